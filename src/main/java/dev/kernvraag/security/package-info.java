/**
 * What keeps the server answering whoever sends to it: networks told apart, connections, bodies and strangers bounded, guesses
 * counted, foreign pages refused; and what lies on disk and goes over the wire kept private.
 *
 * <p>It knows nothing of workshops. Who may do what in one is decided in the services, see
 * {@code ParticipantService.admit}; here is only what a stranger meets before that.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dev.kernvraag.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
