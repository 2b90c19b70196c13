package dev.kernvraag.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.live.LiveListener;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.live.Subscription;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** Canvases of the facilitator’s own are counted one by one, as the journey’s are. */
class OwnCanvasHearingTests extends ServiceTest {
    @Autowired
    private LiveWorkshops live;

    @OnEachDatabase
    void aThinOneIsNamedAndTheOtherIsNot() {
        Room room = rooms.named("Anna", "Ben");
        StepId full = room.plan(StepDraft.own(5));
        StepId thin = room.plan(StepDraft.own(5));
        room.enter(full);
        for (int i = 0; i < 4; i++) {
            room.write(room.person("Anna"), CanvasId.own(full), new CardDraft("", "Card " + i, Map.of()));
        }
        room.enter(thin);
        room.write(room.person("Ben"), CanvasId.own(thin), new CardDraft("", "The only one", Map.of()));
        assertThat(hearing(room).wrote()).isEqualTo(1);
        room.open(Stage.NEEDS);
        room.write(room.person("Ben"), CardKind.NEED, "A need");
        Hearing hearing = hearing(room);
        assertThat(hearing.cardsOn())
                .containsEntry(CanvasId.own(full), 4)
                .containsEntry(CanvasId.own(thin), 1)
                .containsEntry(CanvasId.of(Stage.NEEDS), 1);
        assertThat(hearing.thin()).containsExactly(CanvasId.own(thin));
    }

    private Hearing hearing(Room room) {
        try (Subscription subscription = live.subscribe(room.id(), new Deaf())) {
            return Hearings.of(subscription.picture(), new People(Set.of()));
        }
    }

    /** Looks once and hears nothing. */
    private static final class Deaf implements LiveListener {
        @Override
        public void advanced(Picture now) {}

        @Override
        public void peopleChanged(People people) {}
    }
}
