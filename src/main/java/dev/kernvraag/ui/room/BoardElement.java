package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;

/** The live board; it speaks to the server over a socket of its own and needs nothing from Flow but its place. */
@Tag("kv-board")
@JsModule("context://kv/board/kv-board.js")
class BoardElement extends Component {
    BoardElement(WorkshopId workshop, RoomRole role, Language language) {
        getElement().setAttribute("workshop", workshop.toString());
        getElement().setAttribute("as", role.key());
        getElement().setAttribute("lang", language.tag());
    }
}
