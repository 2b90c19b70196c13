package dev.kernvraag.brief;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Makes files of a brief, with the writers that the application has. */
final class TestFiles {
    private static final BriefFiles FILES = files();

    private TestFiles() {}

    static BriefFile make(Brief brief, BriefFormat format) {
        return make(brief, format, part -> {});
    }

    static BriefFile make(Brief brief, BriefFormat format, Progress progress) {
        return FILES.make(brief, format, progress);
    }

    /** Makes a file and keeps it in a folder. */
    static Path keep(Brief brief, BriefFormat format, Path folder) throws java.io.IOException {
        return Tools.keep(make(brief, format), folder);
    }

    private static BriefFiles files() {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext("dev.kernvraag.brief.word", "dev.kernvraag.brief.excel")) {
            return new BriefFiles(
                    List.copyOf(context.getBeansOfType(BriefWriter.class).values()));
        }
    }
}
