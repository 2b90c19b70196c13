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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The Word file, read by a program that did not write it. */
class WordFileTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void itSaysWhatItIsAndInWhichLanguage(Language language) throws Exception {
        JsonNode word = read(workshop(language).brief());
        String tag = language == Language.NL ? "nl-NL" : "en-GB";
        assertThat(word.get("title").asString()).isEqualTo("An intranet for Noorderzorg");
        assertThat(word.get("author").asString()).isEqualTo("Fay");
        assertThat(word.get("language").asString()).isEqualTo(tag);
        assertThat(strings(word.get("spoken"))).containsExactly(tag);
        assertThat(strings(word.get("footerFields"))).containsExactly("PAGE", "NUMPAGES");
        assertThat(word.get("footer").asString())
                .isEqualTo(
                        language == Language.NL
                                ? "Projectbrief · 25 november 2026\tPagina 1 van 1"
                                : "Project brief · 25 November 2026\tPage 1 of 1");
    }

    @Test
    void theContentsAreFilledInAndWordHasNothingToAsk() throws Exception {
        JsonNode word = read(workshop(Language.EN).brief());
        assertThat(strings(word.get("contents")))
                .startsWith("1\tSummary\t2", "1.1\tWhat was asked for\t2")
                .contains("3\tNeeds in order\t4", "6\tOpen questions\t7");
        assertThat(word.get("updateFields").asBoolean()).isFalse();
        assertThat(word.get("dirty").isEmpty()).isTrue();
        assertThat(strings(word.get("instructions")))
                .startsWith(" TOC \\o \"1-2\" \\h \\z \\u ", " PAGEREF _Toc00000001 \\h ");
        assertThat(strings(word.get("bookmarks"))).doesNotHaveDuplicates().containsAll(strings(word.get("targets")));
        assertThat(styled(word, "heading 1"))
                .containsExactly(
                        "Summary",
                        "Asked for, beside what is needed",
                        "Needs in order",
                        "Goals and problems",
                        "Stakeholders and participants",
                        "Open questions");
    }

    @Test
    void everyTableSaysWhatItIsAndRepeatsItsHeadings() throws Exception {
        JsonNode word = read(workshop(Language.EN).brief());
        assertThat(word.get("tables")).isNotEmpty();
        for (JsonNode table : word.get("tables")) {
            assertThat(table.get("caption").asString()).isNotBlank();
            assertThat(table.get("repeated").get(0).asBoolean()).isTrue();
            assertThat(table.get("repeated").get(1).asBoolean()).isFalse();
            assertThat(table.get("whole")).allMatch(JsonNode::asBoolean);
        }
    }

    @Test
    void aNeedStandsWithItsRankItsDotsAndWhatItServes() throws Exception {
        JsonNode row = read(workshop(Language.EN).brief())
                .get("tables")
                .get(2)
                .get("rows")
                .get(1);
        assertThat(strings(row.get(0))).containsExactly("1");
        assertThat(strings(row.get(1)))
                .containsExactly(
                        "Follow a request, whoever picks it up",
                        "Social function: must not be lost",
                        "For whom: Clients",
                        "How we will notice: Within a minute",
                        "Solves: A request gets lost (#2)",
                        "Serves: Answered the same day (#5)",
                        "Matters to: The night shift (#6)",
                        "Comes from: A social intranet (#1)",
                        "#3 · brought in by Anna");
        assertThat(strings(row.get(2))).containsExactly("4");
        assertThat(strings(row.get(3))).containsExactly("2");
    }

    @Test
    void aPictureStandsWithItsCardAndSaysWhatCanBeSeen() throws Exception {
        TestBriefs workshop = workshop(Language.EN);
        workshop.pictured(workshop.card(CardKind.NEED, "See where everybody is"), "The board in the hall", 1600, 1200);
        workshop.pictured(workshop.card(CardKind.GOAL, "Fewer lists"), "A long list", 200, 1600);
        JsonNode pictures = read(workshop.brief()).get("pictures");
        assertThat(pictures.valueStream().map(one -> one.get("words").asString()))
                .containsExactly("The board in the hall", "A long list");
        assertThat(pictures).allMatch(one -> one.get("type").asString().equals("image/png"));
        JsonNode wide = pictures.get(0);
        assertThat(wide.get("width").asDouble() / wide.get("height").asInt()).isBetween(1.33, 1.34);
        int sixCentimetres = 2_160_000;
        assertThat(pictures)
                .allMatch(one -> one.get("width").asInt() <= sixCentimetres
                        && one.get("height").asInt() <= sixCentimetres);
    }

    @Test
    void whatWasAskedForStandsBesideWhatItReaches() throws Exception {
        JsonNode rows = read(workshop(Language.EN).brief()).get("tables").get(1).get("rows");
        assertThat(strings(rows.get(1).get(1))).containsExactly("1. Follow a request, whoever picks it up (#3)");
        assertThat(strings(rows.get(2).get(1))).containsExactly("Reaches no need yet.");
    }

    @Test
    void aCanvasOfTheFacilitatorsOwnIsAChapterUnderItsOwnName() throws Exception {
        TestBriefs workshop = workshop(Language.NL);
        Step risks = workshop.own("Risico’s", List.of("Mensen", "Systemen"), List.of("Van wie?"));
        workshop.own("Kansen", List.of("Kaarten"), List.of());
        CardId risk = workshop.card(risks, 1, "Het netwerk valt uit", "Beheer");
        workshop.dots(risks, risk, 4, 2);
        workshop.link(risk, workshop.card(CardKind.NEED, "Weten wie er dienst heeft"));
        JsonNode word = read(workshop.brief());
        assertThat(styled(word, "heading 1")).endsWith("Risico’s", "Kansen", "Open vragen");
        assertThat(styled(word, "heading 2")).contains("Systemen").doesNotContain("Mensen");
        assertThat(styled(word, "Quote")).contains("Risico’s?");
        assertThat(styled(word, "Brief Note")).contains("Er staan geen kaarten op dit canvas.");
        assertThat(word.toString())
                .contains(
                        "Het netwerk valt uit",
                        "Stippen: 4, van 2 mensen",
                        "Van wie: Beheer",
                        "Behoeften: Weten wie er dienst heeft (#9)")
                .contains("Verbonden met: Het netwerk valt uit (#8)");
    }

    @Test
    void theWayBackStandsUnderTheMeansItBeganWith() throws Exception {
        TestBriefs workshop = workshop(Language.NL);
        Answer first = workshop.answer("Nieuws op één plek", false);
        Answer second = workshop.answer(workshop.card(CardKind.NEED, "Weten wat er speelt"), "Weten wat anderen doen");
        workshop.climb(
                workshop.card(CardKind.MEANS, "Een prikbord"),
                TestBriefs.rung(Optional.empty(), Angle.GIVE, true, first, workshop.answer("Niets", true)),
                TestBriefs.rung(Optional.of(first), Angle.GIVE, true, second));
        JsonNode word = read(workshop.brief());
        assertThat(styled(word, "heading 2")).contains("De weg terug van het middel");
        assertThat(styled(word, "heading 3")).contains("Een prikbord (#9)");
        assertThat(styled(word, "Normal"))
                .contains("Wat zou dat je opleveren?", "Over ‘Nieuws op één plek’: Wat zou dat je opleveren?");
        assertThat(styled(word, "List Bullet"))
                .contains(
                        "Nieuws op één plek · ingebracht door Anna",
                        "Niets · hier niet verder gegaan · ingebracht door Anna",
                        "Weten wat anderen doen · Behoefte #8 · ingebracht door Anna");
    }

    @Test
    void anAnonymousBriefNamesNobody() throws Exception {
        TestBriefs anonymous = new TestBriefs(Language.EN, true).joined("Anna").joined("Ben");
        anonymous.card(CardKind.NEED, "Know whom to ask");
        String word = read(anonymous.brief()).toString();
        assertThat(word)
                .doesNotContain("Anna")
                .doesNotContain("Ben")
                .contains("2 people took part. The workshop was anonymous");
    }

    @Test
    void anEmptyWorkshopGivesABriefThatSaysSo() throws Exception {
        JsonNode word =
                read(new TestBriefs(Language.EN, false).called("Empty", "").brief());
        assertThat(styled(word, "Brief Note"))
                .contains(
                        "What was asked for was not recorded beforehand.",
                        "There are no needs on the board.",
                        "There are no goals on the board.");
    }

    private JsonNode read(Brief brief) throws Exception {
        return Tools.docx(TestFiles.keep(brief, BriefFormat.WORD, folder));
    }

    private static List<String> styled(JsonNode word, String style) {
        return StreamSupport.stream(word.get("paragraphs").spliterator(), false)
                .filter(paragraph -> paragraph.get("style").asString().equalsIgnoreCase(style))
                .map(paragraph -> paragraph.get("text").asString())
                .toList();
    }

    private static List<String> strings(JsonNode array) {
        return Stream.of(array)
                .flatMap(node -> StreamSupport.stream(node.spliterator(), false))
                .map(JsonNode::asString)
                .toList();
    }

    /** A small workshop with a thread from what was asked for to whom it is for. */
    private static TestBriefs workshop(Language language) {
        TestBriefs workshop =
                new TestBriefs(language, false).joined("Anna").joined("Ben").round(false);
        CardId means = workshop.card(CardKind.MEANS, "A social intranet");
        CardId problem =
                workshop.card(CardKind.PROBLEM, "A request gets lost", Map.of("howOften", "weekly", "howBad", "4"));
        CardId need = workshop.card(
                CardKind.NEED,
                "Follow a request, whoever picks it up",
                Map.of("forWhom", "Clients", "fitCriterion", "Within a minute", "socialFunction", "true"));
        workshop.card(CardKind.MEANS, "A vlog every week");
        CardId goal = workshop.card(
                CardKind.GOAL, "Answered the same day", Map.of("measure", "Hours", "from", "30", "to", "8"));
        CardId stakeholder = workshop.card(
                CardKind.STAKEHOLDER, "The night shift", Map.of("power", "1", "interest", "5", "stance", "champion"));
        workshop.card(CardKind.NEED, "Know whom to ask");
        workshop.link(means, problem);
        workshop.link(problem, need);
        workshop.link(need, goal);
        workshop.link(goal, stakeholder);
        workshop.dots(need, 4, 2);
        return workshop;
    }
}
