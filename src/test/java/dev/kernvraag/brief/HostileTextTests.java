package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Text that would break a careless file, and does not break ours. */
class HostileTextTests {
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"https://example.org\",\"click\")",
            "=cmd|' /C calc'!A0",
            "+31 20 123 45 67",
            "-1+1",
            "@SUM(1,1)",
            "<img src=x onerror=alert(1)> & <w:t>text</w:t> ]]> &#0; &amp;",
            "bell \u0007, vertical tab \u000b, nothing \u0000, and an escape \u001b[31m",
            "a lone \ud83d surrogate and another \ude00 one",
            "no character \ufffe and \uffff here",
            "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 \ud840\udc00",
            "مرحبا بالعالم (שלום) 123",
            "left \u202eright\u202c left",
            "_x0041_ _x000D_ looks like an escape",
            "one line\nanother line\n\na third after an empty one",
            "tab\there",
            "W".repeat(2_000),
            "word ".repeat(400).strip(),
            "long " + "<&>\"'".repeat(390),
            "[[#This Row],[x]] {SUM} 'quoted' \"twice\"",
            "zero\u200bwidth and\u00a0fixed space");

    @TempDir
    private Path folder;

    @Test
    void wordKeepsEveryLetterThatXmlCanHold() throws Exception {
        JsonNode word = Tools.docx(TestFiles.keep(brief(), BriefFormat.WORD, folder));
        assertThat(rows(word.get("tables").get(1).get("rows"))
                        .map(row -> row.get(1).get(0).asString()))
                .containsExactlyElementsOf(legal());
        assertThat(word.get("title").asString()).isEqualTo("=1+1 <b>&amp;</b>");
        assertThat(StreamSupport.stream(word.get("rightToLeft").spliterator(), false)
                        .map(JsonNode::asString))
                .contains("مرحبا بالعالم (שלום) 123");
    }

    @Test
    void excelKeepsItAsTextThatIsNoFormula() throws Exception {
        JsonNode excel = Tools.xlsx(TestFiles.keep(brief(), BriefFormat.EXCEL, folder));
        List<JsonNode> cells = rows(excel.get("sheets").get(1).get("cells"))
                .map(row -> row.get(2))
                .toList();
        assertThat(cells).extracting(cell -> cell.get("value").asString()).containsExactlyElementsOf(legal());
        assertThat(cells).allMatch(cell -> cell.get("type").asString().equals("s"));
        assertThat(cells)
                .filteredOn(cell -> "=+-@".indexOf(cell.get("value").asString().charAt(0)) >= 0)
                .hasSize(6)
                .allMatch(cell -> cell.get("quoted").asBoolean());
        assertThat(excel.toString()).doesNotContain("\"type\":\"f\"");
    }

    @Test
    void libreOfficePrintsBoth() throws Exception {
        for (BriefFormat format : BriefFormat.values()) {
            Path file = TestFiles.keep(brief(), format, folder);
            assertThat(Tools.pages(file, folder))
                    .isNotEmpty()
                    .first()
                    .asString()
                    .contains("=1+1 <b>");
        }
    }

    @Test
    void theOpenXmlSdkHasNothingToSay() throws Exception {
        Validator validator = Validator.get();
        for (BriefFormat format : BriefFormat.values()) {
            assertThat(validator.complaints(TestFiles.keep(brief(), format, folder)))
                    .isEmpty();
        }
    }

    /** As the texts come out of the database, or as they would if something illegal had got into it. */
    private static Brief brief() {
        TestBriefs workshop = new TestBriefs(Language.EN, false)
                .called("=1+1 <b>&amp;</b>", TEXTS.get(9))
                .joined("=Anna <&>")
                .round(false);
        for (CardKind kind : CardKind.journey()) {
            CardId last = workshop.card(kind, "@" + kind);
            for (String text : kind == CardKind.NEED ? TEXTS : TEXTS.subList(0, 9)) {
                CardId card = workshop.card(kind, text, fields(kind, text));
                if (kind == CardKind.GOAL) {
                    workshop.link(card, last);
                }
            }
        }
        List<String> names =
                TEXTS.stream().map(Clean::line).map(HostileTextTests::cut).toList();
        for (int at = 0; at + 3 < names.size(); at++) {
            Step canvas = workshop.own(
                    names.get(at), List.of(names.get(at + 1), names.get(at + 2)), List.of(names.get(at), "No.", "no."));
            for (String text : TEXTS.subList(0, 3)) {
                workshop.card(canvas, at % 2, text, Clean.line(text));
            }
        }
        return workshop.brief();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(Layout.NAME_MAX, text.length()));
    }

    private static Map<String, String> fields(CardKind kind, String text) {
        String line = Clean.line(text);
        return switch (kind) {
            case NEED -> Map.of("forWhom", line, "fitCriterion", line, "socialFunction", "true");
            case GOAL -> Map.of("measure", line, "from", "=1", "to", "-2", "byWhen", "@now");
            case MEANS -> Map.of("askedBy", line);
            case PROBLEM -> Map.of("howOften", "daily", "howBad", "5");
            case STAKEHOLDER -> Map.of("power", "5", "interest", "1", "stance", "against");
            case OWN -> Map.of();
        };
    }

    private static List<String> legal() {
        return Stream.concat(Stream.of("@NEED"), TEXTS.stream())
                .map(Clean::text)
                .toList();
    }

    private static Stream<JsonNode> rows(JsonNode table) {
        return StreamSupport.stream(table.spliterator(), false).skip(1);
    }
}
