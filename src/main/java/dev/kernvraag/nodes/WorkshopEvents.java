package dev.kernvraag.nodes;

import dev.kernvraag.journal.WorkshopId;

/** Tells that workshops moved on, whichever node moved them. */
public interface WorkshopEvents {
    /**
     * Begins to watch a workshop. What was committed before is not told: look at the journal once after this call.
     *
     * @param watcher told from many threads, and about one commit perhaps more than once
     */
    Watch watch(WorkshopId workshop, Watcher watcher);
}
