package dev.kernvraag.board;

import java.util.function.Consumer;

/** The socket of one screen, as far as a screen needs it. */
interface Wire {
    /**
     * Sends one message without waiting; no other may be sent before the answer.
     *
     * @param done told once, with whether it went out
     */
    void send(String message, Consumer<Boolean> done);

    /** Ends the connection; the browser comes back by itself. */
    void close();

    /** Ends the connection shortly, also where the browser reads nothing and never answers. */
    void cutSoon();
}
