package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.kernvraag.participant.Participant;

/** Who one is in the room, and the way out of it. */
class ParticipantMenu extends Composite<MenuBar> {
    /**
     * A menu.
     *
     * @param participant with an empty name in an anonymous workshop
     * @param leave asks whether to leave
     */
    ParticipantMenu(Participant participant, Runnable leave) {
        boolean nameless = participant.name().isEmpty();
        Span name = new Span(nameless ? getTranslation("room.me.anonymous") : participant.name());
        getContent().addClassName("kv-me");
        getContent().addItem(name).getSubMenu().addItem(getTranslation("room.leave.menu"), click -> leave.run());
    }
}
