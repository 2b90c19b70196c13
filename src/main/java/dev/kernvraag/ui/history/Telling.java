package dev.kernvraag.ui.history;

import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.history.HistoryLine;
import dev.kernvraag.language.Excerpt;
import dev.kernvraag.language.Texts;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.ui.shell.StepName;
import java.util.Optional;
import java.util.UUID;

/**
 * What a sentence about a line may name.
 *
 * <p>A card’s text and its author are named once the card was revealed, as the card is now: what somebody took back before
 * that stays theirs. In an anonymous workshop the order of the lines would tell who wrote what, so there they are never
 * named for what participants did.
 */
record Telling(Picture picture, Texts texts, FacilitatorId reader, HistoryLine line) {
    private static final int TEXT_MAX = 60;

    String tells(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The facilitator who did it, or somebody. */
    String who() {
        return line.by()
                .map(by -> by.id().equals(reader) ? texts.get("history.you") : by.name())
                .orElseGet(() -> texts.get("history.somebody"));
    }

    /** Who did something with a card: a participant does it with their own. */
    String whoAt(CardId card) {
        return line.by().isEmpty() && open(card)
                ? known(card).flatMap(Card::author).map(this::person).orElseGet(this::who)
                : who();
    }

    String person(ParticipantId id) {
        Participant person = picture.people().get(id);
        return person == null || person.name().isEmpty() ? texts.get("history.somebody") : person.name();
    }

    /** A card by its words, where they may be named. */
    String card(CardId id) {
        return open(id)
                ? known(id)
                        .map(card -> texts.get("history.card", Excerpt.of(card.text(), TEXT_MAX)))
                        .orElseGet(() -> texts.get("history.aCard"))
                : texts.get("history.aCard");
    }

    /** The canvas that a card stands on. */
    String canvas(Card card) {
        return card.own()
                .map(own -> step(own.value()))
                .orElseGet(() -> texts.get("common.stage." + card.kind().stage()));
    }

    String step(UUID id) {
        return picture.agenda().step(new StepId(id)).map(StepName::of).orElseGet(() -> texts.get("history.goneStep"));
    }

    private boolean open(CardId id) {
        boolean named = line.by().isPresent() || !picture.workshop().anonymous();
        return named
                && known(id)
                        .filter(card -> card.number() > 0 || card.standing() != Standing.OPEN)
                        .isPresent();
    }

    private Optional<Card> known(CardId id) {
        return Optional.ofNullable(picture.cards().get(id));
    }
}
