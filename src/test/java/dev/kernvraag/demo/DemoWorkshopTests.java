package dev.kernvraag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.ReopenService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.priority.Ranked;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.ThreadService;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class DemoWorkshopTests {
    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private ReopenService reopening;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ThreadService thread;

    @Autowired
    private RoundService rounds;

    @SuppressWarnings("NullAway.Init")
    private FacilitatorId anna;

    @BeforeEach
    void anAccount() {
        anna = facilitators
                .byEmail("anna@example.org")
                .map(Facilitator::id)
                .orElseGet(() -> facilitators
                        .register("Anna Visser", "anna@example.org", "een korte zin")
                        .id());
    }

    @ParameterizedTest
    @EnumSource
    void theWorkshopIsOpenNamedAndInTheReadersLanguage(Language language) {
        Workshop made = workshops.get(anna, demo.create(anna, language));
        assertThat(made.open()).isTrue();
        assertThat(made.anonymous()).isFalse();
        assertThat(made.briefLanguage()).isEqualTo(language);
        assertThat(made.groups()).hasSize(6);
        Agenda agenda = agendas.of(made.id());
        assertThat(agenda.here().stage()).isEqualTo(Stage.NEEDS);
        assertThat(Stage.journey().stream().filter(Stage::isCanvas))
                .allMatch(stage -> agenda.revealed(CanvasId.of(stage)));
    }

    @Test
    void whoeverJoinsWritesAtOnceAndOnEveryOtherCanvasOnceItIsOpenedAgain() {
        WorkshopId id = demo.create(anna, Language.NL);
        GroupId group = workshops.get(anna, id).groups().getFirst().id();
        Actor newcomer =
                participants.recognise(id, participants.join(id, "Noor", group)).orElseThrow();
        assertThat(written(newcomer, id, CardKind.NEED).visible()).isTrue();
        for (CardKind kind : CardKind.journey()) {
            Agenda agenda = agendas.of(id);
            StepId step = agenda.first(kind.stage()).orElseThrow().id();
            reopening.reopen(anna, id, CommandId.random(), Standpoint.of(agenda), step, Writing.TOGETHER);
            assertThat(written(newcomer, id, kind).visible()).isTrue();
        }
    }

    private Card written(Actor who, WorkshopId id, CardKind kind) {
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(who, id, CommandId.random(), card, kind, new CardDraft("", "Iets nieuws", Map.of()));
        return canvas.card(id, card).orElseThrow();
    }

    @Test
    void thereIsEnoughOnEveryCanvasToLookAround() {
        List<Card> cards = canvas.cards(demo.create(anna, Language.NL));
        assertThat(cards.stream().collect(Collectors.groupingBy(Card::kind, Collectors.counting())))
                .isEqualTo(Map.of(
                        CardKind.MEANS, 3L,
                        CardKind.NEED, 12L,
                        CardKind.GOAL, 6L,
                        CardKind.PROBLEM, 10L,
                        CardKind.STAKEHOLDER, 8L));
        assertThat(cards).allMatch(Card::visible);
        for (CardKind kind : CardKind.journey()) {
            assertThat(cards.stream().filter(card -> card.kind() == kind).map(Card::section))
                    .as("sections of %s", kind)
                    .containsAll(kind.sections());
        }
    }

    @Test
    void everybodyWroteSomethingAndEveryGroupIsThere() {
        WorkshopId id = demo.create(anna, Language.EN);
        List<Participant> people = participants.of(id);
        assertThat(people).hasSize(10).extracting(Participant::name).doesNotHaveDuplicates();
        assertThat(people.stream().map(Participant::group).distinct())
                .hasSameSizeAs(workshops.get(anna, id).groups());
        assertThat(canvas.cards(id).stream().map(card -> card.author().orElseThrow()))
                .containsAll(people.stream().map(Participant::id).toList());
    }

    @Test
    void everybodySpentAllTheirDotsInARoundThatIsClosed() {
        WorkshopId id = demo.create(anna, Language.NL);
        Round round = rounds.latest(id).orElseThrow();
        assertThat(round.open()).isFalse();
        assertThat(rounds.voters(round.id())).isEqualTo(10);
        assertThat(rounds.ranking(id).stream().mapToInt(Ranked::dots).sum()).isEqualTo(10 * round.budget());
    }

    @Test
    void theRankingHasAClearFirstATieAndANeedThatNobodyChose() {
        List<Ranked> ranking = rounds.ranking(demo.create(anna, Language.NL));
        assertThat(ranking.get(0).dots()).isGreaterThan(ranking.get(1).dots() + 2);
        assertThat(ranking.subList(0, 5)).extracting(Ranked::rank).containsExactly(1, 2, 3, 3, 5);
        assertThat(ranking).filteredOn(ranked -> ranked.dots() == 0).hasSize(1);
    }

    @Test
    void theThreadRunsFromWhatWasAskedForToForWhomAndLeavesLooseEnds() {
        WorkshopId id = demo.create(anna, Language.NL);
        List<Link> links = thread.links(id);
        assertThat(links).hasSize(44);
        Set<CardId> starts = links.stream().map(Link::from).collect(Collectors.toSet());
        Set<CardId> ends = links.stream().map(Link::to).collect(Collectors.toSet());
        assertThat(canvas.cards(id).stream()
                        .filter(card -> card.kind() != CardKind.STAKEHOLDER && !starts.contains(card.id()))
                        .map(Card::kind))
                .containsExactly(CardKind.NEED);
        assertThat(canvas.cards(id).stream()
                        .filter(card -> card.kind() != CardKind.MEANS && !ends.contains(card.id()))
                        .map(Card::kind))
                .containsOnly(CardKind.PROBLEM, CardKind.STAKEHOLDER);
    }

    @Test
    void bothLanguagesTellTheSameStory() {
        Script dutch = demo.script(Language.NL);
        Script english = demo.script(Language.EN);
        assertThat(skeleton(english)).isEqualTo(skeleton(dutch));
        assertThat(english.links()).isEqualTo(dutch.links());
        assertThat(english.dots()).isEqualTo(dutch.dots());
        assertThat(english.people()).isEqualTo(dutch.people());
        assertThat(english.groups().keySet()).isEqualTo(dutch.groups().keySet());
    }

    @Test
    void nothingIsLeftUntranslated() {
        Set<String> both = new HashSet<>(sentences(demo.script(Language.NL)));
        both.retainAll(sentences(demo.script(Language.EN)));
        assertThat(both).isEmpty();
    }

    private static List<String> sentences(Script script) {
        return Stream.concat(
                        Stream.of(script.title(), script.askedFor()),
                        script.cards().stream().map(Script.Line::text))
                .toList();
    }

    /** The cards without their words. */
    private static Map<String, List<Object>> skeleton(Script script) {
        Function<Script.Line, List<Object>> bones = line ->
                List.of(line.kind(), line.by(), line.section(), line.fields().keySet());
        return script.cards().stream().collect(Collectors.toMap(Script.Line::key, bones));
    }
}
