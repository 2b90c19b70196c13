@NullMarked
package dev.kernvraag.ui.join;

import org.jspecify.annotations.NullMarked;
