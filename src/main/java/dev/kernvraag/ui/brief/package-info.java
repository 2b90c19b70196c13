/** The brief: how it reads, and the way to its files. */
@NullMarked
package dev.kernvraag.ui.brief;

import org.jspecify.annotations.NullMarked;
