package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is whole, or it is not. */
class BriefFilesTests {
    @ParameterizedTest
    @EnumSource
    void theSameBriefGivesTheSameBytes(BriefFormat format) {
        Brief brief = brief("An intranet for Noorderzorg");
        assertThat(TestFiles.make(brief, format).open())
                .hasSameContentAs(TestFiles.make(brief, format).open());
    }

    @ParameterizedTest
    @EnumSource
    void progressOnlyGrowsAndEndsWhenTheFileIsThere(BriefFormat format) {
        List<Double> heard = new ArrayList<>();
        TestFiles.make(brief("An intranet for Noorderzorg"), format, heard::add);
        assertThat(heard).hasSizeGreaterThan(5).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void aFileThatCannotBeMadeIsNotThereAndKeepsNoOtherFromBeingMade() {
        BriefFiles files = new BriefFiles(List.of(new FullDisk()));
        for (int time = 0; time < 5; time++) {
            assertThatThrownBy(() -> files.make(brief("An intranet"), BriefFormat.WORD, part -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("no room");
        }
    }

    @Test
    void theFileHasANameThatEveryMachineTakes() {
        assertThat(BriefFiles.name(brief("Één «vraag» / naar: de Weg?"), BriefFormat.WORD))
                .isEqualTo("een-vraag-naar-de-weg-brief-2026-11-25.docx");
        assertThat(BriefFiles.name(brief("مرحبا"), BriefFormat.EXCEL)).isEqualTo("workshop-brief-2026-11-25.xlsx");
        assertThat(BriefFiles.name(brief("../../etc/passwd"), BriefFormat.EXCEL))
                .isEqualTo("etc-passwd-brief-2026-11-25.xlsx");
        assertThat(BriefFiles.name(brief("a".repeat(120)), BriefFormat.WORD)).hasSizeLessThan(90);
    }

    private static Brief brief(String title) {
        TestBriefs workshop =
                new TestBriefs(Language.NL, false).called(title, "Een intranet").joined("Anna");
        workshop.card(CardKind.NEED, "Weten bij wie ik moet zijn");
        return workshop.brief();
    }

    /** A format that never comes about. */
    private static final class FullDisk implements BriefWriter {
        @Override
        public BriefFormat format() {
            return BriefFormat.WORD;
        }

        @Override
        public void write(Brief brief, OutputStream out, Progress progress) throws IOException {
            out.write('x');
            throw new IOException("no room");
        }
    }
}
