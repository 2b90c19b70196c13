package dev.kernvraag.workshop;

import dev.kernvraag.journal.JournalEvent;
import java.util.UUID;

/** What happens to a workshop’s frame. */
public sealed interface WorkshopEvent extends JournalEvent {
    /** The workshop was made. */
    record WorkshopCreated(String title) implements WorkshopEvent {}

    /** People can join and write from now on. */
    record WorkshopOpened() implements WorkshopEvent {}

    /** Nobody joins or writes any more; everything stays to be read and exported. */
    record WorkshopClosed() implements WorkshopEvent {}

    /** Whom the workshop lets in was decided anew. */
    record AdmissionSet(Admission admission, Admission before) implements WorkshopEvent {}

    /** The workshop got a new code and a new link; those of before let nobody in any more. */
    record EntriesRenewed() implements WorkshopEvent {}

    /** How many people fit was decided anew. */
    record CapacitySet(int capacity, int before) implements WorkshopEvent {}

    /** Somebody was turned back because the workshop was full: told once for each time its capacity is set. */
    record PeopleTurnedBack(int capacity) implements WorkshopEvent {}

    /** Somebody with an account guides the workshop too. */
    record CoFacilitatorInvited(UUID facilitator, String name) implements WorkshopEvent {}

    /** Somebody no longer guides the workshop. */
    record CoFacilitatorDismissed(UUID facilitator, String name) implements WorkshopEvent {}

    /** The workshop is somebody else’s now; whose it was guides it too. */
    record WorkshopHandedOver(UUID to, String name) implements WorkshopEvent {}

    /** The workshop was put in the bin, or taken out of it. */
    record WorkshopBinned(boolean binned) implements WorkshopEvent {}
}
