package dev.kernvraag.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.SeatService;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is at the table is heard, or is not, as everybody else. */
class SeatHearingTests extends ServiceTest {
    @Autowired
    private LiveWorkshops live;

    @Autowired
    private SeatService seats;

    @OnEachDatabase
    void somebodyAtTheTableIsHereAndSilentUntilSomethingIsWrittenForThem() {
        Room room = rooms.named("Anna", "Ben");
        room.enter(Stage.NEEDS);
        ParticipantId seated = new ParticipantId(UUID.randomUUID());
        seats.seat(room.facilitator(), room.id(), CommandId.random(), seated, "Oma Jansen", room.group());
        room.write(room.person("Anna"), CardKind.NEED, "A need");
        room.write(room.person("Ben"), CardKind.NEED, "A need");
        Hearing before = hearing(room);
        assertThat(before.joined()).isEqualTo(3);
        assertThat(before.present()).isEqualTo(1);
        assertThat(before.silent()).extracting(Participant::name).containsExactly("Oma Jansen");
        assertThat(before.spread().orElseThrow()).isGreaterThan(0);
        room.write(new Actor.OnBehalf(room.facilitator(), seated), CardKind.NEED, "A need");
        Hearing after = hearing(room);
        assertThat(after.wrote()).isEqualTo(3);
        assertThat(after.silent()).isEmpty();
        assertThat(after.spread().orElseThrow()).isZero();
        Picture picture = live.glance(room.id());
        assertThat(picture.atScreens()).hasSize(2);
    }

    private Hearing hearing(Room room) {
        return Hearings.of(live.glance(room.id()), new People(Set.of()));
    }
}
