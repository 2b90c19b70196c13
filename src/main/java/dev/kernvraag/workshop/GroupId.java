package dev.kernvraag.workshop;

import java.util.UUID;

/** Names a stakeholder group of a workshop. */
public record GroupId(UUID value) {}
