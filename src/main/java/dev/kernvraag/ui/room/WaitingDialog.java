package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.workshop.Workshop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who waits at the door, to be let in or turned away; it follows who comes and goes, and closes when nobody is left. */
class WaitingDialog extends Dialog {
    private final Doorkeeper doorkeeper;
    private final Workshop workshop;
    private final UnorderedList list = new UnorderedList();
    private final Map<ParticipantId, Row> rows = new LinkedHashMap<>();
    private final Button all;

    /** One who waits, with the button that lets them in. */
    private record Row(ListItem item, Button letIn) {}

    WaitingDialog(Doorkeeper doorkeeper, Workshop workshop) {
        this.doorkeeper = doorkeeper;
        this.workshop = workshop;
        WorkshopId id = workshop.id();
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.door.title"));
        list.addClassName("kv-template-list");
        if (workshop.anonymous()) {
            add(new Paragraph(getTranslation("room.door.nameless")));
        }
        add(list);
        all = new Button();
        OnePress.each(all, () -> doorkeeper.letIn(id, List.copyOf(rows.keySet())));
        all.addClassName("kv-primary");
        getFooter().add(new Button(getTranslation("common.close"), click -> close()), all);
    }

    /** Follows a picture; who was at hand stays at hand. */
    void show(Picture picture) {
        List<Participant> waiting = picture.waiting();
        List<ParticipantId> ids = waiting.stream().map(Participant::id).toList();
        List<ParticipantId> gone =
                rows.keySet().stream().filter(one -> !ids.contains(one)).toList();
        gone.forEach(one -> {
            Row row = rows.remove(one);
            if (row != null) {
                list.remove(row.item());
            }
        });
        waiting.stream().filter(one -> !rows.containsKey(one.id())).forEach(this::addRow);
        all.setText(getTranslation("room.door.all", rows.size()));
        if (rows.isEmpty()) {
            close();
        } else if (!gone.isEmpty()) {
            rows.values().iterator().next().letIn().focus();
        }
    }

    private void addRow(Participant one) {
        String group = PeopleDialog.group(workshop, one);
        String name = one.name().isEmpty() ? group : one.name();
        Div who = new Div(new Span(name));
        who.addClassName("kv-person");
        if (!one.name().isEmpty()) {
            Span facts = new Span(group);
            facts.addClassName("kv-step-note");
            who.add(facts);
        }
        Button letIn = new Button(getTranslation("room.door.letIn"));
        OnePress.each(letIn, () -> doorkeeper.letIn(workshop.id(), List.of(one.id())));
        letIn.setAriaLabel(letIn.getText() + ": " + name);
        Button away = new Button(getTranslation("room.door.turnAway"));
        OnePress.each(away, () -> doorkeeper.turnAway(workshop.id(), one.id()));
        away.setAriaLabel(away.getText() + ": " + name);
        Div actions = new Div(letIn, away);
        actions.addClassName("kv-step-actions");
        ListItem item = new ListItem(who, actions);
        item.addClassName("kv-side-row");
        list.add(item);
        rows.put(one.id(), new Row(item, letIn));
    }
}
