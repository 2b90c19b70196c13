package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.Role;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Who joined, and what each of them does here; in an anonymous workshop only how many. */
class PeopleDialog extends Dialog {
    private final BiConsumer<Participant, Role> appoint;

    /**
     * A dialog.
     *
     * @param appoint gives somebody another role
     * @param places asks how many people fit
     */
    PeopleDialog(Picture picture, People present, BiConsumer<Participant, Role> appoint, Runnable places) {
        this.appoint = appoint;
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.people"));
        List<Participant> joined = picture.people().values().stream()
                .filter(one -> one.role().inside())
                .sorted(Comparator.comparing(Participant::name))
                .toList();
        if (joined.isEmpty()) {
            add(new Paragraph(getTranslation("room.people.none")));
        } else if (picture.workshop().anonymous()) {
            add(new Paragraph(getTranslation("room.people.anonymous", joined.size())));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("kv-template-list");
            joined.forEach(one -> list.add(
                    row(one, group(picture.workshop(), one), present.present().contains(one.id()))));
            add(list);
        }
        Span taken = new Span(getTranslation(
                "room.places.taken", joined.size(), picture.workshop().capacity()));
        taken.addClassName("kv-step-note");
        Button more = new Button(getTranslation("room.places.change"), click -> {
            close();
            places.run();
        });
        Div fit = new Div(taken, more);
        fit.addClassName("kv-places");
        add(fit);
        Button done = new Button(getTranslation("common.close"), click -> close());
        done.addClassName("kv-primary");
        getFooter().add(done);
    }

    private ListItem row(Participant one, String group, boolean here) {
        Span facts = new Span(
                one.atTable()
                        ? getTranslation("room.people.atTable", group)
                        : getTranslation(here ? "room.people.here" : "room.people.away", group));
        facts.addClassName("kv-step-note");
        Div who = new Div(new Span(one.name()), facts);
        who.addClassName("kv-person");
        boolean observes = one.role() == Role.OBSERVES;
        Button look = new Button(getTranslation(observes ? "room.people.takePart" : "room.people.observe"));
        OnePress.of(look, command -> change(one, observes ? Role.TAKES_PART : Role.OBSERVES));
        look.setAriaLabel(look.getText() + ": " + one.name());
        Button remove = new Button(getTranslation("room.people.remove"));
        OnePress.of(remove, command -> change(one, Role.REMOVED));
        remove.setAriaLabel(remove.getText() + ": " + one.name());
        Div actions = new Div(look, remove);
        actions.addClassName("kv-step-actions");
        ListItem row = new ListItem(who, actions);
        row.addClassName("kv-side-row");
        return row;
    }

    private boolean change(Participant one, Role role) {
        close();
        appoint.accept(one, role);
        return true;
    }

    /** The name of somebody’s group. */
    static String group(Workshop workshop, Participant one) {
        return workshop.groups().stream()
                .filter(group -> group.id().equals(one.group()))
                .map(StakeholderGroup::name)
                .findFirst()
                .orElse("");
    }
}
