package dev.kernvraag.nodes;

import dev.kernvraag.journal.WorkshopId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one node calls to the others: a workshop’s journal reaches to a line. */
record Signal(WorkshopId workshop, long seq) {
    /** The channel of {@code LISTEN} and {@code NOTIFY}. */
    static final String CHANNEL = "kernvraag";

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");

    /** A signal as it is sent; empty for what is none. */
    static Optional<Signal> parse(String payload) {
        Matcher form = FORM.matcher(payload);
        return form.matches()
                ? Optional.of(new Signal(new WorkshopId(UUID.fromString(form.group(1))), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    String payload() {
        return workshop + ":" + seq;
    }
}
