package dev.kernvraag.image;

import dev.kernvraag.language.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Looks a JPEG through, segment by segment (ITU-T T.81, annex B).
 *
 * <p>A progressive file may come with thousands of scans, and each costs a walk over all of its pixels; cameras and programs
 * write some ten.
 */
final class JpegFile {
    private static final int SCANS_MAX = 40;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int MARK = 0xFF;

    /** Says that the colours are YCbCr, as they are unless Adobe’s segment says something else (ITU-T T.871). */
    private static final byte[] JFIF = {
        (byte) MARK, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int scans;
    private int components;
    private int orientation = 1;
    private boolean adobe;

    private JpegFile(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    /**
     * The file with nothing but its pixels.
     *
     * @throws Refusal {@code imageBroken}, {@code imageTooBig}, or {@code imageUnreadable} for what browsers do not write
     *     either, such as the colours of a printing press
     */
    static Original read(byte[] file) {
        return new JpegFile(file).read();
    }

    private Original read() {
        while (segment()) {
            continue;
        }
        if (components == 0 || scans == 0) {
            throw Original.broken();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(kept.size() + JFIF.length + 4);
        whole.write(MARK);
        whole.write(0xD8);
        if (!adobe) {
            whole.write(JFIF, 0, JFIF.length);
        }
        whole.write(kept.toByteArray(), 0, kept.size());
        return new Original(Original.Format.JPEG, ByteBuffer.wrap(whole.toByteArray()), components, orientation);
    }

    /** Takes the next segment; false after the last one. */
    private boolean segment() {
        if (byteAt(at) != MARK) {
            throw Original.broken();
        }
        int marker = byteAt(at + 1);
        if (marker == MARK) {
            at++;
            return true;
        }
        if (marker == END) {
            kept.write(file, at, 2);
            return false;
        }
        int length = byteAt(at + 2) << 8 | byteAt(at + 3);
        if (length < 2 || at + 2 + length > file.length) {
            throw Original.broken();
        }
        int end = at + 2 + length;
        if (marker == SCAN) {
            if (++scans > SCANS_MAX) {
                throw Original.broken();
            }
            end = endOfScan(end);
        } else if (marker == EXIF) {
            orientation = Math.max(orientation, Exif.orientation(in.slice(at + 4, length - 2)));
        } else if (isFrame(marker)) {
            frame(marker, length);
        }
        adobe |= marker == ADOBE;
        if (needed(marker)) {
            kept.write(file, at, end - at);
        }
        at = end;
        return true;
    }

    private void frame(int marker, int length) {
        boolean common = marker <= 0xC2;
        if (components != 0 || length < 8) {
            throw Original.broken();
        }
        components = byteAt(at + 9);
        if (!common || byteAt(at + 4) != Byte.SIZE || (components != 1 && components != 3)) {
            throw new Refusal("imageUnreadable");
        }
        int height = byteAt(at + 5) << 8 | byteAt(at + 6);
        int width = byteAt(at + 7) << 8 | byteAt(at + 8);
        Original.admit(width, height);
    }

    /** The next marker after the pixels, in which a byte of ones is followed by a zero or a number to start anew at. */
    private int endOfScan(int from) {
        int place = from;
        while (true) {
            if (byteAt(place) == MARK) {
                int next = byteAt(place + 1);
                boolean within = next == 0 || (next >= 0xD0 && next <= 0xD7);
                if (!within && next != MARK) {
                    return place;
                }
            }
            place++;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean needed(int marker) {
        return switch (marker) {
            case 0xC4, 0xDB, 0xDD, SCAN, ADOBE -> true;
            default -> isFrame(marker);
        };
    }

    private int byteAt(int place) {
        if (place >= file.length) {
            throw Original.broken();
        }
        return Byte.toUnsignedInt(file[place]);
    }
}
