/**
 * Plays on scratch data what people will do, while {@code script/start} records for the next starts which classes the
 * application uses and which of its code runs hot.
 */
@ApplicationModule(
        allowedDependencies = {
            "language",
            "journal",
            "facilitator",
            "workshop",
            "participant",
            "agenda",
            "canvas",
            "demo"
        })
@NullMarked
package dev.kernvraag.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
