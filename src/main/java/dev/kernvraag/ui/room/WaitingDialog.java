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
import dev.kernvraag.participant.WaitReason;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import java.util.Optional;

/** Who waits at the door, to be let in or turned away; it follows who comes and goes, and closes with the last answer. */
class WaitingDialog extends Dialog {
    private final Doorkeeper doorkeeper;
    private final Workshop workshop;
    private final UnorderedList list = new UnorderedList();
    private final FollowedRows<Participant, ListItem> rows = new FollowedRows<>(list, one -> one, this::row);
    private final Paragraph nobody = new Paragraph(getTranslation("room.door.nobody"));
    private final Paragraph crowd = new Paragraph();
    private final Button all = new Button();
    private final Button none;
    private List<ParticipantId> waiting = List.of();
    private boolean answered;

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
        nobody.getElement().setAttribute("role", "status");
        crowd.addClassName("kv-warn");
        add(nobody, crowd, list);
        OnePress.each(all, () -> answer(() -> doorkeeper.letIn(id, waiting)));
        all.addClassName("kv-primary");
        none = new Button(getTranslation("room.door.none"));
        OnePress.each(none, () -> answer(() -> doorkeeper.turnAway(id, waiting)));
        getFooter().add(new Button(getTranslation("common.close"), click -> close()), none, all);
    }

    /** Follows a picture; who was at hand stays at hand. */
    void show(Picture picture) {
        List<ParticipantId> now =
                picture.waiting().stream().map(Participant::id).toList();
        boolean left = !now.containsAll(waiting);
        waiting = now;
        rows.follow(picture.waiting());
        nobody.setVisible(waiting.isEmpty());
        all.setVisible(!waiting.isEmpty());
        all.setText(getTranslation("room.door.all", waiting.size()));
        long more = picture.waiting().stream().filter(WaitingDialog::ofACrowd).count();
        crowd.setText(getTranslation("room.door.crowd", more));
        crowd.setVisible(more > 0);
        none.setVisible(more > 0);
        if (waiting.isEmpty() && answered) {
            close();
        } else if (left && !waiting.isEmpty()) {
            // Whoever stood on the one who is gone goes on with the next.
            list.getElement().executeJs("""
                    const at = document.activeElement;
                    if (at === document.body || at.localName === 'vaadin-dialog') {
                      this.querySelector('vaadin-button')?.focus();
                    }
                    """);
        }
    }

    private void answer(Runnable given) {
        answered = true;
        given.run();
    }

    /** Whether somebody waits because more than usual came from their network. */
    static boolean ofACrowd(Participant one) {
        return one.reason().equals(Optional.of(WaitReason.CROWD));
    }

    private ListItem row(Participant one) {
        String group = PeopleDialog.group(workshop, one);
        String name = one.name().isEmpty() ? group : one.name();
        Div who = new Div(new Span(name));
        who.addClassName("kv-person");
        if (!one.name().isEmpty()) {
            Span facts = new Span(group);
            facts.addClassName("kv-step-note");
            who.add(facts);
        }
        if (one.reason().equals(Optional.of(WaitReason.CAME_BACK))) {
            Span again = new Span(getTranslation("room.door.cameBack"));
            again.addClassName("kv-warn");
            who.add(again);
        }
        Button letIn = new Button(getTranslation("room.door.letIn"));
        OnePress.each(letIn, () -> answer(() -> doorkeeper.letIn(workshop.id(), List.of(one.id()))));
        letIn.setAriaLabel(letIn.getText() + ": " + name);
        Button away = new Button(getTranslation("room.door.turnAway"));
        OnePress.each(away, () -> answer(() -> doorkeeper.turnAway(workshop.id(), List.of(one.id()))));
        away.setAriaLabel(away.getText() + ": " + name);
        Div actions = new Div(letIn, away);
        actions.addClassName("kv-step-actions");
        ListItem item = new ListItem(who, actions);
        item.addClassName("kv-side-row");
        return item;
    }
}
