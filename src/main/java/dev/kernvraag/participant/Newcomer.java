package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.security.ClientNetwork;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.JoinEntry;
import java.util.Optional;

/**
 * Somebody who comes to a workshop from outside.
 *
 * @param entry the code or the link they came with; empty for one who was turned away and asks again
 * @param name how the others see this person; not kept in an anonymous workshop
 * @param origin by what they are known beside that
 */
public record Newcomer(WorkshopId workshop, Optional<JoinEntry> entry, String name, GroupId group, Origin origin) {
    /**
     * Where a newcomer comes from.
     *
     * @param network is not kept with them
     * @param device their browser
     * @param before as whom the browser was in this workshop before
     */
    public record Origin(ClientNetwork network, Device device, Optional<Token> before) {}
}
