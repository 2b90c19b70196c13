package dev.kernvraag.agenda;

import java.util.UUID;

/** Names a facilitator’s own template. */
public record TemplateId(UUID value) {}
