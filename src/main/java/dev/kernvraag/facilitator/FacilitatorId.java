package dev.kernvraag.facilitator;

import java.util.UUID;

/** Names a facilitator. */
public record FacilitatorId(UUID value) {
    static FacilitatorId random() {
        return new FacilitatorId(UUID.randomUUID());
    }
}
