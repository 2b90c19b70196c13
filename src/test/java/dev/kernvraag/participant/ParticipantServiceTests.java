package dev.kernvraag.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Together;
import dev.kernvraag.workshop.GroupId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ParticipantServiceTests extends ServiceTest {
    @Autowired
    private ParticipantService participants;

    @Autowired
    private JdbcTemplate jdbc;

    private Room room;

    @BeforeEach
    void anOpenRoom() {
        room = rooms.named();
    }

    @OnEachDatabase
    void whoeverJoinedIsKnownAgainByTheirToken() {
        Token token = participants.join(room.id(), " Anna\u202E  Visser ", room.group());
        Actor.AsParticipant anna = participants.recognise(room.id(), token).orElseThrow();
        assertThat(anna.participant().name()).isEqualTo("Anna Visser");
        assertThat(anna.participant().group()).isEqualTo(room.group());
        assertThat(participants
                        .recognise(room.id(), Token.parse(token.value()).orElseThrow())
                        .map(Actor.AsParticipant::participant))
                .contains(anna.participant());
        assertThat(participants.of(room.id())).containsExactly(anna.participant());
    }

    @OnEachDatabase
    void aTokenIsGoodForItsOwnWorkshopAndItsOwnPersonOnly() {
        Token anna = participants.join(room.id(), "Anna", room.group());
        Token ben = participants.join(room.id(), "Ben", room.group());
        assertThat(participants.recognise(rooms.named().id(), anna)).isEmpty();
        assertThat(participants.recognise(room.id(), new Token(anna.participant(), ben.secret())))
                .isEmpty();
        assertThat(participants.recognise(room.id(), new Token(new ParticipantId(UUID.randomUUID()), anna.secret())))
                .isEmpty();
        assertThat(participants.recognise(room.id(), new Token(anna.participant(), Secret.random(new SecureRandom()))))
                .isEmpty();
    }

    @OnEachDatabase
    void theSecretItselfIsNowhereInTheTables() {
        Token anna = participants.join(room.id(), "Anna", room.group());
        assertThat(tables.text())
                .contains(anna.secret().hash())
                .doesNotContain(anna.secret().encoded());
    }

    @OnEachDatabase
    void nobodyJoinsAClosedWorkshopOrOneThatIsNotThere() {
        room.close();
        refused("workshopClosed", () -> participants.join(room.id(), "Anna", room.group()));
        refused("noWorkshop", () -> participants.join(WorkshopId.random(), "Anna", room.group()));
    }

    @OnEachDatabase
    void aFullWorkshopTakesNobodyMoreAlsoWhenTwoComeAtTheSameMoment() {
        jdbc.update("update workshop set capacity = 3 where id = ?", room.id().value());
        room.join("Anna");
        room.join("Ben");
        List<Optional<Token>> come = Together.call(3, one -> {
            try {
                return Optional.of(participants.join(room.id(), "Number " + one, room.group()));
            } catch (Refusal full) {
                assertThat(full.code()).isEqualTo("workshopFull");
                return Optional.empty();
            }
        });
        assertThat(come).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(participants.of(room.id())).hasSize(3);
        refused("workshopFull", () -> participants.join(room.id(), "Late", room.group()));
    }

    @OnEachDatabase
    void whoeverJoinsHasANameAndAGroupOfThisWorkshop() {
        GroupId elsewhere = rooms.named().group();
        refused("groupUnknown", () -> participants.join(room.id(), "Anna", elsewhere));
        refused("empty", () -> participants.join(room.id(), " \u202E ", room.group()));
        refused("tooLong", () -> participants.join(room.id(), "x".repeat(61), room.group()));
    }

    @OnEachDatabase
    void anAnonymousWorkshopKeepsNoName() {
        Room hidden = rooms.anonymous();
        participants.join(hidden.id(), "Cleopatra", hidden.group());
        assertThat(participants.of(hidden.id())).extracting(Participant::name).containsExactly("");
        assertThat(tables.text()).doesNotContain("Cleopatra");
    }

    @OnEachDatabase
    void peopleAreListedByNameAndCounted() {
        room.join("Cleo");
        room.join("Anna");
        room.join("Ben");
        Room empty = rooms.named();
        assertThat(participants.of(room.id())).extracting(Participant::name).containsExactly("Anna", "Ben", "Cleo");
        assertThat(participants.counts(List.of(room.id(), empty.id()))).isEqualTo(Map.of(room.id(), 3));
    }

    @OnEachDatabase
    void theFacilitatorAndTheParticipantsAreLetThroughAndNobodyElse() {
        Actor anna = room.join("Anna");
        Room other = rooms.named("Eve");
        Actor stranger = new Actor.AsFacilitator(rooms.facilitator());
        assertThat(participants.admit(anna, room.id()).id()).isEqualTo(room.id());
        assertThat(participants.admit(room.fay(), room.id()).id()).isEqualTo(room.id());
        refused("noWorkshop", () -> participants.admit(other.person("Eve"), room.id()));
        refused("noWorkshop", () -> participants.admit(stranger, room.id()));
    }

    @OnEachDatabase
    void inAClosedWorkshopAParticipantReadsAndTheFacilitatorWritesToo() {
        Actor anna = room.join("Anna");
        room.close();
        participants.admit(anna, room.id());
        participants.admitToWrite(room.fay(), room.id());
        refused("workshopClosed", () -> participants.admitToWrite(anna, room.id()));
    }
}
