package dev.kernvraag.board;

import dev.kernvraag.agenda.StepId;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One browser window that shows a board.
 *
 * <p>Sends one message at a time. While one is under way, answers to the window’s own commands wait in a short queue, and
 * the newest picture waits in a single slot: a slow screen skips the pictures between, it never piles them up.
 */
class Screen {
    /** More unread answers than a window can have unless it has stopped reading. */
    private static final int ANSWERS_MAX = 2_000;

    private volatile Viewer viewer;
    private final Wire wire;
    private final Messages messages;
    private final Hubs hubs;
    private final Deque<String> answers = new ArrayDeque<>();
    private @Nullable String waiting;
    private @Nullable Picture shown;
    private @Nullable Picture newest;
    private @Nullable People people;
    private long told;
    private long toldBefore;
    private boolean sending;
    private boolean closed;
    private volatile boolean ending;
    private volatile boolean parted;

    Screen(Viewer viewer, Wire wire, Messages messages, Hubs hubs) {
        this.viewer = viewer;
        this.wire = wire;
        this.messages = messages;
        this.hubs = hubs;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Has a facilitator look in at a subgroup from the next greeting on. */
    void lookAt(Optional<StepId> step) {
        viewer = viewer.at(step);
    }

    /** Begins, or begins again, with everything there is. */
    void greet(String snapshot, Picture picture) {
        synchronized (this) {
            if (parted) {
                return;
            }
            shown = picture;
            if (newest == null || newest.seq() < picture.seq()) {
                newest = picture;
            }
            told = picture.seq();
            if (waiting != null) {
                // Whoever asks for everything twice before they have it once is given the newer one only.
                answers.remove(waiting);
            }
            waiting = snapshot;
            answers.addLast(snapshot);
        }
        pump();
    }

    /** There is a newer picture, unless the screen was greeted with it or a later one. */
    void show(Picture picture) {
        synchronized (this) {
            if (!parted && (newest == null || newest.seq() < picture.seq())) {
                newest = picture;
            }
        }
        pump();
    }

    /** Somebody came or went. */
    void show(People present) {
        synchronized (this) {
            people = parted ? null : present;
        }
        pump();
    }

    /** An answer to something this window sent. */
    void answer(String message) {
        boolean full;
        synchronized (this) {
            if (parted) {
                return;
            }
            answers.addLast(message);
            full = answers.size() > ANSWERS_MAX;
        }
        if (full) {
            end();
        } else {
            pump();
        }
    }

    /** Whether the window is where it should be: at what it was told, or one message before what is under way. */
    synchronized boolean isAt(long place) {
        return place == messages.place(viewer.workshop(), told)
                || (sending && place == messages.place(viewer.workshop(), toldBefore));
    }

    /** Ends the connection. */
    void end() {
        synchronized (this) {
            closed = true;
            answers.clear();
        }
        wire.close();
    }

    /** Ends the connection once everything that waits for this window is out. */
    void endAfterwards() {
        synchronized (this) {
            ending = true;
        }
        pump();
    }

    /**
     * Parts from whoever is no longer welcome: what waits for the window is dropped, nothing more of the room is sent to it
     * or taken from it, and the connection ends shortly, whether or not the other side reads.
     *
     * @param bye the last word
     */
    void part(String bye) {
        synchronized (this) {
            if (parted || closed) {
                return;
            }
            parted = true;
            ending = true;
            newest = null;
            people = null;
            answers.clear();
            answers.addLast(bye);
        }
        wire.cutSoon();
        pump();
    }

    /** Whether nothing more is taken from this window. */
    boolean parted() {
        return parted;
    }

    private void pump() {
        String message;
        synchronized (this) {
            if (sending || closed) {
                return;
            }
            message = next();
            closed = message == null && ending;
            sending = message != null;
        }
        if (message != null) {
            wire.send(message, this::sent);
        } else if (ending) {
            wire.close();
        }
    }

    private void sent(boolean out) {
        synchronized (this) {
            sending = false;
        }
        if (out) {
            pump();
        } else {
            end();
        }
    }

    // A picture is replaced, never changed: another instance is another moment.
    @SuppressWarnings("ReferenceEquality")
    private @Nullable String next() {
        String answer = answers.pollFirst();
        if (answer != null) {
            waiting = answer.equals(waiting) ? null : waiting;
            return answer;
        }
        Picture from = shown;
        Picture to = newest;
        if (from == null || to == null) {
            return null;
        }
        if (from != to) {
            shown = to;
            if (!from.rules().equals(to.rules())) {
                people = hubs.people(viewer);
            }
            String patch = messages.patch(hubs.step(viewer, from, to), viewer, told);
            if (patch != null) {
                toldBefore = told;
                told = to.seq();
                return patch;
            }
        }
        People present = people;
        people = null;
        return present == null ? null : hubs.crowd(viewer, present, to);
    }
}
