package dev.kernvraag.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class LobbyTests extends ServiceTest {
    @Autowired
    private ParticipantService participants;

    @Autowired
    private LobbyService lobby;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManagerFactory database;

    private Room room;

    @BeforeEach
    void annaIsInside() {
        room = rooms.named("Anna");
        room.open(Stage.NEEDS);
    }

    @OnEachDatabase
    void whoWaitsIsNobodyInTheRoomUntilTheyAreLetIn() {
        admit(Admission.APPROVED);
        Token ben = join("Ben");
        assertThat(participants.recognise(room.id(), ben)).isEmpty();
        assertThat(participants.atTheDoor(room.id(), ben))
                .get()
                .extracting(Participant::role)
                .isEqualTo(Role.WAITS);
        assertThat(participants.of(room.id())).extracting(Participant::name).containsExactly("Anna");
        assertThat(participants.counts(List.of(room.id()))).containsEntry(room.id(), 1);
        assertKeptOut(ben);

        lobby.letIn(room.facilitator(), room.id(), CommandId.random(), List.of(ben.participant()));
        Actor.AsParticipant inside = participants.recognise(room.id(), ben).orElseThrow();
        room.write(inside, CardKind.NEED, "Let in");
        assertThat(participants.atTheDoor(room.id(), ben)).isEmpty();
        refused("waitsNoMore", () -> letIn(ben));
    }

    @OnEachDatabase
    void whoIsTurnedAwayStaysOutsideAndMayBeKnownByThat() {
        admit(Admission.APPROVED);
        Token ben = join("Ben");
        lobby.turnAway(room.facilitator(), room.id(), CommandId.random(), List.of(ben.participant()));
        assertThat(participants.recognise(room.id(), ben)).isEmpty();
        assertThat(participants.atTheDoor(room.id(), ben))
                .get()
                .extracting(Participant::role)
                .isEqualTo(Role.TURNED_AWAY);
        assertKeptOut(ben);
        refused("waitsNoMore", () -> letIn(ben));
        refused(
                "noParticipant",
                () -> participants.appoint(
                        room.facilitator(), room.id(), CommandId.random(), ben.participant(), Role.TAKES_PART));
    }

    @OnEachDatabase
    void allWhoWaitComeInTogetherAndWhoWasAnsweredBeforeIsPassedOver() {
        admit(Admission.APPROVED);
        Token ben = join("Ben");
        Token cleo = join("Cleo");
        Token dirk = join("Dirk");
        lobby.turnAway(room.facilitator(), room.id(), CommandId.random(), List.of(cleo.participant()));
        letIn(ben, cleo, dirk);
        assertThat(participants.of(room.id())).extracting(Participant::name).containsExactly("Anna", "Ben", "Dirk");
    }

    @OnEachDatabase
    void somebodyOfAnotherWorkshopIsNotLetIn() {
        Room other = rooms.named();
        workshops.admission(other.facilitator(), other.id(), CommandId.random(), Admission.APPROVED);
        Token eve = participants.join(other.id(), "Eve", other.group());
        refused("waitsNoMore", () -> letIn(eve));
    }

    @OnEachDatabase
    void whoIsOnTheRosterComesInOnceHoweverTheyWriteTheirName() {
        lobby.setRoster(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                List.of("Renée de Wit", " ", "j.jansen@example.org", "Jan", "JAN"));
        admit(Admission.LISTED);
        assertThat(role(join("renee DEWIT"))).isEqualTo(Role.TAKES_PART);
        assertThat(role(join("Renée de Wit"))).isEqualTo(Role.WAITS);
        assertThat(role(join("J.Jansen@Example.org"))).isEqualTo(Role.TAKES_PART);
        assertThat(role(join("Jan"))).isEqualTo(Role.TAKES_PART);
        assertThat(role(join("jan"))).isEqualTo(Role.TAKES_PART);
        assertThat(role(join("Jan"))).isEqualTo(Role.WAITS);
        assertThat(role(join("Janneke"))).isEqualTo(Role.WAITS);
        assertThat(lobby.roster(room.facilitator(), room.id()))
                .containsExactly("Renée de Wit", "j.jansen@example.org", "Jan", "JAN");
    }

    @OnEachDatabase
    void aRosterThatIsWrittenAnewRemembersWhoCame() {
        lobby.setRoster(room.facilitator(), room.id(), CommandId.random(), List.of("Ben", "Cleo"));
        admit(Admission.LISTED);
        join("Ben");
        lobby.setRoster(room.facilitator(), room.id(), CommandId.random(), List.of("Dirk", "ben", "Cleo"));
        assertThat(role(join("Ben"))).isEqualTo(Role.WAITS);
        assertThat(role(join("Dirk"))).isEqualTo(Role.TAKES_PART);
        assertThat(role(join("Cleo"))).isEqualTo(Role.TAKES_PART);
    }

    @OnEachDatabase
    void aRosterHasItsLimits() {
        refused("tooLong", () -> setRoster(List.of("x".repeat(61))));
        refused(
                "rosterTooLong",
                () -> setRoster(IntStream.rangeClosed(0, LobbyService.ROSTER_MAX)
                        .mapToObj(one -> "P" + one)
                        .toList()));
    }

    @OnEachDatabase
    void anAnonymousWorkshopKnowsNoRosterAndKeepsNoNameOfWhoWaits() {
        Room hidden = rooms.anonymous();
        refused(
                "rosterNeedsNames",
                () -> lobby.setRoster(hidden.facilitator(), hidden.id(), CommandId.random(), List.of("Ben")));
        refused(
                "rosterNeedsNames",
                () -> workshops.admission(hidden.facilitator(), hidden.id(), CommandId.random(), Admission.LISTED));
        workshops.admission(hidden.facilitator(), hidden.id(), CommandId.random(), Admission.APPROVED);
        Token cleopatra = participants.join(hidden.id(), "Cleopatra", hidden.group());
        assertThat(tables.text()).doesNotContain("Cleopatra");
        Participant waiting = participants.atTheDoor(hidden.id(), cleopatra).orElseThrow();
        assertThat(waiting.group()).isEqualTo(hidden.group());
        lobby.letIn(hidden.facilitator(), hidden.id(), CommandId.random(), List.of(waiting.id()));
        assertThat(participants.recognise(hidden.id(), cleopatra)).isPresent();
    }

    @OnEachDatabase
    void whoWaitsTakesNoPlaceAndNoMoreWaitThanWouldFit() {
        jdbc.update("update workshop set capacity = 2 where id = ?", room.id().value());
        setRoster(List.of("Dirk"));
        admit(Admission.LISTED);
        Token ben = join("Ben");
        Token cleo = join("Cleo");
        refused("lobbyFull", () -> join("Eve"));
        refused("workshopFull", () -> letIn(ben, cleo));
        assertThat(role(join("Dirk"))).isEqualTo(Role.TAKES_PART);
        refused("workshopFull", () -> letIn(ben));
    }

    @OnEachDatabase
    void aLockedRoomTakesNobodyMoreAndThoseInsideGoOn() {
        admit(Admission.NOBODY);
        refused("workshopLocked", () -> join("Late"));
        room.write(room.person("Anna"), CardKind.NEED, "Goes on");
        admit(Admission.ANYBODY);
        assertThat(role(join("Later"))).isEqualTo(Role.TAKES_PART);
    }

    @OnEachDatabase
    void joiningWithoutALobbyAsksTheDatabaseNothingMore() {
        long without = statements("Ben");
        admit(Admission.APPROVED);
        assertThat(statements("Cleo")).isEqualTo(without);
        setRoster(List.of("Dirk"));
        admit(Admission.LISTED);
        int lookedUpAndUsed = 2;
        assertThat(statements("Dirk")).isEqualTo(without + lookedUpAndUsed);
    }

    private long statements(String name) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        join(name);
        return statistics.getPrepareStatementCount() - before;
    }

    /** A forged actor is no better than an honest one. */
    private void assertKeptOut(Token token) {
        Participant known = participants.atTheDoor(room.id(), token).orElseThrow();
        for (Role claimed : List.of(known.role(), Role.TAKES_PART)) {
            Actor forged = new Actor.AsParticipant(known.as(claimed), token.secret());
            assertThatExceptionOfType(UnknownWorkshop.class).isThrownBy(() -> participants.admit(forged, room.id()));
            assertThatExceptionOfType(UnknownWorkshop.class)
                    .isThrownBy(() -> room.write(forged, CardKind.NEED, "From the door"));
        }
    }

    private Token join(String name) {
        return participants.join(room.id(), name, room.group());
    }

    private Role role(Token token) {
        return participants
                .atTheDoor(room.id(), token)
                .or(() -> participants.recognise(room.id(), token).map(Actor.AsParticipant::participant))
                .orElseThrow()
                .role();
    }

    private void admit(Admission whom) {
        workshops.admission(room.facilitator(), room.id(), CommandId.random(), whom);
    }

    private void setRoster(List<String> labels) {
        lobby.setRoster(room.facilitator(), room.id(), CommandId.random(), labels);
    }

    private void letIn(Token... people) {
        lobby.letIn(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                Arrays.stream(people).map(Token::participant).toList());
    }
}
