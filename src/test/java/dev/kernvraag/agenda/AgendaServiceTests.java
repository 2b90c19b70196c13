package dev.kernvraag.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
@Transactional
class AgendaServiceTests {
    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private PaceService pace;

    private FacilitatorId fay;
    private Workshop made;
    private WorkshopId id;
    private Actor.AsParticipant anna;

    @BeforeEach
    void anOpenWorkshop() {
        fay = facilitators
                .register("Fay", "fay" + UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        made = workshops.create(fay, new NewWorkshop("Intranet", "", Language.EN, false, List.of("Staff")));
        id = made.id();
        workshops.open(fay, id, CommandId.random());
        anna = participants
                .recognise(
                        id,
                        participants.join(id, "Anna", made.groups().getFirst().id()))
                .orElseThrow();
    }

    @Test
    void aNewWorkshopBeginsWithTheWholeJourneyAtItsFirstStep() {
        Agenda agenda = agendas.of(id);
        assertThat(agenda.steps().stream().map(Step::stage)).containsExactlyElementsOf(Stage.journey());
        assertThat(agenda.here().stage()).isEqualTo(Stage.ASKED_FOR);
        assertThat(agenda.here().takesCards()).isTrue();
        assertThat(agenda.minutes()).isEqualTo(195);
    }

    @Test
    void stepsAreAddedPlannedOrderedAndRemoved() {
        StepId again = StepId.random();
        agendas.add(fay, id, CommandId.random(), again, StepDraft.of(Stage.NEEDS, 10), 3);
        StepDraft planned = new StepDraft(
                Stage.NEEDS,
                new Bilingual(" Nog een keer\n", "Once more"),
                new Bilingual("Kijk terug.", ""),
                5,
                new StepRules(true, false, 3));
        agendas.plan(fay, id, CommandId.random(), again, planned);
        Step step = agendas.of(id).step(again).orElseThrow();
        assertThat(step.plan().title().in(Language.NL)).isEqualTo("Nog een keer");
        assertThat(step.plan().instruction().in(Language.EN)).isEqualTo("Kijk terug.");

        List<StepId> turned =
                agendas.of(id).steps().reversed().stream().map(Step::id).toList();
        agendas.order(fay, id, CommandId.random(), turned);
        assertThat(agendas.of(id).steps().stream().map(Step::id)).containsExactlyElementsOf(turned);

        agendas.remove(fay, id, CommandId.random(), again);
        assertThat(agendas.of(id).step(again)).isEmpty();
    }

    @Test
    void whatTheRoomHasReachedStaysOnTheAgenda() {
        StepId here = agendas.of(id).current();
        refused("stepReached", () -> agendas.remove(fay, id, CommandId.random(), here));
        refused("stepReached", () -> agendas.plan(fay, id, CommandId.random(), here, StepDraft.of(Stage.GOALS, 5)));
    }

    @Test
    void anOrderThatForgetsAStepIsRefused() {
        List<StepId> some =
                agendas.of(id).steps().stream().skip(1).map(Step::id).toList();
        refused("agendaMoved", () -> agendas.order(fay, id, CommandId.random(), some));
    }

    @Test
    void aCanvasGoesFromWritingToDoneAndIsTalkedAboutAgainWhenTheRoomComesBack() {
        StepId asked = step(Stage.ASKED_FOR);
        floor.enter(fay, id, CommandId.random(), asked, Phase.REVEAL);
        assertThat(agendas.of(id).here().takesCards()).isTrue();
        floor.enter(fay, id, CommandId.random(), asked, Phase.DISCUSS);
        refused("stageLocked", () -> floor.admitToWrite(anna, id, CanvasId.of(Stage.ASKED_FOR)));
        floor.enter(fay, id, CommandId.random(), step(Stage.NEEDS));
        assertThat(phase(asked)).isEqualTo(Phase.DONE);
        floor.enter(fay, id, CommandId.random(), asked);
        assertThat(phase(asked)).isEqualTo(Phase.DISCUSS);
        refused("fieldInvalid", () -> floor.enter(fay, id, CommandId.random(), asked, Phase.WRITE));
    }

    @Test
    void aCanvasThatIsLeftInTheMiddleOfWritingWaitsAsItIs() {
        floor.enter(fay, id, CommandId.random(), step(Stage.NEEDS));
        assertThat(phase(step(Stage.ASKED_FOR))).isEqualTo(Phase.WRITE);
        assertThat(floor.admitToWrite(anna, id, CanvasId.of(Stage.ASKED_FOR)).revealed())
                .isFalse();
    }

    @Test
    void aStageThatComesTwiceIsRuledByTheStepTheRoomIsAt() {
        floor.enter(fay, id, CommandId.random(), step(Stage.NEEDS));
        floor.enter(fay, id, CommandId.random(), step(Stage.NEEDS), Phase.DISCUSS);
        StepId again = StepId.random();
        agendas.add(fay, id, CommandId.random(), again, StepDraft.of(Stage.NEEDS, 10), 9);
        refused("stageLocked", () -> floor.admitToWrite(anna, id, CanvasId.of(Stage.NEEDS)));
        floor.enter(fay, id, CommandId.random(), again);
        assertThat(floor.admitToWrite(anna, id, CanvasId.of(Stage.NEEDS)).revealed())
                .isFalse();
    }

    @Test
    void participantsWriteWhereTheRoomHasBeenAndTheRulesAllowIt() {
        refused("stageNotReached", () -> floor.admitToWrite(anna, id, CanvasId.of(Stage.GOALS)));
        assertThat(floor.admitToWrite(new Actor.AsFacilitator(fay), id, CanvasId.of(Stage.GOALS))
                        .step())
                .isEmpty();
        floor.lock(fay, id, CommandId.random(), agendas.of(id).current(), true);
        refused("stageLocked", () -> floor.admitToWrite(anna, id, CanvasId.of(Stage.ASKED_FOR)));
        refused("linkingLocked", () -> floor.admitToLink(anna, id));
        floor.lock(fay, id, CommandId.random(), agendas.of(id).current(), false);
        floor.admitToWrite(anna, id, CanvasId.of(Stage.ASKED_FOR));
    }

    @Test
    void theClockIsGivenMoreTimeWhileItRuns() {
        pace.extendTimer(fay, id, CommandId.random(), 60);
        Timer first = agendas.of(id).timer().orElseThrow();
        pace.extendTimer(fay, id, CommandId.random(), 30);
        Timer longer = agendas.of(id).timer().orElseThrow();
        assertThat(longer.endsAt()).isEqualTo(first.endsAt().plusSeconds(30));
        assertThat(longer.seconds()).isEqualTo(90);
        pace.stopTimer(fay, id, CommandId.random());
        assertThat(agendas.of(id).timer()).isEmpty();
    }

    @Test
    void beingDoneIsAMarkThatNobodyElseCanTellApart() {
        StepId here = agendas.of(id).current();
        pace.done(anna, id, CommandId.random(), here, true);
        assertThat(agendas.of(id).done(here)).containsExactly(anna.proofOf(here.value()));
        pace.done(anna, id, CommandId.random(), here, false);
        assertThat(agendas.of(id).done(here)).isEmpty();
        pace.done(anna, id, CommandId.random(), here, true);
        floor.enter(fay, id, CommandId.random(), here, Phase.REVEAL);
        assertThat(agendas.of(id).done(here)).isEmpty();
    }

    @Test
    void aCopyOfAWorkshopHasItsAgendaFromTheBeginning() {
        floor.enter(fay, id, CommandId.random(), step(Stage.GOALS));
        agendas.remove(fay, id, CommandId.random(), step(Stage.BRIEF));
        Agenda copy = agendas.of(workshops.duplicate(fay, id, "(copy)").id());
        assertThat(copy.steps()).hasSize(7).noneMatch(step -> step.stage() == Stage.BRIEF);
        assertThat(copy.steps().stream().filter(Step::reached)).containsExactly(copy.here());
    }

    private StepId step(Stage stage) {
        return new Guide(agendas, floor).step(id, stage);
    }

    private Phase phase(StepId step) {
        return agendas.of(id).step(step).orElseThrow().phase();
    }

    private static void refused(String code, Runnable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
