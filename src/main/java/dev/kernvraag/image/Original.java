package dev.kernvraag.image;

import dev.kernvraag.language.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A stranger’s file, looked through before anything of it is decoded.
 *
 * <p>What the pixels do not need was left out: colour profiles, texts, previews, and what hangs on behind, each of which has
 * been a way into some decoder.
 */
final class Original {
    /** The most pixels of a side, and in all; a photograph of today has twelve to forty million. */
    private static final int SIDE_MAX = 20_000;

    private static final int MEGAPIXELS_MAX = 40;
    private static final int MEGA = 1_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] GIF_87 = "GIF87a".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GIF_89 = "GIF89a".getBytes(StandardCharsets.US_ASCII);

    private final Format format;
    private final ByteBuffer bytes;
    private final int bytesPerPixel;
    private final int orientation;

    /** What can be read. */
    enum Format {
        PNG,
        JPEG,
        GIF
    }

    /**
     * A file that was looked through.
     *
     * @param bytesPerPixel of the decoded image
     * @param orientation after Exif, 1 to 8; 1 is upright
     */
    Original(Format format, ByteBuffer bytes, int bytesPerPixel, int orientation) {
        this.format = format;
        this.bytes = bytes;
        this.bytesPerPixel = bytesPerPixel;
        this.orientation = orientation;
    }

    /**
     * Looks a file through; what it is says its beginning, never its name.
     *
     * @throws Refusal {@code imageUnreadable}, {@code imageBroken} or {@code imageTooBig}
     */
    static Original of(byte[] file) {
        if (begins(file, PNG)) {
            return PngFile.read(file);
        }
        if (begins(file, JPEG)) {
            return JpegFile.read(file);
        }
        if (begins(file, GIF_87) || begins(file, GIF_89)) {
            return new Original(Format.GIF, ByteBuffer.wrap(file), 1, 1);
        }
        throw new Refusal("imageUnreadable");
    }

    /**
     * Refuses an image that would take too much to decode.
     *
     * @throws Refusal {@code imageTooBig}, or {@code imageBroken} for one without pixels
     */
    static void admit(int width, int height) {
        if (width == 0 || height == 0) {
            throw broken();
        }
        if (width < 0
                || height < 0
                || width > SIDE_MAX
                || height > SIDE_MAX
                || (long) width * height > (long) MEGAPIXELS_MAX * MEGA) {
            throw new Refusal("imageTooBig", MEGAPIXELS_MAX);
        }
    }

    /** The refusal of a file that is no whole image. */
    static Refusal broken() {
        return new Refusal("imageBroken");
    }

    Format format() {
        return format;
    }

    byte[] bytes() {
        return bytes.array();
    }

    int bytesPerPixel() {
        return bytesPerPixel;
    }

    int orientation() {
        return orientation;
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length
                && ByteBuffer.wrap(file, 0, sign.length).equals(ByteBuffer.wrap(sign));
    }
}
