package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A workshop’s frame at one moment.
 *
 * @param facilitator whose it is
 * @param askedFor the means as it was asked for, in the words of whoever asked
 * @param briefLanguage the language of the brief; people use the room in their own
 * @param anonymous whether nobody may learn who wrote what; cannot change after creation
 * @param code what people type to join
 * @param link what lets them join without typing
 * @param open whether people can join and write
 * @param admission whom it lets in while it is open
 * @param capacity how many participants may join at most
 * @param turnedBack whether somebody found it full since its capacity was last set
 * @param coFacilitators who guides it too
 */
public record Workshop(
        WorkshopId id,
        FacilitatorId facilitator,
        String title,
        String askedFor,
        Language briefLanguage,
        boolean anonymous,
        JoinCode code,
        JoinLink link,
        boolean open,
        Admission admission,
        int capacity,
        boolean turnedBack,
        List<StakeholderGroup> groups,
        Instant createdAt,
        Set<FacilitatorId> coFacilitators) {
    /**
     * Whether somebody guides this workshop: the one whose it is and the co-facilitators, and nobody else. Every
     * authorisation of a facilitator asks this.
     */
    public boolean guidedBy(FacilitatorId somebody) {
        return ownedBy(somebody) || coFacilitators.contains(somebody);
    }

    /** Whether a code or a link is the one that lets people in now. */
    public boolean opensTo(JoinEntry entry) {
        return entry.equals(code) || entry.equals(link);
    }

    /** Whether it is somebody’s own. */
    public boolean ownedBy(FacilitatorId somebody) {
        return facilitator.equals(somebody);
    }
}
