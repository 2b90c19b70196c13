package dev.kernvraag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one person of a measurement has written: a few cards, which they write anew from then on. */
final class OwnCards {
    private static final int CARDS_MAX = 3;

    private final List<UUID> cards = new ArrayList<>();
    private final List<Integer> revisions = new ArrayList<>();
    private int turn;

    /** The next thing that they write. */
    String next() {
        int at = turn++ % CARDS_MAX;
        if (at == cards.size()) {
            AddCard card = AddCard.saying("Written in passing");
            cards.add(card.card());
            revisions.add(0);
            return card.message();
        }
        int revision = revisions.get(at);
        revisions.set(at, revision + 1);
        return "{\"t\":\"cmd\",\"type\":\"editCard\",\"id\":\"" + UUID.randomUUID() + "\",\"card\":\"" + cards.get(at)
                + "\",\"revision\":" + revision + ",\"section\":\"possible\",\"text\":\"Written anew, " + (revision + 1)
                + "\"}";
    }
}
