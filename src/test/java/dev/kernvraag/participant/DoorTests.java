package dev.kernvraag.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.security.ClientNetwork;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.EntryService;
import dev.kernvraag.workshop.JoinEntry;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** How strangers come in and are kept out. */
class DoorTests extends ServiceTest {
    private static final ClientNetwork HERE = ClientNetwork.of("192.0.2.7");
    private static final ClientNetwork THERE = ClientNetwork.of("198.51.100.7");

    @Autowired
    private DoorService door;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private LobbyService lobby;

    @Autowired
    private EntryService entries;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private HistoryService history;

    private Room room;

    @BeforeEach
    void anOpenRoom() {
        room = rooms.named();
        room.open(Stage.NEEDS);
    }

    @OnEachDatabase
    void aFormThatIsSentSeveralTimesMakesOnePersonWithOneToken() {
        Pass pass = Pass.fresh();
        Token first = door.join(newcomer("Ben", code(), HERE, Device.random(), Optional.empty()), pass);
        Token again = door.join(newcomer("Ben", code(), HERE, Device.random(), Optional.empty()), pass);
        assertThat(again).isEqualTo(first);
        assertThat(participants.of(room.id())).hasSize(1);
        assertThat(participants.recognise(room.id(), again)).isPresent();
    }

    @OnEachDatabase
    void theCodeAndTheLinkLetInAndNothingElseDoes() {
        assertThat(role(come("Ben", code(), Device.random()))).isEqualTo(Role.TAKES_PART);
        assertThat(role(come("Cleo", room.workshop().link(), Device.random()))).isEqualTo(Role.TAKES_PART);
        Workshop other = rooms.named().workshop();
        refused("codeRenewed", () -> come("Eve", other.code(), Device.random()));
        refused(
                "codeRenewed",
                () -> door.join(
                        new Newcomer(
                                room.id(),
                                Optional.empty(),
                                "Eve",
                                room.group(),
                                new Newcomer.Origin(HERE, Device.random(), Optional.empty())),
                        Pass.fresh()));
    }

    @OnEachDatabase
    void codeAndLinkOfBeforeStopAtOnceAndWhoIsInsideStays() {
        Workshop before = room.workshop();
        Token ben = come("Ben", code(), Device.random());
        entries.renew(room.facilitator(), room.id(), CommandId.random());
        Workshop now = room.workshop();
        assertThat(now.code()).isNotEqualTo(before.code());
        assertThat(now.link()).isNotEqualTo(before.link());
        refused("codeRenewed", () -> entries.find(before.code()));
        refused("codeRenewed", () -> entries.find(before.link()));
        refused("codeRenewed", () -> come("Eve", before.code(), Device.random()));
        assertThat(entries.find(now.code())).contains(now);
        assertThat(entries.find(now.link())).contains(now);
        assertThat(participants.recognise(room.id(), ben)).isPresent();
    }

    @OnEachDatabase
    void renewingHasNoWayBackAndTheNumberOfPlacesHas() {
        CommandId renewed = CommandId.random();
        entries.renew(room.facilitator(), room.id(), renewed);
        refused("notUndoable", () -> history.undo(room.facilitator(), room.id(), CommandId.random(), renewed));
        int before = room.workshop().capacity();
        CommandId set = CommandId.random();
        entries.setCapacity(room.facilitator(), room.id(), set, 7);
        assertThat(room.workshop().capacity()).isEqualTo(7);
        history.undo(room.facilitator(), room.id(), CommandId.random(), set);
        assertThat(room.workshop().capacity()).isEqualTo(before);
    }

    @OnEachDatabase
    void whoWasRemovedWaitsWhenTheyComeAgainWithTheSameBrowser() {
        Device device = Device.random();
        Token ben = come("Ben", code(), device);
        participants.appoint(room.facilitator(), room.id(), CommandId.random(), ben.participant(), Role.REMOVED);
        Token sameBrowser = come("Ben again", code(), device);
        Token sameCookie =
                door.join(newcomer("Still Ben", code(), HERE, Device.random(), Optional.of(ben)), Pass.fresh());
        for (Token one : List.of(sameBrowser, sameCookie)) {
            assertThat(participants.recognise(room.id(), one)).isEmpty();
            assertThat(participants.atTheDoor(room.id(), one).orElseThrow().reason())
                    .contains(WaitReason.CAME_BACK);
        }
        assertThat(role(come("Cleo", code(), Device.random()))).isEqualTo(Role.TAKES_PART);
        lobby.letIn(room.facilitator(), room.id(), CommandId.random(), List.of(sameBrowser.participant()));
        assertThat(participants.recognise(room.id(), sameBrowser)).isPresent();
    }

    @OnEachDatabase
    void aBrowserThatWasRemovedElsewhereIsAStrangerHere() {
        Device device = Device.random();
        Room other = rooms.named();
        Token ben = door.join(
                new Newcomer(
                        other.id(),
                        Optional.of(other.workshop().code()),
                        "Ben",
                        other.group(),
                        new Newcomer.Origin(HERE, device, Optional.empty())),
                Pass.fresh());
        participants.appoint(other.facilitator(), other.id(), CommandId.random(), ben.participant(), Role.REMOVED);
        assertThat(role(come("Ben", code(), device))).isEqualTo(Role.TAKES_PART);
        assertThat(tables.text()).doesNotContain(device.value());
        assertThat(device.markIn(room.id())).isNotEqualTo(device.markIn(other.id()));
    }

    @OnEachDatabase
    void whoWasTurnedAwayAsksAgainWithoutTheCodeAndWaitsWhateverTheDoorIs() {
        workshops.admission(room.facilitator(), room.id(), CommandId.random(), Admission.APPROVED);
        Token ben = come("B", code(), Device.random());
        lobby.turnAway(room.facilitator(), room.id(), CommandId.random(), List.of(ben.participant()));
        workshops.admission(room.facilitator(), room.id(), CommandId.random(), Admission.ANYBODY);
        Token again = door.join(
                new Newcomer(
                        room.id(),
                        Optional.empty(),
                        "Ben",
                        room.group(),
                        new Newcomer.Origin(HERE, Device.random(), Optional.of(ben))),
                Pass.fresh());
        assertThat(role(again)).isEqualTo(Role.WAITS);
    }

    @OnEachDatabase
    void moreThanUsualFromOneNetworkWaitAtTheDoorAndOthersComeIn() {
        List<Token> flood = IntStream.range(0, 125)
                .mapToObj(i -> come("Bot " + i, code(), Device.random()))
                .toList();
        List<Token> waiting =
                flood.stream().filter(one -> role(one) == Role.WAITS).toList();
        assertThat(waiting)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(participants
                                .atTheDoor(room.id(), one)
                                .orElseThrow()
                                .reason())
                        .contains(WaitReason.CROWD));
        Token honest = door.join(newcomer("Ben", code(), THERE, Device.random(), Optional.empty()), Pass.fresh());
        assertThat(role(honest)).isEqualTo(Role.TAKES_PART);
        lobby.letIn(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                waiting.stream().map(Token::participant).toList());
        assertThat(role(come("After them", code(), Device.random()))).isEqualTo(Role.TAKES_PART);
    }

    @OnEachDatabase
    void oneNetworkTakesNeitherEveryPlaceNorTheWholeDoor() {
        entries.setCapacity(room.facilitator(), room.id(), CommandId.random(), 10);
        List<Token> flood = IntStream.range(0, 14)
                .mapToObj(i -> come("Bot " + i, code(), Device.random()))
                .toList();
        assertThat(flood).filteredOn(one -> role(one) == Role.TAKES_PART).hasSize(9);
        refused("lobbyFull", () -> come("One more", code(), Device.random()));
        Token honest = door.join(newcomer("Ben", code(), THERE, Device.random(), Optional.empty()), Pass.fresh());
        assertThat(role(honest)).isEqualTo(Role.TAKES_PART);
    }

    @OnEachDatabase
    void whoFindsItFullIsTurnedBackAndTheFacilitatorIsToldOnceAndMakesRoom() {
        entries.setCapacity(room.facilitator(), room.id(), CommandId.random(), 1);
        come("Ben", code(), Device.random());
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowable(() -> come("Cleo", code(), Device.random())))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("workshopFull"));
        }
        assertThat(room.workshop().turnedBack()).isTrue();
        assertThat(tables.text().split("PeopleTurnedBack", -1)).hasSizeLessThanOrEqualTo(3);
        entries.setCapacity(room.facilitator(), room.id(), CommandId.random(), 2);
        assertThat(room.workshop().turnedBack()).isFalse();
        assertThat(role(come("Cleo", code(), Device.random()))).isEqualTo(Role.TAKES_PART);
        refused("capacityRange", () -> entries.setCapacity(room.facilitator(), room.id(), CommandId.random(), 0));
        refused(
                "capacityRange",
                () -> entries.setCapacity(room.facilitator(), room.id(), CommandId.random(), entries.most() + 1));
    }

    private JoinEntry code() {
        return room.workshop().code();
    }

    private Token come(String name, JoinEntry entry, Device device) {
        return door.join(newcomer(name, entry, HERE, device, Optional.empty()), Pass.fresh());
    }

    private Newcomer newcomer(
            String name, JoinEntry entry, ClientNetwork network, Device device, Optional<Token> before) {
        return new Newcomer(
                room.id(), Optional.of(entry), name, room.group(), new Newcomer.Origin(network, device, before));
    }

    private Role role(Token token) {
        return participants
                .atTheDoor(room.id(), token)
                .or(() -> participants.recognise(room.id(), token).map(Actor.AsParticipant::participant))
                .orElseThrow()
                .role();
    }
}
