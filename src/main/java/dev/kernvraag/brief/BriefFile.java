package dev.kernvraag.brief;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A whole file, ready to be taken along. */
public final class BriefFile {
    private final String name;
    private final BriefFormat format;
    private final byte[] content;

    BriefFile(String name, BriefFormat format, byte[] content) {
        this.name = name;
        this.format = format;
        this.content = content;
    }

    /** What it is called, such as {@code an-intranet-brief-2026-11-25.docx}. */
    public String name() {
        return name;
    }

    /** What it is. */
    public BriefFormat format() {
        return format;
    }

    /** How many bytes it has. */
    public int size() {
        return content.length;
    }

    /** Its content, from the start. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
