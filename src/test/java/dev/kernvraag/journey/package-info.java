/** Whole journeys in a real browser. */
@NullMarked
package dev.kernvraag.journey;

import org.jspecify.annotations.NullMarked;
