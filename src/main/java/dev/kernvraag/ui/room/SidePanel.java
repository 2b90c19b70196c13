package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.hearing.Hearing;
import dev.kernvraag.hearing.Hearings;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.ParticipantId;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows the facilitator who has been heard and what was asked for. */
class SidePanel extends Aside {
    private final Meter present;
    private final Meter wrote;
    private final Meter voted;
    private final Div groups = new Div();
    private final FollowedRows<Hearing.OfGroup, Div> followed = new FollowedRows<>(groups, group -> group, this::row);
    private final HearingNotes notes = new HearingNotes();
    private final SilentList silent;

    /**
     * A panel.
     *
     * @param nudge asks a person to join in
     */
    SidePanel(String askedFor, Consumer<Optional<ParticipantId>> nudge) {
        addClassName("kv-side");
        getElement().setAttribute("aria-label", getTranslation("room.side"));
        present = new Meter(getTranslation("room.present"));
        wrote = new Meter(getTranslation("room.wrote"));
        voted = new Meter(getTranslation("room.voted"));
        silent = new SilentList(nudge);
        groups.addClassName("kv-side-groups");
        Section heard = new Section(title("room.heard"), present, wrote, voted, notes, silent, groups);
        add(heard);
        if (!askedFor.isEmpty()) {
            Paragraph asked = new Paragraph(askedFor);
            asked.addClassNames("kv-asked", "kv-sheet");
            add(new Section(title("room.askedFor"), asked));
        }
    }

    void show(Picture picture, People people) {
        Hearing hearing = Hearings.of(picture, people);
        present.show(hearing.present(), hearing.joined());
        wrote.setVisible(!picture.workshop().anonymous());
        wrote.show(hearing.wrote(), hearing.joined());
        voted.setVisible(picture.round().isPresent());
        voted.show(hearing.voted(), picture.atScreens().size());
        notes.show(hearing, picture.agenda());
        silent.show(hearing);
        showGroups(hearing);
    }

    /** What each group brought, and first of all from which nobody has joined: the people who are not in the room. */
    private void showGroups(Hearing hearing) {
        followed.follow(hearing.groups().stream()
                .filter(group -> group.joined() == 0 || group.cards().isPresent())
                .toList());
    }

    private Div row(Hearing.OfGroup group) {
        boolean missing = group.joined() == 0;
        Span figure = new Span(
                missing
                        ? getTranslation("room.nobodyYet")
                        : getTranslation("room.groupCards", (int) group.cards().orElse(0)));
        figure.addClassName(missing ? "kv-warn" : "kv-figure");
        Div row = new Div(new Span(group.group().name()), figure);
        row.addClassName("kv-side-row");
        return row;
    }

    private H2 title(String key) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("kv-side-title");
        return title;
    }
}
