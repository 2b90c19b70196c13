package dev.kernvraag.board;

import dev.kernvraag.language.Language;
import dev.kernvraag.live.Subscription;
import org.jspecify.annotations.Nullable;

/** One connection of a board, from the moment the socket opens. */
class Visit {
    /** The most characters of a message; the longest text a person may send is a tenth of it. */
    static final int MESSAGE_MAX = 256 * 1024;

    private final Screen screen;
    private final Subscription subscription;
    private final StringBuilder partial = new StringBuilder();
    private final Allowance allowance;
    private volatile Language language = Language.EN;

    Visit(Screen screen, Subscription subscription, Allowance allowance) {
        this.screen = screen;
        this.subscription = subscription;
        this.allowance = allowance;
    }

    Screen screen() {
        return screen;
    }

    Subscription subscription() {
        return subscription;
    }

    Language language() {
        return language;
    }

    void language(Language spoken) {
        language = spoken;
    }

    /** What the person at this window may spend, shared with their other windows. */
    Allowance allowance() {
        return allowance;
    }

    /**
     * Takes a part of a message in.
     *
     * @return the whole message after its last part, or null before it
     */
    @Nullable String whole(String part, boolean last) {
        partial.append(part);
        if (!last) {
            return null;
        }
        String message = partial.toString();
        partial.setLength(0);
        return message;
    }

    boolean tooLong() {
        return partial.length() > MESSAGE_MAX;
    }
}
