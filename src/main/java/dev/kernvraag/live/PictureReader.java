package dev.kernvraag.live;

import dev.kernvraag.agenda.AgendaEvent;
import dev.kernvraag.agenda.AgendaEvent.StageCovered;
import dev.kernvraag.agenda.AgendaEvent.StageRevealed;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.attention.AttentionEvent;
import dev.kernvraag.attention.AttentionService;
import dev.kernvraag.canvas.CanvasEvent;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.DealEvent;
import dev.kernvraag.image.CardImage;
import dev.kernvraag.image.ImageEvent;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.LadderEvent;
import dev.kernvraag.ladder.LadderEvent.AnswerBecameCard;
import dev.kernvraag.ladder.LadderEvent.AnswerFreed;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.participant.Outcast;
import dev.kernvraag.participant.OutcastService;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantEvent;
import dev.kernvraag.participant.ParticipantEvent.LobbyAnswered;
import dev.kernvraag.participant.ParticipantEvent.ParticipantAppointed;
import dev.kernvraag.participant.ParticipantEvent.ParticipantJoined;
import dev.kernvraag.participant.ParticipantEvent.ParticipantKnocked;
import dev.kernvraag.participant.ParticipantEvent.PersonSeated;
import dev.kernvraag.participant.ParticipantEvent.RosterSet;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import dev.kernvraag.priority.PriorityEvent;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.priority.Tally;
import dev.kernvraag.removal.RemovalEvent;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesEvent;
import dev.kernvraag.rules.RulesService;
import dev.kernvraag.talk.Talk;
import dev.kernvraag.talk.TalkEvent;
import dev.kernvraag.talk.TalkService;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.thread.ThreadEvent;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopEvent;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the first picture of a workshop from its state, and every later one from the picture before and the journal. */
@Component
class PictureReader {
    private final JournalService journal;
    private final WorkshopService workshops;
    private final AgendaService agendas;
    private final ParticipantService participants;
    private final CanvasService canvas;
    private final ThreadService thread;
    private final LadderService ladders;
    private final RoundService rounds;
    private final RulesService rules;
    private final AttentionService attention;
    private final TalkService talk;
    private final ImageService images;
    private final OutcastService outcasts;

    PictureReader(
            JournalService journal,
            WorkshopService workshops,
            AgendaService agendas,
            ParticipantService participants,
            CanvasService canvas,
            ThreadService thread,
            LadderService ladders,
            RoundService rounds,
            RulesService rules,
            AttentionService attention,
            TalkService talk,
            ImageService images,
            OutcastService outcasts) {
        this.journal = journal;
        this.workshops = workshops;
        this.agendas = agendas;
        this.participants = participants;
        this.canvas = canvas;
        this.thread = thread;
        this.ladders = ladders;
        this.rounds = rounds;
        this.rules = rules;
        this.attention = attention;
        this.talk = talk;
        this.images = images;
        this.outcasts = outcasts;
    }

    /** The picture as the tables have it; the state and the seq are of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Picture read(WorkshopId id) {
        long seq = journal.head(id);
        Workshop workshop = workshops.find(id).orElseThrow(UnknownWorkshop::new);
        Optional<Round> round = rounds.latest(id);
        return new Picture(
                seq,
                false,
                workshop,
                agendas.of(id),
                rules.of(id),
                Collections.unmodifiableMap(byKey(canvas.cards(id).stream(), Card::id)),
                Collections.unmodifiableMap(byKey(thread.links(id).stream(), Link::id)),
                ladders.of(id),
                attention.of(id),
                talk.of(id),
                images.of(id),
                Collections.unmodifiableMap(byKey(participants.everybody(id).stream(), Participant::id)),
                outcasts.of(id),
                round,
                tallies(round),
                voters(round));
    }

    /** The picture after the lines that the journal has meanwhile; the same picture if it has none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Picture advance(Picture before) {
        List<JournalLine> lines = journal.since(before.workshop().id(), before.seq());
        return lines.isEmpty() ? before : moved(before, lines);
    }

    /**
     * The picture after lines that were committed here, without a look at the database.
     *
     * @param lines the next lines without a gap
     * @return empty if one of them does not tell all that it changed, so that {@link #advance} has to
     */
    public Optional<Picture> follow(Picture before, List<JournalLine> lines) {
        boolean split = before.agenda().split().isPresent();
        return lines.stream().allMatch(line -> tellsAll(line.event(), split))
                ? Optional.of(moved(before, lines))
                : Optional.empty();
    }

    /**
     * A parked card turns its links around, and its event tells of the card only; who joins a room that is split goes to a
     * subgroup, of which the event tells nothing.
     */
    private static boolean tellsAll(JournalEvent event, boolean split) {
        if (event instanceof CanvasEvent.CardParked || event instanceof CanvasEvent.CardUnparked) {
            return false;
        }
        return event instanceof CanvasEvent
                || event instanceof ThreadEvent
                || event instanceof ImageEvent
                || (!split && (event instanceof ParticipantJoined || event instanceof ParticipantKnocked));
    }

    private Picture moved(Picture before, List<JournalLine> lines) {
        WorkshopId id = before.workshop().id();
        Map<CardId, Card> cards = new LinkedHashMap<>(before.cards());
        Map<LinkId, Link> links = new LinkedHashMap<>(before.links());
        Map<CardId, Talk> said = before.talk();
        Map<CardId, CardImage> hung = before.images();
        Map<ParticipantId, Participant> people = new LinkedHashMap<>(before.people());
        List<Outcast> out = before.outcasts();
        boolean frameMoved = false;
        boolean agendaMoved = false;
        boolean roundMoved = false;
        boolean ladderMoved = false;
        boolean attentionMoved = false;
        HouseRules house = before.rules();
        for (JournalLine line : lines) {
            JournalEvent event = line.event();
            // Whoever comes into a room that is split has a place in a subgroup.
            agendaMoved |=
                    event instanceof ParticipantEvent && before.agenda().split().isPresent();
            switch (event) {
                case CanvasEvent.CardParked parked -> {
                    cards.put(parked.card().id(), parked.card());
                    links = byKey(thread.links(id).stream(), Link::id);
                }
                case CanvasEvent.CardUnparked unparked -> {
                    cards.put(unparked.card().id(), unparked.card());
                    links = byKey(thread.links(id).stream(), Link::id);
                }
                case ImageEvent.CardPictured pictured -> hung = with(hung, pictured);
                case TalkEvent heard -> said = with(said, heard.card());
                case RulesEvent.RulesSet set -> house = set.rules();
                case AnswerBecameCard became -> {
                    cards.put(became.card().id(), became.card());
                    // One that comes out of the bin as something else turns its links around.
                    links = byKey(thread.links(id).stream(), Link::id);
                    ladderMoved = true;
                }
                case AnswerFreed freed -> {
                    cards.put(freed.card().id(), freed.card());
                    ladderMoved = true;
                }
                case DealEvent dealt -> dealt.cards().forEach(card -> cards.put(card.id(), card));
                case RemovalEvent swept -> {
                    canvas.cards(id).forEach(card -> cards.put(card.id(), card));
                    links = byKey(thread.links(id).stream(), Link::id);
                    said = talk.of(id);
                    out = outcasts.of(id);
                    participants.everybody(id).forEach(one -> people.put(one.id(), one));
                }
                case AttentionEvent turned -> attentionMoved = true;
                case LadderEvent climbed -> ladderMoved = true;
                case CanvasEvent written -> cards.put(written.card().id(), written.card());
                case ThreadEvent.CardsLinked tied -> links.put(tied.link().id(), tied.link());
                case ThreadEvent.CardsUnlinked loosened ->
                    links.remove(loosened.link().id());
                case ParticipantJoined joined -> {
                    ParticipantId who = new ParticipantId(joined.participant());
                    people.put(who, new Participant(who, id, joined.name(), new GroupId(joined.group())));
                }
                case ParticipantKnocked knocked -> {
                    ParticipantId who = new ParticipantId(knocked.participant());
                    people.put(
                            who,
                            new Participant(
                                    who,
                                    id,
                                    knocked.name(),
                                    new GroupId(knocked.group()),
                                    Role.WAITS,
                                    false,
                                    knocked.reason()));
                }
                case LobbyAnswered answered ->
                    answered.participants()
                            .forEach(one -> people.computeIfPresent(
                                    new ParticipantId(one), (key, known) -> known.as(answered.role())));
                case PersonSeated seated -> {
                    ParticipantId who = new ParticipantId(seated.participant());
                    people.put(
                            who,
                            new Participant(
                                    who,
                                    id,
                                    seated.name(),
                                    new GroupId(seated.group()),
                                    Role.TAKES_PART,
                                    true,
                                    Optional.empty()));
                }
                case RosterSet set -> {
                    // Whom a workshop expects is no part of what a screen shows.
                }
                case ParticipantAppointed appointed ->
                    people.computeIfPresent(
                            new ParticipantId(appointed.participant()), (key, one) -> one.as(appointed.role()));
                case StageRevealed revealed -> {
                    turn(id, revealed.stage(), revealed.step(), cards);
                    agendaMoved = true;
                }
                case StageCovered covered -> {
                    turn(id, covered.stage(), covered.step(), cards);
                    agendaMoved = true;
                }
                case AgendaEvent.RoomSplit split -> {
                    canvas.cards(id).forEach(card -> cards.put(card.id(), card));
                    agendaMoved = true;
                }
                case AgendaEvent.SplitEnded ended -> {
                    canvas.cards(id).forEach(card -> cards.put(card.id(), card));
                    agendaMoved = true;
                }
                case AgendaEvent.StepPlanned planned -> {
                    // The cards of a section that is gone are elsewhere now.
                    if (planned.step().stage() == Stage.OWN) {
                        canvas.cards(id).forEach(card -> cards.put(card.id(), card));
                    }
                    agendaMoved = true;
                }
                case AgendaEvent moved -> agendaMoved = true;
                case WorkshopEvent moved -> frameMoved = true;
                case PriorityEvent rated -> roundMoved = true;
                default -> throw new IllegalStateException("no picture of " + event);
            }
        }
        Optional<Workshop> frame = frameMoved ? workshops.find(id) : Optional.of(before.workshop());
        Optional<Round> round = roundMoved ? rounds.latest(id) : before.round();
        return new Picture(
                lines.getLast().seq(),
                frame.isEmpty(),
                frame.orElse(before.workshop()),
                agendaMoved ? agendas.of(id) : before.agenda(),
                house,
                Collections.unmodifiableMap(cards),
                Collections.unmodifiableMap(links),
                ladderMoved ? ladders.of(id) : before.ladders(),
                attentionMoved ? attention.of(id) : before.attention(),
                said,
                hung,
                Collections.unmodifiableMap(people),
                out,
                round,
                roundMoved ? tallies(round) : before.tallies(),
                roundMoved ? voters(round) : before.voters());
    }

    /** A reveal tells which cards it turned over, not what became of them. */
    private void turn(WorkshopId id, Stage stage, UUID step, Map<CardId, Card> cards) {
        CanvasId turned = CanvasId.at(stage, new StepId(step));
        canvas.cards(id).stream()
                .filter(card -> card.canvas().equals(turned))
                .forEach(card -> cards.put(card.id(), card));
    }

    private List<Tally> tallies(Optional<Round> round) {
        return round.map(rounds::tallies).orElse(List.of());
    }

    private int voters(Optional<Round> round) {
        return round.map(one -> rounds.voters(one.id())).orElse(0);
    }

    private Map<CardId, Talk> with(Map<CardId, Talk> before, CardId card) {
        Map<CardId, Talk> said = new LinkedHashMap<>(before);
        said.put(card, talk.of(card));
        return Collections.unmodifiableMap(said);
    }

    private static Map<CardId, CardImage> with(Map<CardId, CardImage> before, ImageEvent.CardPictured pictured) {
        Map<CardId, CardImage> hung = new LinkedHashMap<>(before);
        hung.remove(pictured.card());
        pictured.image().ifPresent(image -> hung.put(pictured.card(), image));
        return Collections.unmodifiableMap(hung);
    }

    private static <K, V> Map<K, V> byKey(Stream<V> values, Function<V, K> key) {
        return values.collect(Collectors.toMap(key, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }
}
