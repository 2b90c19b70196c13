package dev.kernvraag.participant;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.workshop.EntryService;
import org.springframework.stereotype.Service;

/** Lets strangers in who come with a code or a link: each form one person, however often it is sent. */
@Service
public class DoorService {
    private final Arrivals arrivals;
    private final EntryService entries;

    DoorService(Arrivals arrivals, EntryService entries) {
        this.arrivals = arrivals;
        this.entries = entries;
    }

    /**
     * Lets somebody join: they come in, or wait to be let in.
     *
     * @return what the browser keeps to come back as the same person
     * @throws Refusal {@code noWorkshop}, {@code workshopClosed}, {@code workshopLocked}, {@code workshopFull},
     *     {@code codeRenewed}, {@code lobbyFull}, {@code groupUnknown}, {@code empty} or {@code tooLong}
     */
    public Token join(Newcomer newcomer, Pass pass) {
        try {
            arrivals.take(newcomer, pass);
        } catch (Refusal refusal) {
            if (refusal.code().equals("workshopFull")) {
                entries.turnedBack(newcomer.workshop());
            }
            throw refusal;
        }
        return pass.token();
    }
}
