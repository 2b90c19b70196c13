package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.hearing.Hearing;
import dev.kernvraag.ui.shell.CanvasName;
import java.util.stream.Collectors;

/** Says in a few sentences what the figures mean: how even it was, what is thin, what nobody talked about. */
class HearingNotes extends UnorderedList {
    /** From here on a few people have written most. */
    private static final double UNEVEN = 0.5;

    HearingNotes() {
        addClassName("kv-hearing-notes");
    }

    void show(Hearing hearing, Agenda agenda) {
        removeAll();
        hearing.spread().ifPresent(spread -> {
            if (hearing.cardsOn().values().stream().mapToInt(Integer::intValue).sum() > 0) {
                String key = spread >= UNEVEN ? "room.spread.uneven" : "room.spread.even";
                add(new ListItem(getTranslation(key, spread)));
            }
        });
        if (!hearing.thin().isEmpty()) {
            String names = hearing.thin().stream()
                    .map(canvas -> CanvasName.of(agenda, canvas))
                    .collect(Collectors.joining(", "));
            add(new ListItem(getTranslation("room.thin", names)));
        }
        if (hearing.notTalkedAbout() > 0) {
            add(new ListItem(getTranslation("room.notTalkedAbout", hearing.notTalkedAbout())));
        }
        setVisible(getChildren().findAny().isPresent());
    }
}
