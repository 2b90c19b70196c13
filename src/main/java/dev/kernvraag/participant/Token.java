package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a participant’s browser keeps in a cookie to come back as the same person: the id and the secret.
 */
public record Token(ParticipantId participant, Secret secret) {
    private static final char SEPARATOR = '.';

    /** The token in a cookie’s value; empty for anything that is not one. */
    public static Optional<Token> parse(String value) {
        int dot = value.indexOf(SEPARATOR);
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Token(
                    new ParticipantId(UUID.fromString(value.substring(0, dot))),
                    Secret.parse(value.substring(dot + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The cookie’s name: one a workshop, so that somebody can be in several. */
    public static String cookieName(WorkshopId workshop) {
        return "kv-" + workshop;
    }

    /**
     * The token for a workshop among a request’s cookies.
     *
     * @param cookies as a servlet request gives them, null where there are none
     */
    public static Optional<Token> among(Cookie @Nullable [] cookies, WorkshopId workshop) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookieName(workshop).equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> parse(cookie.getValue()));
    }

    /** The value for the cookie. */
    public String value() {
        return participant.value().toString() + SEPARATOR + secret.encoded();
    }
}
