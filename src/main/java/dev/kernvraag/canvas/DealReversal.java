package dev.kernvraag.canvas;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.canvas.DealEvent.CardsDealt;
import dev.kernvraag.canvas.DealEvent.CardsTurnedBack;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes a dealt turn back, as long as its canvas is not revealed as a whole. */
@Component
class DealReversal implements Reversal<DealEvent> {
    private final CardRepository cards;
    private final AgendaService agendas;

    DealReversal(CardRepository cards, AgendaService agendas) {
        this.cards = cards;
        this.agendas = agendas;
    }

    @Override
    public Class<DealEvent> events() {
        return DealEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId id, DealEvent event) {
        return switch (event) {
            case CardsDealt dealt ->
                Optional.of(() -> {
                    List<CardEntity> turn = changed(id, dealt, Card::visible);
                    turn.forEach(card -> card.number(0));
                    return new CardsTurnedBack(cardsOf(turn));
                });
            case CardsTurnedBack back ->
                Optional.of(() -> {
                    List<CardEntity> turn = changed(id, back, Card::faceDown);
                    cards.turnOver(id.value(), turn);
                    return new CardsDealt(cardsOf(turn));
                });
        };
    }

    private List<CardEntity> changed(WorkshopId id, DealEvent event, Predicate<Card> still) {
        List<CardEntity> turn = cards.findAllById(
                event.cards().stream().map(card -> card.id().value()).toList());
        Agenda agenda = agendas.of(id);
        boolean lies = turn.stream()
                .map(CardEntity::toCard)
                .allMatch(card -> still.test(card) && !agenda.revealed(card.canvas()));
        if (!lies) {
            throw new Refusal("roomMovedSince");
        }
        return turn;
    }

    private static List<Card> cardsOf(List<CardEntity> turn) {
        return turn.stream().map(CardEntity::toCard).toList();
    }
}
