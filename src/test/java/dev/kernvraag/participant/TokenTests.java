package dev.kernvraag.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.journal.WorkshopId;
import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTests {
    private final Token token = new Token(new ParticipantId(UUID.randomUUID()), Secret.random(new SecureRandom()));

    @Test
    void aCookieBringsTheSamePersonBack() {
        Token back = Token.parse(token.value()).orElseThrow();
        assertThat(back.participant()).isEqualTo(token.participant());
        assertThat(back.secret().hash()).isEqualTo(token.secret().hash());
        UUID thing = UUID.randomUUID();
        assertThat(back.secret().proofOf(thing)).isEqualTo(token.secret().proofOf(thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "no token",
                "00000000-0000-0000-0000-000000000000",
                "x.y",
                "00000000-0000-0000-0000-000000000000.%%"
            })
    void whatIsNoTokenIsNone(String value) {
        assertThat(Token.parse(value)).isEmpty();
    }

    @Test
    void everyWorkshopHasACookieOfItsOwn() {
        WorkshopId here = WorkshopId.random();
        WorkshopId there = WorkshopId.random();
        Cookie[] cookies = {new Cookie("other", "x"), new Cookie(Token.cookieName(here), token.value())};
        assertThat(Token.among(cookies, here).map(Token::participant)).contains(token.participant());
        assertThat(Token.among(cookies, there)).isEmpty();
        assertThat(Token.among(null, here)).isEmpty();
    }

    @Test
    void aSecretTellsNothingOfItself() {
        assertThat(token.secret()).hasToString("Secret");
        assertThat(token.toString()).doesNotContain(token.secret().encoded());
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertThat(token.secret().proofOf(one))
                .hasSize(64)
                .isNotEqualTo(token.secret().proofOf(other))
                .isNotEqualTo(token.secret().hash());
    }
}
