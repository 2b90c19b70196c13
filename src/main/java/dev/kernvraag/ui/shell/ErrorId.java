package dev.kernvraag.ui.shell;

import dev.kernvraag.language.Texts;
import java.util.UUID;
import org.slf4j.Logger;

/** What a person can name when they report an error, and what finds it in the log: the only thing of it they see. */
record ErrorId(String value) {
    private static final int LENGTH = 8;

    static ErrorId log(Logger log, Throwable error) {
        ErrorId id = new ErrorId(UUID.randomUUID().toString().substring(0, LENGTH));
        log.error("Unexpected error {}", id.value(), error);
        return id;
    }

    String sentence(Texts texts) {
        return texts.get("error.unexpected") + " " + texts.get("common.errorId", value);
    }
}
