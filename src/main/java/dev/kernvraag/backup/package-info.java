/**
 * Saves the embedded database while people work, and puts a saved one back.
 *
 * <p>Whoever may write into the folder of data runs this server: a request is a file there, so no address is open for it
 * and no secret has to be kept. PostgreSQL has its own tools, which the same scripts call.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.kernvraag.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
