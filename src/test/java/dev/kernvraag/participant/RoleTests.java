package dev.kernvraag.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

class RoleTests extends ServiceTest {
    @Autowired
    private ParticipantService participants;

    @OnEachDatabase
    void anObserverLooksOnUntilTheyTakePartAgain() {
        Room room = rooms.named("Anna");
        room.open(Stage.NEEDS);
        appoint(room, "Anna", Role.OBSERVES);
        refused("observersLookOn", () -> room.write(room.person("Anna"), CardKind.NEED, "Not now"));
        appoint(room, "Anna", Role.TAKES_PART);
        room.write(room.person("Anna"), CardKind.NEED, "Now");
    }

    @OnEachDatabase
    void whoWasRemovedCannotComeBackAndTheirCardsStay() {
        Room room = rooms.named("Anna", "Ben");
        room.open(Stage.NEEDS);
        CardId card = room.write(room.person("Anna"), CardKind.NEED, "Stays");
        Actor.AsParticipant anna = room.person("Anna");
        appoint(room, "Anna", Role.REMOVED);
        assertThatExceptionOfType(UnknownWorkshop.class).isThrownBy(() -> room.write(anna, CardKind.NEED, "Too late"));
        assertThat(participants.recognise(
                        room.id(), new Token(anna.participant().id(), anna.secret())))
                .isEmpty();
        assertThat(participants.of(room.id())).extracting(Participant::name).containsExactly("Ben");
        assertThat(room.card(card).visible()).isTrue();
        assertThat(room.card(card).author()).contains(anna.participant().id());
    }

    @OnEachDatabase
    void inAnAnonymousWorkshopNobodyIsSingledOut() {
        Room room = rooms.anonymous("Anna");
        refused("onlyTogether", () -> appoint(room, "Anna", Role.REMOVED));
    }

    private void appoint(Room room, String name, Role role) {
        participants.appoint(
                room.facilitator(),
                room.id(),
                CommandId.random(),
                room.person(name).participant().id(),
                role);
    }
}
