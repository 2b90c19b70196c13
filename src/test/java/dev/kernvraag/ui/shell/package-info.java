@NullMarked
package dev.kernvraag.ui.shell;

import org.jspecify.annotations.NullMarked;
