/** The steps of the database that need more than SQL; they stand where Flyway looks for the others. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
