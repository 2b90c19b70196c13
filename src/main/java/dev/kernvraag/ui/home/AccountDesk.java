package dev.kernvraag.ui.home;

import com.vaadin.flow.server.VaadinServletRequest;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.facilitator.FirstAccountService;
import dev.kernvraag.facilitator.InvitationService;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.FailureBudget;
import dev.kernvraag.security.LocalBrowser;
import dev.kernvraag.ui.shell.VisitorNetwork;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says by which way a visitor may make an account: as the first one, by an invitation, or because anybody may; and makes it.
 *
 * <p>Wrong set-up codes are counted for each network only: a code of 80 bits is not found by guessing, and a common budget
 * would shut out whoever has it.
 */
@Component
class AccountDesk {
    private static final int WRONG_A_MINUTE = 10;
    private static final int WRONG_A_MINUTE_TOGETHER = 1_000_000;

    private final FacilitatorService facilitators;
    private final FirstAccountService first;
    private final InvitationService invitations;
    private final LocalBrowser local;
    private final FailureBudget budget =
            FailureBudget.of(() -> new Refusal("setupCodeTries"), WRONG_A_MINUTE, WRONG_A_MINUTE_TOGETHER);

    AccountDesk(
            FacilitatorService facilitators,
            FirstAccountService first,
            InvitationService invitations,
            LocalBrowser local) {
        this.facilitators = facilitators;
        this.first = first;
        this.invitations = invitations;
        this.local = local;
    }

    /** Whether a visitor without an invitation may make an account. */
    boolean isOpen() {
        return facilitators.registrationOpen() || facilitators.noneYet();
    }

    /** Whether the visitor’s account would be the first. */
    boolean isFirst() {
        return facilitators.noneYet();
    }

    /** Whether the visitor has to show the code that the server printed. */
    boolean asksCode() {
        return !facilitators.registrationOpen() && facilitators.noneYet() && !sitsHere();
    }

    /** Who invites by a link, while it is good. */
    Optional<Facilitator> inviter(String token) {
        return invitations.inviter(token);
    }

    /**
     * Makes the account of a visitor.
     *
     * @param code what was filled in as the set-up code
     * @throws Refusal with what is wrong, or missing
     */
    void make(String code, String name, String email, String password) {
        if (facilitators.registrationOpen() || !facilitators.noneYet()) {
            facilitators.register(name, email, password);
        } else if (sitsHere()) {
            first.makeHere(name, email, password);
        } else {
            if (budget.evaluate(VisitorNetwork.here(), () -> Optional.of(code).filter(first::opens))
                    .isEmpty()) {
                throw new Refusal("setupCodeWrong");
            }
            first.make(code, name, email, password);
        }
    }

    /** Makes the account of somebody with an invitation. */
    void accept(String token, String name, String email, String password) {
        invitations.accept(token, name, email, password);
    }

    private boolean sitsHere() {
        return local.sent(VaadinServletRequest.getCurrent());
    }
}
