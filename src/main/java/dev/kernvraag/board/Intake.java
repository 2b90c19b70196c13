package dev.kernvraag.board;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.language.Texts;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes the commands of the boards in, within bounds, and answers each of them once it is committed or refused. */
@Component
class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Lanes lanes;
    private final Commands commands;
    private final Messages messages;

    Intake(Lanes lanes, Commands commands, Messages messages) {
        this.lanes = lanes;
        this.commands = commands;
        this.messages = messages;
    }

    /** Puts a command in the workshop’s lane, or asks the browser to send it again. */
    void take(Visit visit, JsonNode message) {
        Spending person = visit.allowance().person();
        if (!person.begin()) {
            refuse(visit, message, TryAgain.busy());
            return;
        }
        try {
            Viewer viewer = visit.screen().viewer();
            lanes.add(viewer.workshop(), viewer.person(), () -> carryOut(visit, message));
        } catch (TryAgain refusal) {
            person.end();
            refuse(visit, message, refusal);
        }
    }

    /** Tells the browser that a command is not carried out. */
    void refuse(Visit visit, JsonNode message, Refusal refusal) {
        visit.screen()
                .answer(messages.refused(
                        idOf(message),
                        refusal,
                        Texts.in(visit.language()),
                        visit.subscription().picture()));
    }

    private void carryOut(Visit visit, JsonNode message) {
        Screen screen = visit.screen();
        try {
            UUID id = Parts.uuid(message, "id");
            screen.answer(
                    messages.acknowledged(id, screen.viewer().workshop(), commands.execute(screen.viewer(), message)));
        } catch (Refusal refusal) {
            refuse(visit, message, refusal);
        } catch (RuntimeException e) {
            LOG.error("A command failed", e);
            screen.answer(messages.failed(idOf(message), Texts.in(visit.language())));
        } finally {
            visit.allowance().person().end();
        }
    }

    /** The command’s id, or one of zeros where there is none to read. */
    private static UUID idOf(JsonNode message) {
        try {
            return Parts.uuid(message, "id");
        } catch (Refusal unreadable) {
            return new UUID(0, 0);
        }
    }
}
