package dev.kernvraag.backup;

/** What became of a saved database that was to be put back. */
enum Outcome {
    RESTORED(0),
    /** The application has the database open. */
    RUNNING(3),
    /** The file holds no saved database. */
    NOTHING_SAVED(4),
    /** The file is of a newer release. */
    NEWER(5);

    /** With which the process ends; 1 and 2 are the JVM’s own. */
    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
