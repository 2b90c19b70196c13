package dev.kernvraag.thread;

import dev.kernvraag.journal.JournalEvent;

/** What happens to links. */
public sealed interface ThreadEvent extends JournalEvent {
    /** The link that was tied or loosened. */
    Link link();

    /** Two cards were tied together. */
    record CardsLinked(Link link) implements ThreadEvent {}

    /** A link was taken away. */
    record CardsUnlinked(Link link) implements ThreadEvent {}
}
