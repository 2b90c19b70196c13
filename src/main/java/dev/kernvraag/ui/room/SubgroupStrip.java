package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.OnePress;
import java.util.List;
import java.util.Optional;

/** Shows the facilitator how far each subgroup is, and which of them the board below looks in at. */
class SubgroupStrip extends Section {
    private final Subgrouping subgroups;
    private final FacilitatorId facilitator;
    private final UnorderedList list = new UnorderedList();
    private final Button people;
    private final Button revealAll;
    private Optional<Picture> seen = Optional.empty();
    private Optional<StepId> wanted = Optional.empty();
    private final FollowedRows<SubgroupFacts, SubgroupItem> items =
            new FollowedRows<>(list, one -> one.subgroup().id(), this::item);
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
        revealAll = new Button(getTranslation("room.do.revealAll"));
        OnePress.each(revealAll, () -> seen.ifPresent(picture -> subgroups.revealAll(facilitator, picture)));
        Div actions = new Div(revealAll, people);
        actions.addClassName("kv-step-actions");
        Div head = new Div(title, actions);
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
        revealAll.setVisible(all.stream().anyMatch(SubgroupFacts::revealable));
        List<SubgroupItem> rows = items.follow(all);
        for (int i = 0; i < all.size(); i++) {
            SubgroupFacts one = all.get(i);
            rows.get(i).show(one, one.step().equals(here));
        }
        return here;
    }

    private SubgroupItem item(SubgroupFacts one) {
        return new SubgroupItem(
                one,
                step -> seen.ifPresent(picture -> lookIn(picture, step)),
                step -> seen.ifPresent(picture ->
                        subgroups.reveal(facilitator, picture.workshop().id(), step)));
    }
}
