/**
 * Writes the brief for Excel: a sheet for the order of the needs, one for every canvas, and what belongs to them.
 *
 * <p>Every sheet but the first is one real table, so that a project manager can filter, sort and weigh anew. Whatever
 * people wrote stays text, also where it begins like a formula.
 */
@NullMarked
package dev.kernvraag.brief.excel;

import org.jspecify.annotations.NullMarked;
