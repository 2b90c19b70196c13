package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.StakeholderGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the facilitator who has been heard and what was asked for. */
class SidePanel extends Aside {
    private final Meter present;
    private final Meter wrote;
    private final Meter voted;
    private final Div groups = new Div();

    SidePanel(String askedFor) {
        addClassName("kv-side");
        getElement().setAttribute("aria-label", getTranslation("room.side"));
        present = new Meter(getTranslation("room.present"));
        wrote = new Meter(getTranslation("room.wrote"));
        voted = new Meter(getTranslation("room.voted"));
        groups.addClassName("kv-side-groups");
        Section heard = new Section(title("room.heard"), present, wrote, voted, groups);
        add(heard);
        if (!askedFor.isEmpty()) {
            Paragraph asked = new Paragraph(askedFor);
            asked.addClassNames("kv-asked", "kv-sheet");
            add(new Section(title("room.askedFor"), asked));
        }
    }

    void show(Picture picture, People people) {
        int joined = picture.people().size();
        present.show(people.present().size(), joined);
        Set<Object> authors = picture.cards().values().stream()
                .filter(card -> !card.removed())
                .filter(card ->
                        picture.canvas().map(kind -> kind == card.kind()).orElse(true))
                .flatMap(card -> card.author().stream())
                .collect(Collectors.toSet());
        wrote.setVisible(!picture.workshop().anonymous());
        wrote.show(authors.size(), joined);
        voted.setVisible(picture.round().isPresent());
        voted.show(picture.voters(), joined);
        showMissing(picture);
    }

    /** Names the groups from which nobody has joined: the people who are not in the room. */
    private void showMissing(Picture picture) {
        Set<GroupId> here =
                picture.people().values().stream().map(Participant::group).collect(Collectors.toSet());
        List<StakeholderGroup> missing = picture.workshop().groups().stream()
                .filter(group -> !here.contains(group.id()))
                .toList();
        groups.removeAll();
        for (StakeholderGroup group : missing) {
            Span name = new Span(group.name());
            Span nobody = new Span(getTranslation("room.nobodyYet"));
            nobody.addClassName("kv-warn");
            Div row = new Div(name, nobody);
            row.addClassName("kv-side-row");
            groups.add(row);
        }
    }

    private H2 title(String key) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("kv-side-title");
        return title;
    }
}
