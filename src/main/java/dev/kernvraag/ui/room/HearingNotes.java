package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.hearing.Hearing;
import dev.kernvraag.ui.shell.CanvasName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a few sentences what the figures mean: how even it was, what is thin, what nobody talked about. */
class HearingNotes extends UnorderedList {
    /** From here on a few people have written most. */
    private static final double UNEVEN = 0.5;

    private final FollowedRows<String, ListItem> followed = new FollowedRows<>(this, note -> note, ListItem::new);

    HearingNotes() {
        addClassName("kv-hearing-notes");
    }

    void show(Hearing hearing, Agenda agenda) {
        List<String> notes = new ArrayList<>();
        hearing.spread().ifPresent(spread -> {
            if (hearing.cardsOn().values().stream().mapToInt(Integer::intValue).sum() > 0) {
                String key = spread >= UNEVEN ? "room.spread.uneven" : "room.spread.even";
                notes.add(getTranslation(key, spread));
            }
        });
        if (!hearing.thin().isEmpty()) {
            String names = hearing.thin().stream()
                    .map(canvas -> CanvasName.of(agenda, canvas))
                    .collect(Collectors.joining(", "));
            notes.add(getTranslation("room.thin", names));
        }
        if (hearing.notTalkedAbout() > 0) {
            notes.add(getTranslation("room.notTalkedAbout", hearing.notTalkedAbout()));
        }
        followed.follow(notes);
        setVisible(!notes.isEmpty());
    }
}
