package dev.kernvraag.facilitator;

import java.util.Optional;

/**
 * A facilitator who was known again.
 *
 * @param renewed what the browser keeps from now on; empty if it keeps what it has, or is being given something newer
 */
public record Remembered(Facilitator facilitator, Optional<String> renewed) {}
