package dev.kernvraag.ui.join;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.GuessPace;
import dev.kernvraag.ui.shell.VisitorNetwork;
import dev.kernvraag.workshop.EntryService;
import dev.kernvraag.workshop.JoinCode;
import dev.kernvraag.workshop.JoinEntry;
import dev.kernvraag.workshop.JoinLink;
import dev.kernvraag.workshop.Workshop;
import org.springframework.stereotype.Component;

/**
 * Finds the workshop of a code or a link, and keeps people from guessing codes.
 *
 * <p>At most 600 wrong codes a minute are answered at once and 600 more in their turn, so 1,200 in all. A code is one of
 * 31⁸ = 8.5 · 10¹¹: hitting one of a thousand open workshops takes 8.5 · 10⁸ tries on average, which is 1.35 years. A room
 * of people who mistype behind one address stays far below its own limit of 60 a minute, and past it each right code still
 * gets in, a little later. A link cannot be guessed, so nothing holds it up.
 *
 * <p>A code that is not there, one whose workshop is closed and one in the bin are answered alike: guessing tells nothing.
 */
@Component
class CodeGuard {
    /** The refusal of a guess whose turn it is not: the browser asks again by itself. */
    static final String NOT_NOW = "codeTries";

    private static final int WRONG_A_MINUTE = 60;
    private static final int WRONG_A_MINUTE_TOGETHER = 600;
    private static final int TURNS_A_MINUTE = 600;

    private final EntryService entries;
    private final ParticipantCookies cookies;
    private final GuessPace pace = GuessPace.of(WRONG_A_MINUTE, WRONG_A_MINUTE_TOGETHER, TURNS_A_MINUTE);

    CodeGuard(EntryService entries, ParticipantCookies cookies) {
        this.entries = entries;
        this.cookies = cookies;
    }

    /**
     * The workshop that a code or a link opens.
     *
     * @throws Refusal {@code codeUnknown}, {@code linkUnknown}, {@code codeRenewed} or {@link #NOT_NOW}
     */
    Workshop find(JoinEntry entry) {
        return switch (entry) {
            case JoinLink link -> entries.find(link).orElseThrow(() -> new Refusal("linkUnknown"));
            case JoinCode code ->
                pace.evaluate(
                                VisitorNetwork.here(),
                                () -> entries.find(code).filter(found -> found.open() || cookies.known(found.id())),
                                () -> new Refusal(NOT_NOW))
                        .orElseThrow(() -> new Refusal("codeUnknown"));
        };
    }
}
