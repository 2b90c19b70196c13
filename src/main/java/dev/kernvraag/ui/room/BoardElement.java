package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.Bundles;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The live board; it speaks to the server over a socket of its own and needs nothing from Flow but its place. */
@Tag("kv-board")
class BoardElement extends Component {
    private static final String ANSWER = "event.detail.answer";

    BoardElement(WorkshopId workshop, RoomRole role, Language language) {
        UI.getCurrentOrThrow().getPage().addJsModule("context://" + Bundles.board());
        getElement().setAttribute("workshop", workshop.toString());
        getElement().setAttribute("as", role.key());
        getElement().setAttribute("lang", language.tag());
    }

    /**
     * Hears that the facilitator wants to ask on, from an answer or from the foot of the ladder.
     *
     * @param asked told the answer
     */
    void onAsk(Consumer<Optional<AnswerId>> asked) {
        getElement()
                .addEventListener(
                        "kv-ask",
                        event -> asked.accept(
                                answer(event.getEventData().path(ANSWER).stringValue(""))))
                .addEventData(ANSWER);
    }

    /** Has a facilitator’s board show the canvas of a subgroup; it does so while the room is split. */
    void lookAt(StepId step) {
        getElement().setAttribute("at", step.value().toString());
    }

    /** Tells how many texts and other changes this browser has that the server does not. */
    void countUnsent(SerializableConsumer<Integer> told) {
        getElement().callJsFunction("countUnsent").then(Integer.class, told);
    }

    /** Has the browser forget everything it keeps for this workshop, in all its tabs. */
    void leave(Command left) {
        getElement().callJsFunction("leave").then(done -> left.execute(), failure -> left.execute());
    }

    /** Writes on a view which step it shows: the board inside it notices when the view lags behind. */
    static void markStep(HasElement view, StepId step) {
        view.getElement().setAttribute("data-step", step.value().toString());
    }

    /** The same by the line of the journal, for a view that shows every change. */
    static void mark(HasElement view, Picture picture) {
        view.getElement().setAttribute("data-seq", String.valueOf(picture.seq()));
    }

    private static Optional<AnswerId> answer(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new AnswerId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw new Refusal("unreadable");
        }
    }
}
