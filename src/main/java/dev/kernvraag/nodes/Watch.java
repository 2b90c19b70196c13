package dev.kernvraag.nodes;

import dev.kernvraag.participant.ParticipantId;
import java.util.Set;

/** A hold on a watched workshop. */
public interface Watch extends AutoCloseable {
    /** Says who is present at this node now, for the other nodes to hear. */
    void present(Set<ParticipantId> people);

    /** Nothing is told any more, and nobody is present here any more. */
    @Override
    void close();
}
