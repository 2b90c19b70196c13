package dev.kernvraag.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image drawn anew in both sizes: a PNG stays one as long as it is small enough, everything else becomes a JPEG.
 *
 * @param width of the large one, in pixels
 * @param height of the large one, in pixels
 */
record Rendition(int width, int height, ImageFile large, ImageFile small) {
    private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.5f};
    private static final double SMALLER = 0.8;

    /** What both files take. */
    int bytes() {
        return large.content().length + small.content().length;
    }

    /** What is written, and how large it came out. */
    private record Written(BufferedImage image, ImageFile file) {}

    /**
     * Draws a file anew.
     *
     * @throws dev.kernvraag.language.Refusal {@code imageBroken} or {@code imageTooBig}
     */
    static Rendition of(Original original) {
        BufferedImage upright =
                Drawing.upright(Drawing.decode(original), original.orientation(), ImageSize.LARGE.side());
        boolean drawn = original.format() != Original.Format.JPEG;
        Written large = written(upright, ImageSize.LARGE, drawn);
        Written small = written(Drawing.scaled(upright, ImageSize.SMALL.side()), ImageSize.SMALL, drawn);
        return new Rendition(large.image().getWidth(), large.image().getHeight(), large.file(), small.file());
    }

    /** In the best quality that fits, and otherwise smaller. */
    private static Written written(BufferedImage image, ImageSize size, boolean drawn) {
        if (drawn) {
            byte[] png = png(image);
            if (png.length <= size.bytes()) {
                return new Written(image, ImageFile.png(png));
            }
        }
        BufferedImage paper = image.getColorModel().hasAlpha() ? Drawing.onPaper(image) : image;
        while (true) {
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(paper, quality);
                if (jpeg.length <= size.bytes()) {
                    return new Written(paper, ImageFile.jpeg(jpeg));
                }
            }
            paper = Drawing.scaled(paper, (int) (Drawing.longer(paper) * SMALLER));
        }
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
