package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.StepName;
import java.util.List;
import java.util.Optional;

/** Shows the facilitator how far each subgroup is, and which of them the board below looks in at. */
class SubgroupStrip extends Section {
    private final Subgrouping subgroups;
    private final FacilitatorId facilitator;
    private final UnorderedList list = new UnorderedList();
    private final Button people;
    private Optional<Picture> seen = Optional.empty();
    private Optional<StepId> wanted = Optional.empty();
    private List<Object> shown = List.of();
    private Runnable looked = () -> {};

    SubgroupStrip(Subgrouping subgroups, FacilitatorId facilitator) {
        this.subgroups = subgroups;
        this.facilitator = facilitator;
        addClassName("kv-subgroups");
        getElement().setAttribute("aria-label", getTranslation("room.split.strip"));
        H2 title = new H2(getTranslation("room.split.strip"));
        title.addClassName("kv-side-title");
        people = new Button(
                getTranslation("room.split.people"),
                click -> seen.ifPresent(picture -> subgroups.movePeople(facilitator, picture)));
        Div head = new Div(title, people);
        head.addClassName("kv-subgroups-head");
        list.addClassName("kv-subgroup-list");
        add(head, list);
        setVisible(false);
    }

    /** Has something done whenever the facilitator looks in at another subgroup. */
    void onLook(Runnable run) {
        looked = run;
    }

    /** Looks in at the subgroup of a step; false where none is at it. */
    boolean lookIn(Picture picture, StepId step) {
        boolean there =
                picture.agenda().split().flatMap(split -> split.at(step)).isPresent();
        if (there) {
            wanted = Optional.of(step);
            looked.run();
        }
        return there;
    }

    /** The step of the subgroup that the facilitator looks in at; empty while the room is together. */
    Optional<StepId> lookedAt(Picture picture) {
        return picture.agenda()
                .split()
                .map(split -> wanted.filter(step -> split.at(step).isPresent()).orElseGet(picture.agenda()::current));
    }

    /** Shows a picture, and says at which step the facilitator is. */
    Step show(Picture picture) {
        seen = Optional.of(picture);
        Step here = lookedAt(picture).flatMap(picture.agenda()::step).orElseGet(picture.agenda()::here);
        List<SubgroupFacts> all = SubgroupFacts.of(picture);
        setVisible(!all.isEmpty());
        people.setVisible(!picture.workshop().anonymous());
        List<Object> now = List.of(all, here.id());
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            all.forEach(one -> list.add(item(picture, one, one.step().equals(here))));
        }
        return here;
    }

    private ListItem item(Picture picture, SubgroupFacts one, boolean here) {
        StepId step = one.step().id();
        Span name = new Span(getTranslation("room.split.name", one.number(), StepName.of(one.step())));
        name.addClassName("kv-subgroup-name");
        Span facts = new Span(getTranslation("room.split.facts", one.people().size(), one.cards(), one.done()));
        facts.addClassName("kv-step-note");
        NativeButton look = new NativeButton("", click -> seen.ifPresent(now -> lookIn(now, step)));
        look.add(name, facts);
        look.addClassName("kv-subgroup-look");
        look.getElement().setAttribute("aria-pressed", String.valueOf(here));
        look.setTitle(getTranslation("room.split.look"));
        ListItem item = new ListItem(look);
        item.addClassNames("kv-subgroup", "kv-sheet");
        CardKind.at(one.step().stage()).ifPresent(kind -> item.addClassName("kv-kind-" + kind));
        if (one.step().revealed()) {
            Span open = new Span(getTranslation("room.split.open"));
            open.addClassName("kv-subgroup-state");
            item.add(open);
        } else if (one.revealable()) {
            Button reveal = new Button(
                    getTranslation("room.split.reveal"),
                    click -> subgroups.reveal(facilitator, picture.workshop().id(), step));
            reveal.setAriaLabel(reveal.getText() + ": " + name.getText());
            item.add(reveal);
        }
        return item;
    }
}
