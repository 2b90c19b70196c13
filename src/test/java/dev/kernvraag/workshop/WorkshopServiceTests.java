package dev.kernvraag.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.Rooms;
import dev.kernvraag.support.ServiceTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

class WorkshopServiceTests extends ServiceTest {
    @Autowired
    private WorkshopService workshops;

    @Autowired
    private EntryService entries;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private CanvasService canvas;

    private FacilitatorId fay;
    private FacilitatorId stranger;

    @BeforeEach
    void twoFacilitators() {
        fay = rooms.facilitator();
        stranger = rooms.facilitator();
    }

    @OnEachDatabase
    void aNewWorkshopIsClosedAndHasACodeOfItsOwn() {
        Workshop one = workshops.create(fay, Rooms.frame("One", true));
        Workshop other = workshops.create(fay, Rooms.frame("Other", false));
        assertThat(one.open()).isFalse();
        assertThat(one.anonymous()).isTrue();
        assertThat(one.facilitator()).isEqualTo(fay);
        assertThat(one.groups()).extracting(StakeholderGroup::name).isEqualTo(Rooms.GROUPS);
        assertThat(one.code()).isNotEqualTo(other.code());
        assertThat(entries.find(one.code())).contains(one);
        assertThat(workshops.find(one.id())).contains(one);
    }

    @OnEachDatabase
    void whatIsTypedIsCleanedAndWhatDoesNotFitIsRefused() {
        Workshop made = workshops.create(
                fay,
                new NewWorkshop(
                        " A\u202E title\u0000 ",
                        " line\r\nline ",
                        Language.NL,
                        false,
                        List.of(" Staff ", "", "Staff", "IT")));
        assertThat(made.title()).isEqualTo("A title");
        assertThat(made.askedFor()).isEqualTo("line\nline");
        assertThat(made.groups()).extracting(StakeholderGroup::name).containsExactly("Staff", "IT");

        refused("empty", () -> workshops.create(fay, frame(" ", "", List.of("Staff"))));
        refused("tooLong", () -> workshops.create(fay, frame("x".repeat(121), "", List.of("Staff"))));
        refused("tooLong", () -> workshops.create(fay, frame("Title", "x".repeat(2_001), List.of("Staff"))));
        refused("groupsMissing", () -> workshops.create(fay, frame("Title", "", List.of(" "))));
        refused("tooLong", () -> workshops.create(fay, frame("Title", "", List.of("x".repeat(61)))));
        List<String> many =
                IntStream.rangeClosed(1, 21).mapToObj(i -> "Group " + i).toList();
        refused("groupsTooMany", () -> workshops.create(fay, frame("Title", "", many)));
        workshops.create(fay, frame("x".repeat(120), "x".repeat(2_000), many.subList(0, 20)));
    }

    @OnEachDatabase
    void onesWorkshopsAreListedNewestFirst() {
        Workshop first = workshops.create(fay, Rooms.frame("First", false));
        Workshop second = workshops.create(fay, Rooms.frame("Second", false));
        workshops.create(stranger, Rooms.frame("Somebody else’s", false));
        assertThat(workshops.of(fay)).containsExactly(second, first);
    }

    @OnEachDatabase
    void anotherFacilitatorsWorkshopLooksAsIfItWereNotThere() {
        WorkshopId id = workshops.create(fay, Rooms.frame("Fay’s", false)).id();
        refused("noWorkshop", () -> workshops.get(stranger, id));
        refused("noWorkshop", () -> workshops.get(stranger, WorkshopId.random()));
        assertThat(workshops.get(fay, id).title()).isEqualTo("Fay’s");
    }

    @OnEachDatabase
    void aWorkshopIsOpenedAndClosed() {
        WorkshopId id = workshops.create(fay, Rooms.frame("Fay’s", false)).id();
        CommandId command = CommandId.random();
        Receipt opened = workshops.open(fay, id, command);
        assertThat(workshops.get(fay, id).open()).isTrue();
        workshops.close(fay, id, CommandId.random());
        assertThat(workshops.get(fay, id).open()).isFalse();
        assertThat(workshops.open(fay, id, command)).isEqualTo(new Receipt(opened.seq(), true));
        assertThat(workshops.get(fay, id).open()).isFalse();
    }

    @OnEachDatabase
    void aCopyHasTheFrameAndNeitherPeopleNorCards() {
        Room room = rooms.named("Anna");
        room.open(Stage.NEEDS);
        room.write(room.person("Anna"), CardKind.NEED, "Stays behind");
        Workshop copy = workshops.duplicate(room.facilitator(), room.id(), "(copy)");
        assertThat(copy.title()).isEqualTo(room.workshop().title() + " (copy)");
        assertThat(copy.askedFor()).isEqualTo(room.workshop().askedFor());
        assertThat(copy.groups()).extracting(StakeholderGroup::name).isEqualTo(Rooms.GROUPS);
        assertThat(copy.groups()).doesNotContainAnyElementsOf(room.workshop().groups());
        assertThat(copy.code()).isNotEqualTo(room.workshop().code());
        assertThat(copy.open()).isFalse();
        assertThat(participants.of(copy.id())).isEmpty();
        assertThat(canvas.cards(copy.id())).isEmpty();
    }

    @OnEachDatabase
    void aCopyOfAnAnonymousWorkshopIsAnonymous() {
        Room room = rooms.anonymous();
        assertThat(workshops.duplicate(room.facilitator(), room.id(), "(copy)").anonymous())
                .isTrue();
    }

    @OnEachDatabase
    void aLongTitleMakesRoomForTheWordThatItIsACopy() {
        Workshop made = workshops.create(fay, Rooms.frame("x".repeat(120), false));
        String title = workshops.duplicate(fay, made.id(), "(copy)").title();
        assertThat(title).hasSize(120).endsWith("x (copy)");
    }

    @OnEachDatabase
    void aCutTitleIsNotCutThroughASign() {
        Workshop made = workshops.create(fay, Rooms.frame("\uD83D\uDE80".repeat(60), false));
        String title = workshops.duplicate(fay, made.id(), "(kopie)").title();
        assertThat(title).endsWith("\uD83D\uDE80 (kopie)").hasSizeLessThanOrEqualTo(120);
    }

    @OnEachDatabase
    void aWorkshopInTheBinIsNowhereUntilItIsTakenOut() {
        Room room = rooms.named("Anna");
        JoinCode code = room.workshop().code();
        workshops.bin(room.facilitator(), room.id(), CommandId.random());
        assertThat(workshops.find(room.id())).isEmpty();
        assertThat(entries.find(code)).isEmpty();
        assertThat(workshops.of(room.facilitator())).extracting(Workshop::id).doesNotContain(room.id());
        refused("noWorkshop", room::workshop);
        refused("noWorkshop", () -> room.join("Ben"));
        refused("noWorkshop", () -> room.write(room.person("Anna"), CardKind.MEANS, "Gone"));
        workshops.restore(room.facilitator(), room.id(), CommandId.random());
        assertThat(entries.find(code)).isPresent();
        assertThat(participants.of(room.id())).hasSize(1);
    }

    private static NewWorkshop frame(String title, String askedFor, List<String> groups) {
        return new NewWorkshop(title, askedFor, Language.EN, false, groups);
    }
}
