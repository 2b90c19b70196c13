package dev.kernvraag.participant;

import java.util.UUID;

/** A row of the query that counts the participants of workshops. */
record CountRow(UUID workshop, long number) {}
