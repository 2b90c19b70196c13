package dev.kernvraag.brief;

/** Hears how far a file is; called by whoever makes it, so hand over and return. */
@FunctionalInterface
public interface Progress {
    /**
     * So much is done.
     *
     * @param part 0 to 1, never less than before
     */
    void at(double part);
}
