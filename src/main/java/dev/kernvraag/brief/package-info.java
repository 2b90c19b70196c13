/**
 * Takes what a workshop found to a project brief, and the brief to files.
 *
 * <p>A {@link dev.kernvraag.brief.Brief} is one moment: it is read in one transaction, and every file and every screen is
 * drawn from it, so that all of them say the same. A file format is a {@link dev.kernvraag.brief.BriefWriter} in a package
 * of its own, which knows the snapshot and nothing of the tables.
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
            "image",
            "thread",
            "ladder",
            "priority"
        })
@NullMarked
package dev.kernvraag.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
