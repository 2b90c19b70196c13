@NullMarked
package dev.kernvraag.demo;

import org.jspecify.annotations.NullMarked;
