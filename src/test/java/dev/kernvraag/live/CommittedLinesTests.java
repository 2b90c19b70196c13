package dev.kernvraag.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.JournalLine;
import org.junit.jupiter.api.Test;

class CommittedLinesTests {
    private final CommittedLines lines = new CommittedLines();

    @Test
    void linesThatCameOutOfOrderAreTakenInOrder() {
        add(8, 7, 9);
        assertThat(lines.takeAfter(6)).extracting(JournalLine::seq).containsExactly(7L, 8L, 9L);
        assertThat(lines.isEmpty()).isTrue();
    }

    @Test
    void linesAfterAGapStay() {
        add(9, 7);
        assertThat(lines.takeAfter(6)).extracting(JournalLine::seq).containsExactly(7L);
        assertThat(lines.isEmpty()).isFalse();
    }

    @Test
    void linesThatThePictureHasAlreadyAreDropped() {
        add(5, 6, 7, 7);
        assertThat(lines.takeAfter(6)).extracting(JournalLine::seq).containsExactly(7L);
        assertThat(lines.isEmpty()).isTrue();
    }

    private void add(long... seqs) {
        for (long seq : seqs) {
            lines.add(new JournalLine(seq, CommandId.random(), new JournalEvent() {}));
        }
    }
}
