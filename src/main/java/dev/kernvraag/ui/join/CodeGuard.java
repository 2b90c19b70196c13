package dev.kernvraag.ui.join;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.FailureBudget;
import dev.kernvraag.ui.shell.VisitorNetwork;
import dev.kernvraag.workshop.JoinCode;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import org.springframework.stereotype.Component;

/**
 * Finds the workshop of a code, and keeps people from guessing codes.
 *
 * <p>At 1,200 wrong codes a minute in all, hitting one of a thousand workshops by chance takes more than a year; a
 * room of people who mistype behind one address stays far below its own limit.
 */
@Component
class CodeGuard {
    private static final int WRONG_A_MINUTE = 60;
    private static final int WRONG_A_MINUTE_TOGETHER = 1_200;

    private final WorkshopService workshops;
    private final FailureBudget budget =
            FailureBudget.of(() -> new Refusal("codeTries"), WRONG_A_MINUTE, WRONG_A_MINUTE_TOGETHER);

    CodeGuard(WorkshopService workshops) {
        this.workshops = workshops;
    }

    /**
     * The workshop people join with what was typed.
     *
     * @throws Refusal {@code codeUnknown} or {@code codeTries}
     */
    Workshop find(String typed) {
        JoinCode code = JoinCode.parse(typed).orElseThrow(() -> new Refusal("codeUnknown"));
        return budget.evaluate(VisitorNetwork.here(), () -> workshops.byCode(code))
                .orElseThrow(() -> new Refusal("codeUnknown"));
    }
}
