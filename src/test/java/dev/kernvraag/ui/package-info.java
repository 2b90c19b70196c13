@NullMarked
package dev.kernvraag.ui;

import org.jspecify.annotations.NullMarked;
