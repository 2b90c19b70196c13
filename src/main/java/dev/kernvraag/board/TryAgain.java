package dev.kernvraag.board;

import dev.kernvraag.language.Refusal;

/** A command that cannot be taken now and is not lost: the browser keeps it and sends it again by itself. */
class TryAgain extends Refusal {
    private TryAgain(String code) {
        super(code);
    }

    /** More comes in than can be carried out. */
    static TryAgain busy() {
        return new TryAgain("busy");
    }

    /** The server is about to stop. */
    static TryAgain closing() {
        return new TryAgain("closing");
    }
}
