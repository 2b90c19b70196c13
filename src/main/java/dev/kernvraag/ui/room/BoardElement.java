package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.live.Picture;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The live board; it speaks to the server over a socket of its own and needs nothing from Flow but its place. */
@Tag("kv-board")
@JsModule("context://kv/board/kv-board.js")
class BoardElement extends Component {
    private static final String ANSWER = "event.detail.answer";

    BoardElement(WorkshopId workshop, RoomRole role, Language language) {
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

    /** Tells how many texts and other changes this browser has that the server does not. */
    void countUnsent(SerializableConsumer<Integer> told) {
        getElement().callJsFunction("countUnsent").then(Integer.class, told);
    }

    /** Has the browser forget everything it keeps for this workshop, in all its tabs. */
    void leave(Command left) {
        getElement().callJsFunction("leave").then(done -> left.execute(), failure -> left.execute());
    }

    /** Writes on a view which line of the journal it shows: the board inside it notices when the view lags behind. */
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
