/** Measurements, run by the commands in {@code script/bench}; no part of the checks. */
@NullMarked
package dev.kernvraag.bench;

import org.jspecify.annotations.NullMarked;
