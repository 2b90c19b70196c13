package dev.kernvraag.nodes;

import dev.kernvraag.journal.JournalLine;
import dev.kernvraag.participant.ParticipantId;
import java.util.Set;

/** Hears what became of a workshop; hands over and returns. */
public interface Watcher {
    /** A line was committed at this node; lines may come out of order. */
    void committed(JournalLine line);

    /**
     * The journal reaches at least to a line, by a commit here or at another node.
     *
     * @param seq the line, which the watcher may know already
     */
    void moved(long seq);

    /** Who is present at the other nodes now. */
    void presentElsewhere(Set<ParticipantId> people);
}
