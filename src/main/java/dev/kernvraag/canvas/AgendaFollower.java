package dev.kernvraag.canvas;

import dev.kernvraag.agenda.CanvasDropped;
import dev.kernvraag.agenda.CanvasPlanned;
import dev.kernvraag.agenda.CanvasReopened;
import dev.kernvraag.agenda.CanvasShut;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.StageTurnedBack;
import dev.kernvraag.agenda.StageTurnedOver;
import dev.kernvraag.agenda.StepDropped;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.rules.RulesService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does with the cards what the agenda does with their canvases, in the same transaction. */
@Component
class AgendaFollower {
    private final CardRepository cards;
    private final RulesService rules;

    AgendaFollower(CardRepository cards, RulesService rules) {
        this.cards = cards;
        this.rules = rules;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StageTurnedOver turned) {
        UUID workshop = turned.workshop().value();
        boolean held = rules.of(turned.workshop()).held();
        List<CardEntity> faceDown = cards.faceDown(workshop, turned.canvas());
        Map<Boolean, List<CardEntity>> waiting = faceDown.stream()
                .collect(Collectors.partitioningBy(
                        card -> held && !card.toCard().proof().equals(Actor.AsFacilitator.PROOF)));
        waiting.getOrDefault(true, List.of()).forEach(card -> card.stand(Standing.HELD));
        cards.turnOver(workshop, waiting.getOrDefault(false, List.of()));
        faceDown.forEach(card -> turned.turned().accept(card.toCard().id().value()));
    }

    /** What was hidden, or taken away, since the reveal stays so, and lies face down when it comes back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StageTurnedBack turned) {
        for (CardEntity card : cards.findAllById(turned.cards())) {
            card.number(0);
            if (card.toCard().standing() == Standing.HELD) {
                card.stand(Standing.OPEN);
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CanvasReopened reopened) {
        reopened.highest().accept(cards.highestNumber(reopened.workshop().value()));
    }

    /** A card would lie face down on a canvas that lies open. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CanvasShut shut) {
        if (!cards.faceDown(shut.workshop().value(), shut.canvas()).isEmpty()) {
            throw new Refusal("writtenSince");
        }
    }

    /** The cards of a section that is gone go to the first one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CanvasPlanned planned) {
        List<String> sections =
                planned.layout().sections().stream().map(Layout.Section::key).toList();
        cards.findByOwnStep(planned.step().value()).stream()
                .filter(card -> !sections.contains(card.section()))
                .forEach(card -> card.moveTo(sections.getFirst()));
    }

    /** A card of an own canvas would have nowhere to be without its step. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StepDropped dropped) {
        if (!cards.findByOwnStep(dropped.step().value()).isEmpty()) {
            throw new Refusal("canvasInUse");
        }
    }

    /** What was written for a canvas stays where people find it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CanvasDropped dropped) {
        boolean used = cards
                .findByWorkshopIdOrderByNumberAscIdAsc(dropped.workshop().value())
                .stream()
                .map(CardEntity::toCard)
                .anyMatch(card -> !card.removed() && card.canvas().equals(dropped.canvas()));
        if (used) {
            throw new Refusal("agendaUsedSince");
        }
    }
}
