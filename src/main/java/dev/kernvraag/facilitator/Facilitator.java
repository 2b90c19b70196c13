package dev.kernvraag.facilitator;

/**
 * Somebody with an account, who prepares and guides workshops.
 *
 * @param email in lower case; also the name to sign in with
 */
public record Facilitator(FacilitatorId id, String name, String email) {}
