package dev.kernvraag.workshop;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workshop’s frame at one moment.
 *
 * @param askedFor the means as it was asked for, in the words of whoever asked
 * @param briefLanguage the language of the brief; people use the room in their own
 * @param anonymous whether nobody may learn who wrote what; cannot change after creation
 * @param open whether people can join and write
 * @param capacity how many participants may join at most
 * @param stage where the room is
 * @param phases the phase of every canvas stage the room has been in
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
        Stage stage,
        Map<Stage, Phase> phases,
        List<StakeholderGroup> groups,
        Instant createdAt) {

    /** The phase of a canvas stage; empty where the room has not been, and for stages without a canvas. */
    public Optional<Phase> phase(Stage of) {
        return Optional.ofNullable(phases.get(of));
    }

    /** Whether the cards of a canvas stage lie open. */
    public boolean revealed(Stage of) {
        return phases.get(of) == Phase.REVEAL;
    }
}
