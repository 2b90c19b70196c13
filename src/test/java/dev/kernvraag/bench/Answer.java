package dev.kernvraag.bench;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server’s answer to a command.
 *
 * @param seq its line in the journal; 0 if it is to be sent again
 */
record Answer(UUID command, long seq) {
    private static final Pattern FORM =
            Pattern.compile("\\{\"t\":\"(ack|nack)\",\"id\":\"([0-9a-f-]{36})\"(?:,\"seq\":(\\d+))?.*", Pattern.DOTALL);

    /** The answer that a message is; empty for any other message. */
    static Optional<Answer> parse(String message) {
        if (!message.startsWith("{\"t\":\"ack\"") && !message.startsWith("{\"t\":\"nack\"")) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(message);
        if (!form.matches()) {
            throw new IllegalStateException("an answer of an unknown form: " + message);
        }
        if (form.group(1).equals("nack") && !message.contains("\"retry\":true")) {
            throw new IllegalStateException("a command was refused: " + message);
        }
        return Optional.of(
                new Answer(UUID.fromString(form.group(2)), form.group(3) == null ? 0 : Long.parseLong(form.group(3))));
    }
}
