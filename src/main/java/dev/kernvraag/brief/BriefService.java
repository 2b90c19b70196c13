package dev.kernvraag.brief;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.image.CardImage;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.ImageSize;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.priority.Tally;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the brief of a workshop, for its facilitator. */
@Service
public class BriefService {
    /** The most pictures that are shown large. */
    private static final int LARGE_MAX = 30;

    private final WorkshopService workshops;
    private final FacilitatorService facilitators;
    private final ParticipantService participants;
    private final AgendaService agendas;
    private final CanvasService canvas;
    private final ThreadService thread;
    private final LadderService ladders;
    private final RoundService rounds;
    private final ImageService images;
    private final Clock clock;

    BriefService(
            WorkshopService workshops,
            FacilitatorService facilitators,
            ParticipantService participants,
            AgendaService agendas,
            CanvasService canvas,
            ThreadService thread,
            LadderService ladders,
            RoundService rounds,
            ImageService images,
            Clock clock) {
        this.workshops = workshops;
        this.facilitators = facilitators;
        this.participants = participants;
        this.agendas = agendas;
        this.canvas = canvas;
        this.thread = thread;
        this.ladders = ladders;
        this.rounds = rounds;
        this.images = images;
        this.clock = clock;
    }

    /**
     * The brief as everything stands now, all of one moment.
     *
     * @throws dev.kernvraag.journal.UnknownWorkshop if the workshop is not there, or not this facilitator’s
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Brief read(FacilitatorId facilitator, WorkshopId id) {
        Workshop workshop = workshops.get(facilitator, id);
        Optional<Round> round = rounds.latestClosed(id, CanvasId.of(Stage.NEEDS));
        List<Step> own = agendas.of(id).steps().stream()
                .filter(step -> step.reached() && step.plan().layout().isPresent())
                .toList();
        List<Card> cards = canvas.cards(id);
        Findings findings = new Findings(
                workshop,
                facilitators.byId(facilitator).map(Facilitator::name).orElse(""),
                participants.of(id),
                own,
                rated(id, own),
                cards,
                pictures(id, cards),
                thread.links(id),
                ladders.of(id),
                round,
                rounds.ranking(id),
                round.map(Round::id).map(rounds::voters).orElse(0));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return findings.brief(now, LocalDate.ofInstant(now, ZoneId.systemDefault()));
    }

    /** Very many pictures are shown smaller, so that the file can still be sent by mail. */
    private Map<CardId, Depiction> pictures(WorkshopId id, List<Card> cards) {
        Map<CardId, CardImage> hung = images.of(id);
        ImageSize size = hung.size() > LARGE_MAX ? ImageSize.SMALL : ImageSize.LARGE;
        Map<CardId, Depiction> pictures = new HashMap<>();
        for (Card card : cards) {
            CardImage image = hung.get(card.id());
            if (image != null) {
                String words = image.description().isEmpty() ? card.text() : image.description();
                pictures.put(
                        card.id(),
                        new Depiction(words, image.width(), image.height(), () -> images.file(id, image.id(), size)));
            }
        }
        return pictures;
    }

    private Map<StepId, List<Tally>> rated(WorkshopId id, List<Step> own) {
        Map<StepId, List<Tally>> rated = new HashMap<>();
        own.forEach(step -> rounds.latestClosed(id, CanvasId.of(step))
                .ifPresent(round -> rated.put(step.id(), rounds.tallies(round))));
        return rated;
    }
}
