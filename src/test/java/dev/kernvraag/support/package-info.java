/** What tests stand on: the services on each database, a room with people in it, and what the tables hold. */
@NullMarked
package dev.kernvraag.support;

import org.jspecify.annotations.NullMarked;
