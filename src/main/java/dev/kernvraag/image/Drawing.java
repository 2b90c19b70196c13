package dev.kernvraag.image;

import dev.kernvraag.language.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes, turns and scales: what comes out is a fresh image that knows nothing of the file. */
final class Drawing {
    /** The most memory that a decoded image may take, in bytes: a photograph of thirteen million pixels fits as it is. */
    private static final long DECODED_MAX = 52_000_000;

    /** From here on, width and height change places. */
    private static final int TURNED = 5;

    private Drawing() {}

    /**
     * Decodes the first image of a file; of a very large one only some rows and columns.
     *
     * @throws Refusal {@code imageBroken} or {@code imageTooBig}
     */
    static BufferedImage decode(Original original) {
        String name = original.format().name().toLowerCase(Locale.ROOT);
        ImageReader reader = ImageIO.getImageReadersByFormatName(name).next();
        AtomicBoolean doubtful = new AtomicBoolean();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original.bytes()))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> doubtful.set(true));
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            Original.admit(width, height);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = step((long) width * height * original.bytesPerPixel());
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage decoded = reader.read(0, how);
            // A GIF that was cut off is decoded as far as it goes.
            if (doubtful.get() && original.format() == Original.Format.GIF) {
                throw Original.broken();
            }
            return decoded;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // Decoders answer hostile bytes with every exception there is.
            throw Original.broken();
        } finally {
            reader.dispose();
        }
    }

    private static int step(long bytes) {
        int step = 1;
        while (bytes / ((long) step * step) > DECODED_MAX) {
            step++;
        }
        return step;
    }

    /** The image upright, with a longer side of at most so many pixels. */
    static BufferedImage upright(BufferedImage decoded, int orientation, int side) {
        BufferedImage scaled = scaled(decoded, side);
        int width = scaled.getWidth();
        int height = scaled.getHeight();
        boolean turned = orientation >= TURNED;
        BufferedImage upright = fresh(scaled, turned ? height : width, turned ? width : height);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(scaled, turn(orientation, width, height), null);
        pen.dispose();
        return upright;
    }

    /** By halves, since one large step would pass over most of the pixels. */
    static BufferedImage scaled(BufferedImage image, int side) {
        BufferedImage current = image;
        while (longer(current) >= 2 * side) {
            current = drawn(current, Math.max(1, current.getWidth() / 2), Math.max(1, current.getHeight() / 2));
        }
        double factor = Math.min(1, (double) side / longer(current));
        return drawn(current, Math.max(1, (int) Math.round(current.getWidth() * factor)), Math.max(1, (int)
                Math.round(current.getHeight() * factor)));
    }

    /** The image on white paper, for formats without transparency. */
    static BufferedImage onPaper(BufferedImage image) {
        BufferedImage paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }

    static int longer(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = fresh(image, width, height);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage fresh(BufferedImage like, int width, int height) {
        int type = like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(width, height, type);
    }

    /** Puts the camera upright: the eight ways in which one can hold it, after Exif. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
