/** Lets people into a room with a code, and knows them again by their cookie. */
@NullMarked
package dev.kernvraag.ui.join;

import org.jspecify.annotations.NullMarked;
