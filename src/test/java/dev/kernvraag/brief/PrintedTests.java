package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The brief of the demo workshop as it comes out of a printer. */
@SpringBootTest(properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
class PrintedTests {
    @Autowired
    private BriefService briefs;

    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private FacilitatorService facilitators;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theContentsNameThePageOnWhichAHeadingStands(Language language) throws Exception {
        Path word = TestFiles.keep(brief(language), BriefFormat.WORD, folder);
        List<String> pages = Contents.check(word, folder);
        assertThat(pages.getLast())
                .containsPattern((language == Language.NL ? "Pagina %d van %d" : "Page %d of %d")
                        .formatted(pages.size(), pages.size()));
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsPrintedUnderItsHeadings(Language language) throws Exception {
        List<String> pages = Tools.pages(TestFiles.keep(brief(language), BriefFormat.EXCEL, folder), folder);
        String head = language == Language.NL ? "Dient" : "Serves";
        assertThat(pages).filteredOn(page -> page.contains(head)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void theOpenXmlSdkHasNothingToSay(Language language) throws Exception {
        Validator validator = Validator.get();
        for (BriefFormat format : BriefFormat.values()) {
            assertThat(validator.complaints(TestFiles.keep(brief(language), format, folder)))
                    .isEmpty();
        }
    }

    private Brief brief(Language language) {
        var facilitator = facilitators
                .register("Anna Visser", UUID.randomUUID() + "@example.org", "een korte zin")
                .id();
        return briefs.read(facilitator, demo.create(facilitator, language));
    }
}
