package dev.kernvraag.image;

import dev.kernvraag.language.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Looks a PNG through, chunk by chunk (PNG specification, third edition, section 5). */
final class PngFile {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEADER = 13;
    private static final int SIXTEEN_BITS = 16;

    private PngFile() {}

    /**
     * The file with nothing but its pixels.
     *
     * @throws Refusal {@code imageBroken} or {@code imageTooBig}
     */
    static Original read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        int bytesPerPixel = 0;
        while (true) {
            if (at + FRAME > file.length) {
                throw Original.broken();
            }
            int length = in.getInt(at);
            if (length < 0 || length > file.length - at - FRAME) {
                throw Original.broken();
            }
            String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            boolean header = type.equals("IHDR");
            if (header != (at == SIGNATURE) || (header && length != HEADER)) {
                throw Original.broken();
            }
            if (header) {
                Original.admit(in.getInt(at + 8), in.getInt(at + 12));
                bytesPerPixel = bytesPerPixel(file[at + 16], file[at + 17]);
            }
            if (NEEDED.contains(type)) {
                kept.write(file, at, FRAME + length);
            }
            at += FRAME + length;
            if (type.equals("IEND")) {
                return new Original(Original.Format.PNG, ByteBuffer.wrap(kept.toByteArray()), bytesPerPixel, 1);
            }
        }
    }

    private static int bytesPerPixel(int depth, int colour) {
        int channels =
                switch (colour) {
                    case 0, 3 -> 1;
                    case 4 -> 2;
                    case 2 -> 3;
                    case 6 -> 4;
                    default -> throw Original.broken();
                };
        return depth == SIXTEEN_BITS ? 2 * channels : channels;
    }
}
