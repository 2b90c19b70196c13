package dev.kernvraag.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.PaceService;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.DealService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

class FacilitationTests extends ServiceTest {
    @Autowired
    private AttentionService attention;

    @Autowired
    private DealService deals;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private PaceService pace;

    @Autowired
    private TemplateService templates;

    @OnEachDatabase
    void oneCardIsInTheLightAtATimeAndCountsAsTalkedAbout() {
        Room room = rooms.named("Anna");
        room.open(Stage.NEEDS);
        CardId one = room.write(room.person("Anna"), CardKind.NEED, "One");
        CardId other = room.write(room.person("Anna"), CardKind.NEED, "Other");
        attention.show(room.facilitator(), room.id(), CommandId.random(), one);
        attention.show(room.facilitator(), room.id(), CommandId.random(), other);
        assertThat(attention.of(room.id())).isEqualTo(new Attention(Optional.of(other), Set.of(one, other)));
        attention.letGo(room.facilitator(), room.id(), CommandId.random());
        attention.talkedAbout(room.facilitator(), room.id(), CommandId.random(), one, false);
        assertThat(attention.of(room.id())).isEqualTo(new Attention(Optional.empty(), Set.of(other)));
    }

    @OnEachDatabase
    void aCardThatLiesFaceDownIsNotShown() {
        Room room = rooms.named("Anna");
        room.enter(Stage.NEEDS);
        CardId hidden = room.write(room.person("Anna"), CardKind.NEED, "Hidden");
        refused("noCard", () -> attention.show(room.facilitator(), room.id(), CommandId.random(), hidden));
    }

    @OnEachDatabase
    void cardsAreDealtOneAPersonATurn() {
        Room room = rooms.named("Anna", "Ben");
        room.enter(Stage.NEEDS);
        for (int i = 0; i < 3; i++) {
            room.write(room.person("Anna"), CardKind.NEED, "Anna " + i);
        }
        room.write(room.person("Ben"), CardKind.NEED, "Ben");
        deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS));
        assertThat(openNeeds(room)).hasSize(2).extracting(Card::author).doesNotHaveDuplicates();
        deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS));
        assertThat(openNeeds(room)).hasSize(3);
        deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS));
        refused(
                "nothingToDeal",
                () -> deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS)));
    }

    @OnEachDatabase
    void anAnonymousTurnIsAsManyCardsAsPeopleJoined() {
        Room room = rooms.anonymous("Anna", "Ben");
        room.enter(Stage.NEEDS);
        for (int i = 0; i < 3; i++) {
            room.write(room.person("Anna"), CardKind.NEED, "A need " + i);
        }
        deals.deal(room.facilitator(), room.id(), CommandId.random(), CanvasId.of(Stage.NEEDS));
        assertThat(openNeeds(room)).hasSize(2);
    }

    @OnEachDatabase
    void aPersonWritesNoMoreCardsThanTheStepAllows() {
        for (Room room : List.of(rooms.named("Anna", "Ben"), rooms.anonymous("Anna", "Ben"))) {
            Step needs = agendas.of(room.id()).first(Stage.NEEDS).orElseThrow();
            agendas.plan(
                    room.facilitator(),
                    room.id(),
                    CommandId.random(),
                    needs.id(),
                    new StepDraft(Stage.NEEDS, Bilingual.NONE, Bilingual.NONE, 5, new StepRules(true, true, 2)));
            room.enter(Stage.NEEDS);
            CardId first = room.write(room.person("Anna"), CardKind.NEED, "One");
            room.write(room.person("Anna"), CardKind.NEED, "Two");
            room.write(room.person("Ben"), CardKind.NEED, "Ben’s own");
            refused("cardsEach", () -> room.write(room.person("Anna"), CardKind.NEED, "Three"));
            canvas.remove(room.person("Anna"), room.id(), CommandId.random(), first);
            room.write(room.person("Anna"), CardKind.NEED, "Three after all");
        }
    }

    @OnEachDatabase
    void aNudgeOfOnePersonIsForNamedWorkshopsOnly() {
        Room named = rooms.named("Anna");
        pace.nudge(
                named.facilitator(),
                named.id(),
                CommandId.random(),
                Optional.of(named.person("Anna").participant().id()));
        assertThat(agendas.of(named.id()).nudge().orElseThrow().number()).isEqualTo(1);
        Room anonymous = rooms.anonymous("Anna");
        refused(
                "onlyTogether",
                () -> pace.nudge(
                        anonymous.facilitator(),
                        anonymous.id(),
                        CommandId.random(),
                        Optional.of(anonymous.person("Anna").participant().id())));
        pace.nudge(anonymous.facilitator(), anonymous.id(), CommandId.random(), Optional.empty());
        assertThat(agendas.of(anonymous.id()).nudge().orElseThrow().whom()).isEmpty();
    }

    @OnEachDatabase
    void aTemplateReplacesWhatIsAheadAndKeepsWhatWasDone() {
        Room room = rooms.named("Anna");
        room.enter(Stage.NEEDS);
        templates.use(room.facilitator(), room.id(), CommandId.random(), Template.Common.SHORT);
        Agenda agenda = agendas.of(room.id());
        assertThat(agenda.steps())
                .extracting(Step::stage)
                .containsExactly(
                        Stage.ASKED_FOR,
                        Stage.NEEDS,
                        Stage.PROBLEMS,
                        Stage.STAKEHOLDERS,
                        Stage.PRIORITIES,
                        Stage.BRIEF);
        assertThat(agenda.here().stage()).isEqualTo(Stage.NEEDS);
    }

    @OnEachDatabase
    void anOwnTemplateIsKeptForItsOwnerAlone() {
        Room room = rooms.named();
        templates.use(room.facilitator(), room.id(), CommandId.random(), Template.Common.ONE_CANVAS);
        assertThat(agendas.of(room.id()).steps()).hasSize(1);
        Template.Own kept = templates.save(room.facilitator(), room.id(), "One canvas of ours");
        assertThat(templates.of(room.facilitator())).contains(kept);
        assertThat(kept.steps()).containsExactlyElementsOf(Template.Common.ONE_CANVAS.steps());
        templates.remove(rooms.facilitator(), kept.id());
        assertThat(templates.of(room.facilitator())).contains(kept);
        templates.remove(room.facilitator(), kept.id());
        assertThat(templates.of(room.facilitator())).doesNotContain(kept);
    }

    private List<Card> openNeeds(Room room) {
        return canvas.cards(room.id()).stream()
                .filter(card -> card.visible() && card.kind() == CardKind.NEED)
                .toList();
    }
}
