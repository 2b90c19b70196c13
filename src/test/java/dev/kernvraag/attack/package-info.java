/** Attacks, run by the commands in {@code script/attack} beside a room of honest people; no part of the checks. */
@NullMarked
package dev.kernvraag.attack;

import org.jspecify.annotations.NullMarked;
