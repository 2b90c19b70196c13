package dev.kernvraag.brief;

/** A kind of file that a brief can be taken to. */
public enum BriefFormat {
    /** Word, Office Open XML (ISO/IEC 29500). */
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Excel, Office Open XML (ISO/IEC 29500). */
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    BriefFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What a file’s name ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** How the format is called on the web. */
    public String mediaType() {
        return mediaType;
    }
}
