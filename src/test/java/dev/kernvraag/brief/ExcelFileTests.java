package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Step;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The Excel file, read by a program that did not write it. */
class ExcelFileTests {
    @TempDir
    private Path folder;

    @Test
    void thereIsASheetForTheOrderAndOneForEveryCanvas() throws Exception {
        assertThat(names(read(workshop(Language.NL).brief())))
                .containsExactly(
                        "Overzicht",
                        "Volgorde",
                        "Middelen",
                        "Behoeften",
                        "Doelen",
                        "Problemen",
                        "Belanghebbenden",
                        "Rode draad",
                        "Open vragen",
                        "Deelnemers");
        JsonNode english = read(workshop(Language.EN).called("Another", "").brief());
        assertThat(names(english)).startsWith("Overview", "Ranking", "Means", "Needs");
        assertThat(english.get("language").asString()).isEqualTo("en-GB");
        assertThat(english.get("title").asString()).isEqualTo("Another");
    }

    @Test
    void everySheetButTheFirstIsATableWithAFilterUnderFrozenHeadingsThatPrints() throws Exception {
        JsonNode sheets = read(workshop(Language.EN).brief()).get("sheets");
        for (int position = 0; position < sheets.size(); position++) {
            JsonNode sheet = sheets.get(position);
            assertThat(sheet.get("landscape").asBoolean()).isTrue();
            assertThat(sheet.get("fitWidth").asBoolean()).isTrue();
            if (position > 0) {
                JsonNode table = sheet.get("tables").get(0);
                assertThat(table.get("ref")).isEqualTo(sheet.get("dimensions")).isEqualTo(table.get("filter"));
                assertThat(strings(table.get("columns")))
                        .doesNotHaveDuplicates()
                        .containsExactlyElementsOf(row(sheet, 0));
                assertThat(sheet.get("frozen").asString()).isEqualTo("A2");
                assertThat(sheet.get("repeated").asString()).contains("$1:$1");
            }
        }
    }

    @Test
    void numbersAreNumbers() throws Exception {
        JsonNode sheets = read(workshop(Language.EN).brief()).get("sheets");
        assertThat(row(sheets.get(1), 0)).startsWith("Place", "No.", "Need", "Dots", "People");
        assertThat(types(sheets.get(1), 1)).startsWith("n", "n", "s", "n", "n");
        assertThat(row(sheets.get(1), 1)).startsWith("1.0", "2.0", "Follow a request", "4.0", "2.0");
        assertThat(row(sheets.get(5), 0)).contains("How bad (1 to 5)");
        assertThat(row(sheets.get(5), 1)).contains("4.0", "Every week");
    }

    @Test
    void aCanvasOfTheFacilitatorsOwnIsASheetUnderItsOwnNameOrTheNearestThatExcelAllows() throws Exception {
        TestBriefs workshop = workshop(Language.EN);
        Step risks = workshop.own("Risks", List.of("People", "Systems"), List.of("Whose?", "Card", "card"));
        workshop.own("Needs", List.of("Cards"), List.of());
        workshop.own("A/B: what [ever] * comes? of it, in the end", List.of("Cards"), List.of());
        workshop.card(risks, 0, "Everybody is tired", "Us");
        workshop.dots(risks, workshop.card(risks, 1, "It is down", "=IT"), 4, 2);
        JsonNode book = read(workshop.brief());
        assertThat(names(book)).endsWith("Participants", "Risks", "Needs (2)", "A B  what  ever    comes  of it");
        JsonNode sheet = book.get("sheets").get(10);
        assertThat(row(sheet, 0))
                .startsWith("No.", "Card", "Section", "Dots", "People", "Whose?", "Card (2)", "card (3)");
        assertThat(row(sheet, 1)).startsWith("6.0", "It is down", "Systems", "4.0", "2.0", "=IT", "=IT", "=IT", "Anna");
        assertThat(row(sheet, 2)).startsWith("5.0", "Everybody is tired", "People", "0.0", "0.0");
    }

    @Test
    void everyAnswerOnALadderIsARow() throws Exception {
        TestBriefs workshop = workshop(Language.EN);
        Answer first = workshop.answer("News in one place", false);
        Answer second = workshop.answer(workshop.card(CardKind.NEED, "Know what goes on"), "=Knowing");
        workshop.climb(
                workshop.card(CardKind.MEANS, "A notice board"),
                TestBriefs.rung(Optional.empty(), Angle.GIVE, true, first),
                TestBriefs.rung(Optional.of(first), Angle.GIVE, true, second));
        JsonNode book = read(workshop.brief());
        assertThat(names(book)).endsWith("Participants", "Ladders");
        JsonNode sheet = book.get("sheets").get(10);
        assertThat(row(sheet, 0))
                .containsExactly(
                        "About no.", "About", "Rung", "Asked on", "Question", "Answer", "Brought in by", "Became");
        assertThat(row(sheet, 1))
                .startsWith("6.0", "A notice board", "1.0", "A notice board")
                .contains("Anna");
        assertThat(row(sheet, 2))
                .startsWith("6.0", "A notice board", "2.0", "News in one place")
                .endsWith("=Knowing", "Anna", "Need #5");
    }

    @Test
    void anAnonymousWorkbookNamesNobody() throws Exception {
        TestBriefs anonymous = new TestBriefs(Language.EN, true).joined("Anna").joined("Ben");
        anonymous.card(CardKind.NEED, "Know whom to ask");
        JsonNode book = read(anonymous.brief());
        assertThat(book.toString())
                .doesNotContain("Anna")
                .doesNotContain("Ben\"")
                .doesNotContain("Brought in by");
        assertThat(row(book.get("sheets").get(9), 1)).containsExactly("Staff", "yes");
    }

    @Test
    void anEmptyWorkshopStillGivesTables() throws Exception {
        JsonNode sheets = read(new TestBriefs(Language.EN, false)
                        .called("Empty", "")
                        .brief())
                .get("sheets");
        for (int canvas = 1; canvas <= CardKind.journey().size() + 1; canvas++) {
            assertThat(sheets.get(canvas).get("tables").get(0).get("ref").asString())
                    .endsWith("2");
        }
    }

    private JsonNode read(Brief brief) throws Exception {
        return Tools.xlsx(TestFiles.keep(brief, BriefFormat.EXCEL, folder));
    }

    private static List<String> names(JsonNode book) {
        return StreamSupport.stream(book.get("sheets").spliterator(), false)
                .map(sheet -> sheet.get("name").asString())
                .toList();
    }

    private static List<String> row(JsonNode sheet, int number) {
        return sheet.get("cells").get(number).findValuesAsString("value");
    }

    private static List<String> types(JsonNode sheet, int number) {
        return sheet.get("cells").get(number).findValuesAsString("type");
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static TestBriefs workshop(Language language) {
        TestBriefs workshop = new TestBriefs(language, false).joined("Anna").round(false);
        CardId problem =
                workshop.card(CardKind.PROBLEM, "A request gets lost", Map.of("howOften", "weekly", "howBad", "4"));
        CardId need = workshop.card(CardKind.NEED, "Follow a request", Map.of("forWhom", "Clients"));
        workshop.card(CardKind.MEANS, "A social intranet");
        workshop.card(CardKind.STAKEHOLDER, "The night shift", Map.of("power", "1"));
        workshop.link(problem, need);
        workshop.dots(need, 4, 2);
        return workshop;
    }
}
