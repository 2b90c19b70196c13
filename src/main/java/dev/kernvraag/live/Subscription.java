package dev.kernvraag.live;

import dev.kernvraag.participant.ParticipantId;

/** A listener’s hold on a live workshop; the workshop’s picture goes away when the last one is closed. */
public interface Subscription extends AutoCloseable {
    /** The newest picture. */
    Picture picture();

    /** Who is present now. */
    People people();

    /** One more screen of a participant is open. */
    void arrived(ParticipantId participant);

    /** A screen of a participant was closed. */
    void left(ParticipantId participant);

    @Override
    void close();
}
