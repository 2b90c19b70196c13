package dev.kernvraag.image;

/** The file of an image in one size, as a browser and Word read it. */
public final class ImageFile {
    private final String mediaType;
    private final byte[] content;

    ImageFile(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content;
    }

    /** A PNG; the bytes belong to the file from now on. */
    public static ImageFile png(byte[] content) {
        return new ImageFile("image/png", content);
    }

    /** A JPEG; the bytes belong to the file from now on. */
    public static ImageFile jpeg(byte[] content) {
        return new ImageFile("image/jpeg", content);
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /** The bytes, for the caller alone. */
    public byte[] content() {
        return content.clone();
    }
}
