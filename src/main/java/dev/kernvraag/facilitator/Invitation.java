package dev.kernvraag.facilitator;

import java.time.Instant;

/**
 * A link that lets somebody make an account, and that nobody has used yet.
 *
 * @param forWhom in the words of whoever made it
 * @param until when it ends by itself
 */
public record Invitation(InvitationId id, FacilitatorId inviter, String forWhom, Instant made, Instant until) {}
