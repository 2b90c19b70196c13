package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefFormat;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.BriefWriter;
import dev.kernvraag.brief.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes the brief as a Word document that can go to a steering committee as it is. */
@Component
class WordBrief implements BriefWriter {
    private static final List<Chapter> CHAPTERS = List.of(
            SummaryChapter::write,
            AskedChapter::write,
            NeedsChapter::write,
            WhyChapter::write,
            WhoChapter::write,
            OwnChapters::write,
            OpenChapter::write);

    /** A chapter of the document. */
    private interface Chapter {
        void write(Paper paper, Brief brief, BriefWords words);
    }

    WordBrief() {}

    @Override
    public BriefFormat format() {
        return BriefFormat.WORD;
    }

    @Override
    public void write(Brief brief, OutputStream out, Progress progress) throws IOException {
        BriefWords words = BriefWords.of(brief);
        // One step to begin with and one to save.
        double steps = CHAPTERS.size() + 2.0;
        try (XWPFDocument document = Frame.begin(brief)) {
            progress.at(1 / steps);
            Paper paper = new Paper(document, brief, words);
            for (int at = 0; at < CHAPTERS.size(); at++) {
                CHAPTERS.get(at).write(paper, brief, words);
                progress.at((at + 2) / steps);
            }
            paper.finish();
            Frame.finish(document, brief, words);
            document.write(out);
        }
    }
}
