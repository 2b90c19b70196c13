package dev.kernvraag.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads how a camera was held (Exif 2.32, tag 274 of the first directory), and nothing else. */
final class Exif {
    private static final ByteBuffer SIGN = ByteBuffer.wrap("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    private static final int TIFF = 6;
    private static final int LITTLE = 0x4949;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 274;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Exif() {}

    /** The orientation that a segment tells, 1 to 8; 1 where it tells none, or none that there is. */
    static int orientation(ByteBuffer segment) {
        if (segment.limit() < TIFF + 8 || !segment.slice(0, TIFF).equals(SIGN)) {
            return UPRIGHT;
        }
        ByteBuffer tiff = segment.slice(TIFF, segment.limit() - TIFF);
        tiff.order(tiff.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int number = 0; number < entries; number++) {
            int at = directory + 2 + number * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                break;
            }
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
