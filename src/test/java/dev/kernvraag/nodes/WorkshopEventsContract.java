package dev.kernvraag.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What whoever watches a workshop may count on, whatever the database. */
@SpringBootTest(properties = "kernvraag.registration.open=true")
// Some resources are held open only, and some are closed in the middle of a test.
@SuppressWarnings("try")
abstract class WorkshopEventsContract {
    @Autowired
    private WorkshopEvents events;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private TransactionTemplate transactions;

    private FacilitatorId facilitator;

    @BeforeEach
    void someFacilitator() {
        facilitator = facilitators
                .register("Fay", UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
    }

    @Test
    void aCommittedLineIsToldToEverybodyWhoWatchesItsWorkshop() {
        WorkshopId workshop = workshop();
        Heard one = new Heard();
        Heard other = new Heard();
        try (Watch first = events.watch(workshop, one);
                Watch second = events.watch(workshop, other)) {
            long seq = workshops.open(facilitator, workshop, CommandId.random()).seq();
            assertThat(one.lines).extracting(JournalLine::seq).containsExactly(seq);
            assertThat(other.lines).isEqualTo(one.lines);
        }
    }

    @Test
    void nothingIsToldOfAnotherWorkshop() {
        WorkshopId workshop = workshop();
        Heard heard = new Heard();
        try (Watch watch = events.watch(workshop, heard)) {
            workshops.open(facilitator, workshop(), CommandId.random());
            assertThat(heard.lines).isEmpty();
        }
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        WorkshopId workshop = workshop();
        Heard heard = new Heard();
        try (Watch watch = events.watch(workshop, heard)) {
            transactions.executeWithoutResult(status -> {
                workshops.open(facilitator, workshop, CommandId.random());
                status.setRollbackOnly();
            });
            assertThat(heard.lines).isEmpty();
        }
    }

    @Test
    void whoeverStoppedWatchingHearsNothingMore() {
        WorkshopId workshop = workshop();
        Heard heard = new Heard();
        events.watch(workshop, heard).close();
        workshops.open(facilitator, workshop, CommandId.random());
        assertThat(heard.lines).isEmpty();
    }

    @Test
    void aWatcherThatFailsKeepsNobodyFromHearing() {
        WorkshopId workshop = workshop();
        Heard heard = new Heard();
        Heard failing = new Heard() {
            @Override
            public void committed(JournalLine line) {
                throw new IllegalStateException("no room");
            }
        };
        try (Watch first = events.watch(workshop, failing);
                Watch second = events.watch(workshop, heard)) {
            workshops.open(facilitator, workshop, CommandId.random());
            assertThat(heard.lines).hasSize(1);
        }
    }

    @Test
    void howFarTheJournalReachesIsToldAgainAndAgain() {
        WorkshopId workshop = workshop();
        long seq = workshops.open(facilitator, workshop, CommandId.random()).seq();
        Heard heard = new Heard();
        try (Watch watch = events.watch(workshop, heard)) {
            Awaitility.await().untilAsserted(() -> assertThat(heard.reaches).hasValue(seq));
        }
    }

    private WorkshopId workshop() {
        return workshops
                .create(facilitator, new NewWorkshop("Watched", "", Language.EN, false, List.of("Everybody")))
                .id();
    }

    private static class Heard implements Watcher {
        private final List<JournalLine> lines = new CopyOnWriteArrayList<>();
        private final AtomicLong reaches = new AtomicLong();

        @Override
        public void committed(JournalLine line) {
            lines.add(line);
        }

        @Override
        public void moved(long seq) {
            reaches.accumulateAndGet(seq, Math::max);
        }

        @Override
        public void presentElsewhere(Set<ParticipantId> people) {
            assertThat(people).isEmpty();
        }
    }
}
