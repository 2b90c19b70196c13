package dev.kernvraag.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as people send them, and as nobody should. */
public final class TestImages {
    /** What a photograph tells of where it was taken. */
    public static final String PLACE = "GPS 53.2194 N 6.5665 E";

    /** What hangs on behind the picture. */
    public static final String BEHIND = "<script>alert(1)</script>";

    private TestImages() {}

    /** A picture whose left half is red and whose right half is blue. */
    public static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    /** The same as a file, such as {@code png}. */
    public static byte[] file(String format, int width, int height) {
        return file(format, halves(width, height));
    }

    /** A picture as a file. */
    public static byte[] file(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture in which no two pixels are alike, so that it hardly gets smaller. */
    public static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    /** A photograph that says how the camera was held and where, with something hanging on behind. */
    public static byte[] photograph(int width, int height, int orientation) {
        byte[] jpeg = file("jpeg", width, height);
        ByteBuffer exif = ByteBuffer.allocate(64 + PLACE.length()).order(ByteOrder.BIG_ENDIAN);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 271).putShort((short) 2).putInt(PLACE.length()).putInt(38);
        exif.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0);
        exif.put(PLACE.getBytes(StandardCharsets.US_ASCII));
        int length = exif.position() + 2;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.write(exif.array(), 0, exif.position());
        out.write(jpeg, 2, jpeg.length - 2);
        out.writeBytes(BEHIND.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A PNG that says it is this large and holds only zeros, which take hardly any room until they are unpacked. */
    public static byte[] bomb(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 6, 0, 0, 0});
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", zeros());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A file that is cut off. */
    public static byte[] cut(byte[] file, int length) {
        return ByteBuffer.allocate(length).put(file, 0, length).array();
    }

    /** What a file shows. */
    public static BufferedImage shown(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zeros() {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[8 * 1024 * 1024]);
        deflater.finish();
        byte[] packed = new byte[64 * 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        return cut(packed, length);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
