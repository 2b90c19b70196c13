package dev.kernvraag.workshop;

import dev.kernvraag.journal.JournalEvent;

/** What happens to a workshop’s frame. */
public sealed interface WorkshopEvent extends JournalEvent {
    /** The workshop was made. */
    record WorkshopCreated(String title) implements WorkshopEvent {}

    /** People can join and write from now on. */
    record WorkshopOpened() implements WorkshopEvent {}

    /** Nobody joins or writes any more; everything stays to be read and exported. */
    record WorkshopClosed() implements WorkshopEvent {}

    /** The workshop was put in the bin, or taken out of it. */
    record WorkshopBinned(boolean binned) implements WorkshopEvent {}
}
