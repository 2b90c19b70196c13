/** Tells a proxy or a supervisor whether this node lives, and whether it may be sent visitors. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.kernvraag.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
