package dev.kernvraag.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kernvraag.language.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTests {
    private static final JoinCode CODE = new JoinCode("ABCDEFGH");

    private static final List<String> DASHES = List.of(
            "-",
            "--",
            "\u2010",
            "\u2011",
            "\u2012",
            "\u2013",
            "\u2014",
            "\u2212",
            "\uFE63",
            "\uFF0D",
            "\u00AD-",
            " - ",
            "\u00A0\u2013\u00A0",
            " ",
            "\u00A0",
            "\u2009",
            "\u202F",
            "\u3000",
            "\t",
            "\u200B-\u200B",
            "-\u2060",
            ".",
            "_",
            "");

    private static final List<String> BEFORE = List.of(
            "",
            " ",
            "\n",
            "(",
            "<",
            "\u201C",
            "\u201E",
            "'",
            "*",
            "**",
            "_",
            "> ",
            "\uFEFF",
            "\u200F",
            "\u202A",
            "De code is ",
            "de code is: ",
            "Code ",
            "The code of your workshop is ",
            "Deze week werken we met code ",
            "Je code: ",
            "Ga naar https://kernvraag.example en typ ",
            "https://kernvraag.example/join/",
            "kernvraag.example/join/",
            "Link: <https://intern.example:8443/a/b/join/",
            "http://127.0.0.1:8080/join/",
            "HTTPS://KERNVRAAG.EXAMPLE/JOIN/");

    private static final List<String> AFTER = List.of(
            "",
            " ",
            "\n",
            ".",
            ",",
            ")",
            ").",
            ">",
            "\">",
            "\u201D",
            "'",
            "*",
            "**",
            "!",
            "?",
            ";",
            ":",
            "\u2026",
            "&nbsp;",
            "%3E",
            "%20",
            "%C2%A0",
            "\u200B",
            "\u202C",
            "/",
            "/.",
            "?utm_source=mail&x=ABCD",
            "#top",
            "?",
            "&gt;",
            " Tot straks!",
            ". See you at 10:30 in room 4",
            "\r\n\r\nMet groet,\r\nAnna");

    private static final List<UnaryOperator<String>> WAYS = List.of(
            UnaryOperator.identity(),
            text -> text.toLowerCase(Locale.ROOT),
            EntryTextTests::wide,
            text -> Normalizer.normalize(text, Normalizer.Form.NFD));

    /** Every surrounding with every dash and every way of writing, of codes drawn by lot. */
    @Test
    void aCodeIsFoundInWhateverSurroundsIt() {
        Random random = new Random(20261201);
        for (String before : BEFORE) {
            for (String after : AFTER) {
                for (String dash : DASHES) {
                    JoinCode code = JoinCode.random(random);
                    String half = code.value().substring(0, 4);
                    String rest = code.value().substring(4);
                    String written = WAYS.get(random.nextInt(WAYS.size())).apply(half + dash + rest);
                    // In an address nobody leaves a blank or a stop unencoded.
                    String text = before + (before.endsWith("/join/") ? written.replace(" ", "%20") : written) + after;
                    assertThat(found(text)).as("‘%s’", text).isEqualTo(code.toString());
                }
            }
        }
    }

    @Test
    void aLinkIsFoundInWhateverSurroundsIt() {
        Random random = new Random(20261201);
        for (String before : BEFORE) {
            for (String after : AFTER) {
                JoinLink link = JoinLink.random(random);
                String text = before + WAYS.get(random.nextInt(WAYS.size())).apply(link.value()) + after;
                assertThat(found(text)).as("‘%s’", text).isEqualTo(link.toString());
                String wrapped = "https://safelinks.example/?url="
                        + URLEncoder.encode("https://kernvraag.example/join/" + link, StandardCharsets.UTF_8)
                        + "&data=05%7C01";
                assertThat(found(wrapped)).as(wrapped).isEqualTo(link.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCD-EFGH",
                " a b c d-e f g h\n",
                "A-B-C-D-E-F-G-H",
                "ABC DEF GH",
                "AB.CD.EF.GH",
                "\u0410\u0412CD-\u0415FGH",
                "ABCD&ndash;EFGH",
                "ABCD&#8211;EFGH",
                "ABCD%E2%80%93EFGH",
                "ABCD%25E2%2580%2593EFGH",
                "Deze week is het zover! Vergeten? De code is abcd-efgh",
                "we gebruiken face-face ABCD-EFGH",
                "Dag Jan, het adres is https://kernvraag.example/join/ABCD-EFGH en de zaal is 12345678",
            })
    void theLikeliestCodeCounts(String text) {
        assertThat(EntryText.find(text)).isEqualTo(CODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|codeMissing",
                "' \u200B '|codeMissing",
                "…|codeMissing",
                "ABCD-EFGÉ|codeMissing",
                "Kom je ook naar de workshop van morgen?|codeMissing",
                "https://kernvraag.example/|codeMissing",
                "ABCD|codeLength",
                "ABCD-EFGHJ|codeLength",
                "ABCD-EFG|codeLength",
                "https://kernvraag.example/join/ABCD-EFG|codeLength",
                "ABCD-EFG0|codeLookalike",
                "ABCD-EFGO|codeLookalike",
                "abcd-efgi|codeLookalike",
                "ABCD-EFGL|codeLookalike",
                "1BCD EFGH|codeLookalike",
                "not a code|codeLookalike",
                "De code is ABCD–EFG0, tot straks!|codeLookalike",
                "https://kernvraag.example/join/ABCD-EFG1|codeLookalike",
            })
    void whatIsNoCodeGetsTheSentenceThatHelps(String text, String sentence) {
        assertThat(catchThrowable(() -> EntryText.find(text)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(sentence));
    }

    @Test
    void nothingThatSomebodyCouldTypeOrPasteBreaksIt() {
        Random random = new Random(20261201);
        List<String> parts = List.of(
                "ABCD",
                "EFGH",
                "-",
                "%",
                "%3",
                "%3E",
                "%ff%fe",
                "&",
                "&#",
                "&#9999999;",
                "&#x110000;",
                "&nbsp;",
                "join/",
                "/",
                "?",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "\u202E",
                "\u00DF",
                "\u0130",
                "\uFB03",
                "$1",
                "\\",
                "0",
                "O",
                "x".repeat(3_000));
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(
                        random.nextInt(4) == 0
                                ? (char) random.nextInt(0x10000) + ""
                                : parts.get(random.nextInt(parts.size())));
            }
            assertThatCode(() -> {
                        try {
                            EntryText.find(text.toString());
                        } catch (Refusal refusal) {
                            assertThat(refusal.code()).startsWith("code");
                        }
                    })
                    .as("‘%s’", text)
                    .doesNotThrowAnyException();
        }
    }

    private static String found(String text) {
        try {
            return EntryText.find(text).toString();
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(sign -> wide.append((char) (sign > ' ' && sign < 127 ? sign + 0xFEE0 : sign)));
        return wide.toString();
    }
}
