package dev.kernvraag.facilitator;

import java.util.UUID;

/** Names an invitation; the link has a secret of its own. */
public record InvitationId(UUID value) {}
