package dev.kernvraag.bench;

import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.WorkshopId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * What a workshop’s tables say afterwards.
 *
 * @param added the cards of the journal, by command
 * @param doubled texts that stand on more than one card
 * @param sound whether the journal has no gap and the cards are exactly those that it tells of
 */
record Oracle(Map<UUID, UUID> added, int doubled, boolean sound) {
    static Oracle of(ApplicationContext context, WorkshopId workshop) {
        JournalService journal = context.getBean(JournalService.class);
        List<JournalLine> lines = journal.since(workshop, 0);
        Map<UUID, UUID> added = new HashMap<>();
        Set<Card> told = new HashSet<>();
        boolean sound = journal.head(workshop) == lines.size();
        for (int i = 0; i < lines.size(); i++) {
            JournalLine line = lines.get(i);
            sound = sound && line.seq() == i + 1;
            if (line.event() instanceof CardAdded event) {
                added.put(line.command().value(), event.card().id().value());
                told.add(event.card());
            }
        }
        List<Card> cards = context.getBean(CanvasService.class).cards(workshop);
        Set<String> texts = new HashSet<>();
        int doubled =
                (int) cards.stream().filter(card -> !texts.add(card.text())).count();
        return new Oracle(added, doubled, sound && told.equals(new HashSet<>(cards)));
    }

    /** How many of these commands, which were acknowledged with their cards, are not there. */
    long lost(Map<UUID, UUID> acknowledged) {
        return acknowledged.entrySet().stream()
                .filter(one -> !one.getValue().equals(added.get(one.getKey())))
                .count();
    }
}
