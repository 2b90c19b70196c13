package dev.kernvraag.canvas;

import java.util.UUID;

/** A row of the query that counts the cards of workshops. */
record CountRow(UUID workshop, long number) {}
