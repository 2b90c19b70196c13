/**
 * Writes the brief for Word.
 *
 * <p>The look is in {@code brief/styles.xml}, in styles that Word knows by name. The table of contents is complete when
 * the file is made, page numbers included, because a field that Word has to fill in would have it ask the reader first;
 * {@link dev.kernvraag.brief.word.Pages} therefore lays the text out in broad lines.
 */
@NullMarked
package dev.kernvraag.brief.word;

import org.jspecify.annotations.NullMarked;
