package dev.kernvraag.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Makes the files of a brief: whole, or not at all. */
@Service
public class BriefFiles {
    /** Two at a time: a file takes a processor for as long as it is made, and the rooms need theirs. */
    private static final int AT_ONCE = 2;

    private static final int SLUG_MAX = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private final Map<BriefFormat, BriefWriter> writers = new EnumMap<>(BriefFormat.class);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    BriefFiles(List<BriefWriter> writers) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
    }

    /**
     * Makes a file; waits for its turn when others are being made.
     *
     * @throws UncheckedIOException if it cannot be made; then there is nothing
     */
    public BriefFile make(Brief brief, BriefFormat format, Progress progress) {
        BriefWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalStateException("nobody writes " + format);
        }
        turns.acquireUninterruptibly();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(brief, out, progress);
            byte[] content = StampedZip.of(out.toByteArray(), brief.at());
            progress.at(1);
            return new BriefFile(name(brief, format), format, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    /** A name that every file system takes: letters without accents, digits and dashes. */
    static String name(Brief brief, BriefFormat format) {
        String plain = MARKS.matcher(Normalizer.normalize(brief.title(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = OTHERS.matcher(plain).replaceAll("-");
        String cut = ENDS.matcher(slug.substring(0, Math.min(SLUG_MAX, slug.length())))
                .replaceAll("");
        return (cut.isEmpty() ? "workshop" : cut) + "-brief-" + brief.date() + "." + format.extension();
    }
}
