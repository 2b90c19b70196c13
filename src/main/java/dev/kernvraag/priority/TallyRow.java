package dev.kernvraag.priority;

import java.util.UUID;

/** A row of the tally query. */
record TallyRow(UUID card, long dots, long voters) {}
