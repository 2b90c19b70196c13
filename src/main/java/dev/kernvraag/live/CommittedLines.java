package dev.kernvraag.live;

import dev.kernvraag.journal.JournalLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * The lines that were committed at this node and are not in the picture yet.
 *
 * <p>Two commits of one workshop happen one after the other, but word of the second may come first.
 */
class CommittedLines {
    private static final int FEW = 8;

    private final PriorityBlockingQueue<JournalLine> waiting =
            new PriorityBlockingQueue<>(FEW, Comparator.comparingLong(JournalLine::seq));

    void add(JournalLine line) {
        waiting.add(line);
    }

    /** Takes the lines that follow a seq without a gap, and drops the older ones. */
    List<JournalLine> takeAfter(long seq) {
        List<JournalLine> lines = new ArrayList<>();
        long last = seq;
        JournalLine next = waiting.peek();
        while (next != null && next.seq() <= last + 1) {
            if (next.seq() == last + 1) {
                lines.add(next);
                last = next.seq();
            }
            waiting.remove(next);
            next = waiting.peek();
        }
        return lines;
    }

    /** Whether there are lines left, which can only be after a gap. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }
}
