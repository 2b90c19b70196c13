/** Knows the people who have an account: product owners who prepare and guide workshops. */
@ApplicationModule(allowedDependencies = {"language", "security"})
@NullMarked
package dev.kernvraag.facilitator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
