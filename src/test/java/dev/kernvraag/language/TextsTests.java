package dev.kernvraag.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text that a person reads is a key, in both languages. */
class TextsTests {
    private static final Path TEXTS = Path.of("src", "main", "resources", "texts");
    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path FRONTEND = Path.of("frontend");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern SIMPLE_ARGUMENT = Pattern.compile("\\{\\d\\}");
    private static final Pattern WORDS_IN_A_STYLE =
            Pattern.compile("content:\\s*(\"[^\"]*\\p{L}[^\"]*\"|'[^']*\\p{L}[^']*')");

    /** Names, and words that are the same in Dutch and in English. */
    private static final Set<String> SAME_IN_BOTH =
            Set.of("Kernvraag", "English", "Nederlands", "Open", "Link", "Agenda", "{0} min", "{0} ({1})");

    private static final TextUse USE = new TextUse();

    private final Map<String, String> dutch = Texts.in(Language.NL).under("");
    private final Map<String, String> english = Texts.in(Language.EN).under("");

    @BeforeAll
    static void readTheSources() throws IOException {
        JavaTexts.read(JAVA, USE);
        ScriptTexts.read(FRONTEND, USE);
    }

    @Test
    void everyAreaHasOneFileALanguage() throws IOException {
        List<String> expected = Texts.AREAS.stream()
                .flatMap(area -> Stream.of(Language.values()).map(language -> file(area, language)))
                .toList();
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyKeyStandsOnceInBothLanguagesInTheFileOfItsArea() throws IOException {
        for (String area : Texts.AREAS) {
            List<String> dutchKeys = keysIn(file(area, Language.NL));
            List<String> englishKeys = keysIn(file(area, Language.EN));
            assertThat(dutchKeys).as(area).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(englishKeys);
            assertThat(dutchKeys).as(area).allMatch(key -> key.startsWith(area + "."));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextThatIsAskedForIsThere(Language language) {
        assertThat(USE.missingFrom(Texts.in(language))).isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        assertThat(english.keySet()).filteredOn(Predicate.not(USE::uses)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAPattern(Language language) {
        Texts.in(language)
                .under("")
                .forEach((key, pattern) -> assertThat(
                                new MessageFormat(pattern, language.locale()).format(new Object[0]))
                        .as(key)
                        .isNotBlank());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        english.forEach((key, text) ->
                assertThat(arguments(dutch.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void everyTextGetsTheArgumentsItNames() {
        List<String> wrong = USE.calls().stream()
                .filter(call -> english.containsKey(call.key()))
                .filter(call -> arguments(english.getOrDefault(call.key(), "")).size() > call.arguments())
                .map(Object::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** The board fills in {@code {0}} by itself and knows no choices. */
    @Test
    void theBoardsTextsAreSimple() {
        Stream.of(dutch, english)
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text ->
                        text.getKey().startsWith("board.") || text.getKey().startsWith("canvas."))
                .forEach(text -> assertThat(
                                SIMPLE_ARGUMENT.matcher(text.getValue()).replaceAll(""))
                        .as(text.getKey())
                        .doesNotContain("{", "}"));
    }

    /** A straight apostrophe would be taken out of a pattern. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void quotesAreTypographic(Language language) {
        assertThat(Texts.in(language).under(""))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'", "\"", "...", " - "));
    }

    @Test
    void everyTextIsTranslated() {
        assertThat(english.entrySet())
                .filteredOn(text -> text.getValue().equals(dutch.get(text.getKey())))
                .filteredOn(text -> !SAME_IN_BOTH.contains(text.getValue()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCanvasIsAskedInFull(Language language) {
        SortedSet<String> wanted = new TreeSet<>();
        for (CardKind kind : CardKind.journey()) {
            String canvas = "canvas." + kind + ".";
            Stream.of("name", "plural", "question", "helper.1", "helper.2", "helper.3", "example")
                    .forEach(part -> wanted.add(canvas + part));
            kind.sections().forEach(section -> wanted.add(canvas + "section." + section));
            for (Field field : kind.fields()) {
                String key = canvas + "field." + field.key();
                wanted.add(key);
                field.choices().forEach(choice -> wanted.add(key + "." + choice));
                if (field.type() == Field.Type.SCALE) {
                    wanted.add(key + ".low");
                    wanted.add(key + ".high");
                }
            }
        }
        assertThat(wanted).allMatch(Texts.in(language)::has);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStageHasANameAndAQuestion(Language language) {
        Texts texts = Texts.in(language);
        for (Stage stage : Stage.journey()) {
            assertThat(texts.has("common.stage." + stage)).as("%s", stage).isTrue();
            assertThat(stage.isCanvas() || texts.has("room." + stage + ".question"))
                    .as("%s", stage)
                    .isTrue();
        }
    }

    @Test
    void noScreenAndNoDocumentHoldsWordsOfItsOwn() throws IOException {
        List<String> words = new ArrayList<>(USE.words());
        try (Stream<Path> styles = Files.walk(FRONTEND)) {
            for (Path style :
                    styles.filter(one -> one.toString().endsWith(".css")).toList()) {
                Matcher found = WORDS_IN_A_STYLE.matcher(Files.readString(style));
                while (found.find()) {
                    words.add(style.getFileName() + ": " + found.group());
                }
            }
        }
        assertThat(words).isEmpty();
    }

    private static String file(String area, Language language) {
        return area + "_" + language.tag() + ".properties";
    }

    private static List<String> keysIn(String file) throws IOException {
        return Files.readAllLines(TEXTS.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf('='))))
                .toList();
    }

    private static SortedSet<Integer> arguments(String pattern) {
        SortedSet<Integer> numbers = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(pattern);
        while (argument.find()) {
            numbers.add(Integer.valueOf(argument.group(1)));
        }
        return numbers;
    }
}
