package dev.kernvraag.workshop;

/** Whom an open workshop lets in, among those who have its code. */
public enum Admission {
    /** Everybody. */
    ANYBODY,
    /** Whom a facilitator lets in; everybody waits for that. */
    APPROVED,
    /** Who is on the roster, at once; everybody else waits to be let in. Not in an anonymous workshop, which keeps no names. */
    LISTED,
    /** Nobody any more; who is inside goes on. */
    NOBODY
}
