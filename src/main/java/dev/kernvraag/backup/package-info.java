/**
 * Saves the database while people work, and puts a saved one back.
 *
 * <p>The embedded database can only be read by the process that has it open, so the running application saves it.
 * <p>Whoever may write into the folder of data runs this server: a request is a file there, so no address is open for it
 * and no secret has to be kept. PostgreSQL is read and filled
 * over JDBC: its own tools may not be there, and refuse a server that is newer than they are.
 */
@ApplicationModule(allowedDependencies = "security")
@NullMarked
package dev.kernvraag.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
