@NullMarked
package dev.kernvraag.ui.home;

import org.jspecify.annotations.NullMarked;
