package dev.kernvraag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.Room;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A canvas that opens and closes for writing by itself; the clock of these tests stands in March 2026. */
class WindowTests extends ServiceTest {
    private static final Instant PAST = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant FUTURE = Instant.parse("2036-01-04T17:00:00Z");

    @Autowired
    private AgendaService agendas;

    @Autowired
    private PaceService pace;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private TemplateService templates;

    @Autowired
    private WorkshopService workshops;

    @Test
    void itIsOpenFromItsFirstMomentUntilItsLastWhichIsNoLongerIn() {
        Window window = new Window(Optional.of(PAST), Optional.of(FUTURE));
        assertThat(window.isOpen(PAST.minusMillis(1))).isFalse();
        assertThat(window.isOpen(PAST)).isTrue();
        assertThat(window.isOpen(FUTURE.minusMillis(1))).isTrue();
        assertThat(window.isOpen(FUTURE)).isFalse();
        assertThat(Window.ALWAYS.isOpen(PAST)).isTrue();
        assertThat(opening(FUTURE).isOpen(PAST)).isFalse();
        assertThat(closing(PAST).isOpen(FUTURE)).isFalse();
    }

    @OnEachDatabase
    void whileItIsOpenPeopleWriteWithoutTheFacilitator() {
        for (Room room : List.of(rooms.named("Anna"), rooms.anonymous("Anna"))) {
            room.enter(Stage.NEEDS);
            set(room, new Window(Optional.of(PAST), Optional.of(FUTURE)));
            assertThat(needs(room).window()).isEqualTo(new Window(Optional.of(PAST), Optional.of(FUTURE)));
            CardId card = room.write(room.person("Anna"), CardKind.NEED, "In time");
            assertThat(room.card(card).faceDown()).isTrue();
        }
    }

    @OnEachDatabase
    void whatComesBeforeOrAfterWaitsBesideTheCanvas() {
        for (Window window : List.of(opening(FUTURE), closing(PAST))) {
            Room room = rooms.named("Anna");
            room.enter(Stage.NEEDS);
            CardId before = room.write(room.person("Anna"), CardKind.NEED, "Before there were hours");
            set(room, window);
            CardId late = room.write(room.person("Anna"), CardKind.NEED, "Not now");
            assertThat(room.card(late).standing()).isEqualTo(Standing.LATE);
            assertThat(room.card(room.write(room.fay(), CardKind.NEED, "The facilitator’s"))
                            .standing())
                    .isEqualTo(Standing.OPEN);
            canvas.edit(
                    room.person("Anna"),
                    room.id(),
                    CommandId.random(),
                    before,
                    0,
                    new CardDraft("", "Still put better", Map.of()));
            room.reveal(Stage.NEEDS);
            assertThat(canvas.cards(room.id()).stream().filter(Card::visible).map(Card::text))
                    .containsExactlyInAnyOrder("Still put better", "The facilitator’s");
        }
    }

    @OnEachDatabase
    void whenItsHoursAreTakenAwayItIsOpenAgain() {
        Room room = rooms.named("Anna");
        room.enter(Stage.NEEDS);
        set(room, closing(PAST));
        set(room, Window.ALWAYS);
        assertThat(room.card(room.write(room.person("Anna"), CardKind.NEED, "Now"))
                        .standing())
                .isEqualTo(Standing.OPEN);
    }

    @OnEachDatabase
    void itDoesNotCloseBeforeItOpensAndOnlyACanvasHasHours() {
        Room room = rooms.named();
        refused("windowTurned", () -> set(room, new Window(Optional.of(FUTURE), Optional.of(PAST))));
        refused("windowTurned", () -> set(room, new Window(Optional.of(PAST), Optional.of(PAST))));
        StepId brief = agendas.of(room.id()).first(Stage.BRIEF).orElseThrow().id();
        refused(
                "notACanvas",
                () -> pace.open(room.facilitator(), room.id(), CommandId.random(), brief, closing(FUTURE)));
    }

    @OnEachDatabase
    void aTemplateAndACopyLeaveTheHoursBehind() {
        Room room = rooms.named();
        set(room, closing(FUTURE));
        Template.Own kept = templates.save(room.facilitator(), room.id(), "Without hours");
        Room another = rooms.named();
        templates.use(another.facilitator(), another.id(), CommandId.random(), kept);
        assertThat(agendas.of(another.id()).steps())
                .allMatch(step -> step.window().always());
        assertThat(agendas.of(workshops
                                .duplicate(room.facilitator(), room.id(), "(copy)")
                                .id())
                        .steps())
                .allMatch(step -> step.window().always());
    }

    private void set(Room room, Window window) {
        pace.open(room.facilitator(), room.id(), CommandId.random(), needs(room).id(), window);
    }

    private Step needs(Room room) {
        return agendas.of(room.id()).first(Stage.NEEDS).orElseThrow();
    }

    private static Window opening(Instant at) {
        return new Window(Optional.of(at), Optional.empty());
    }

    private static Window closing(Instant at) {
        return new Window(Optional.empty(), Optional.of(at));
    }
}
