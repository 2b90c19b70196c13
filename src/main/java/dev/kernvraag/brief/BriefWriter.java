package dev.kernvraag.brief;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a brief in one format; the same brief gives the same document. */
public interface BriefWriter {
    /** The format it writes. */
    BriefFormat format();

    /** Writes the whole file; the stream stays open. */
    void write(Brief brief, OutputStream out, Progress progress) throws IOException;
}
