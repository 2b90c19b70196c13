package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import java.time.Instant;
import java.util.List;

/**
 * A workshop’s frame at one moment.
 *
 * @param askedFor the means as it was asked for, in the words of whoever asked
 * @param briefLanguage the language of the brief; people use the room in their own
 * @param anonymous whether nobody may learn who wrote what; cannot change after creation
 * @param open whether people can join and write
 * @param capacity how many participants may join at most
 */
public record Workshop(
        WorkshopId id,
        FacilitatorId facilitator,
        String title,
        String askedFor,
        Language briefLanguage,
        boolean anonymous,
        JoinCode code,
        boolean open,
        int capacity,
        List<StakeholderGroup> groups,
        Instant createdAt) {}
