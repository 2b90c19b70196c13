package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.StepName;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the whole room its subgroups side by side: who works on what, and how many cards there are already. */
class SubgroupWall extends Section {
    private final Div panels = new Div();
    private final TimerElement timer;
    private List<SubgroupFacts> shown = List.of();

    SubgroupWall(Clock clock) {
        timer = new TimerElement(clock, PersonLanguage.texts());
        addClassName("kv-wall");
        H1 title = new H1(getTranslation("room.split.wall"));
        title.addClassName("kv-question");
        panels.addClassName("kv-wall-panels");
        add(title, timer, panels);
        setVisible(false);
    }

    /** Shows a picture, and says whether there is something to show. */
    boolean show(Picture picture) {
        List<SubgroupFacts> all = SubgroupFacts.of(picture);
        setVisible(!all.isEmpty());
        timer.show(picture.agenda().timer());
        if (!all.equals(shown)) {
            shown = all;
            panels.removeAll();
            all.forEach(one -> panels.add(panel(one, picture.workshop().anonymous())));
        }
        return !all.isEmpty();
    }

    private Div panel(SubgroupFacts one, boolean anonymous) {
        H2 name = new H2(getTranslation("room.split.name", one.number(), StepName.of(one.step())));
        Span cards = new Span(getTranslation("room.split.cards", one.cards()));
        cards.addClassName("kv-figure");
        String who = anonymous || one.people().isEmpty()
                ? getTranslation("room.split.size", one.people().size())
                : one.people().stream().map(Participant::name).collect(Collectors.joining(", "));
        Paragraph people = new Paragraph(who);
        people.getElement().setAttribute("dir", "auto");
        Div panel = new Div(name, people, cards);
        panel.addClassNames("kv-wall-panel", "kv-sheet");
        CardKind.at(one.step().stage()).ifPresent(kind -> panel.addClassName("kv-kind-" + kind));
        return panel;
    }
}
