package dev.kernvraag.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.language.Texts;
import dev.kernvraag.support.TestImages;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the files that people send. */
class RenditionTests {
    private static final Duration SOON = Duration.ofSeconds(2);

    /** Bytes in all. Two files are decoded at once, so that however many come, they hold a tenth of a heap of 1 GB. */
    private static final long LITTLE = 48L * 1024 * 1024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aLargePictureIsKeptSmallerInTwoSizes(String format) {
        Rendition rendition = rendition(TestImages.file(format, 4000, 3000));
        assertThat(rendition.width()).isEqualTo(1600);
        assertThat(rendition.height()).isEqualTo(1200);
        BufferedImage large = TestImages.shown(rendition.large().content());
        BufferedImage small = TestImages.shown(rendition.small().content());
        assertThat(large.getWidth()).isEqualTo(1600);
        assertThat(small.getWidth()).isEqualTo(320);
        assertThat(small.getHeight()).isEqualTo(240);
        assertRed(large, 100, 600);
        assertBlue(small, 300, 120);
    }

    @Test
    void aSmallPictureIsNotMadeLarger() {
        Rendition rendition = rendition(TestImages.file("png", 30, 20));
        assertThat(rendition.width()).isEqualTo(30);
        assertThat(TestImages.shown(rendition.small().content()).getHeight()).isEqualTo(20);
    }

    @Test
    void whatWouldBeALargeFileIsKeptInLessQualityAndFewerPixels() {
        byte[] noise = TestImages.file("png", TestImages.noise(1600, 1600));
        assertThat(noise.length).isGreaterThan(5_000_000);
        Rendition rendition = rendition(noise);
        assertThat(rendition.large().content().length).isLessThanOrEqualTo(ImageSize.LARGE.bytes());
        assertThat(rendition.small().content().length).isLessThanOrEqualTo(ImageSize.SMALL.bytes());
        assertThat(rendition.large().mediaType()).isEqualTo("image/jpeg");
        assertThat(rendition.width())
                .isEqualTo(TestImages.shown(rendition.large().content()).getWidth());
    }

    @Test
    void whatShinesThroughStillDoes() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(100, 100, Color.GREEN.getRGB());
        Rendition rendition = rendition(TestImages.file("png", image));
        assertThat(rendition.large().mediaType()).isEqualTo("image/png");
        assertThat(TestImages.shown(rendition.large().content()).getRGB(0, 0) >>> 24)
                .isZero();
    }

    @Test
    void aSixteenBitPictureOfManyPixelsIsReadInPart() {
        BufferedImage image = new BufferedImage(4400, 3300, BufferedImage.TYPE_USHORT_GRAY);
        assertThat(rendition(TestImages.file("png", image)).width()).isEqualTo(1600);
    }

    @Test
    void nothingOfAPhotographIsKeptButThePicture() {
        byte[] photograph = TestImages.photograph(400, 200, 1);
        assertThat(text(photograph)).contains("Exif", TestImages.PLACE, TestImages.BEHIND);
        Rendition rendition = rendition(photograph);
        for (ImageFile file : new ImageFile[] {rendition.large(), rendition.small()}) {
            assertThat(text(file.content())).doesNotContain("Exif", TestImages.PLACE, TestImages.BEHIND);
        }
        assertThat(text(Original.of(photograph).bytes())).doesNotContain("Exif", TestImages.PLACE, TestImages.BEHIND);
    }

    /** The picture is red on the left and blue on the right as the camera saw it; where is the red when it is upright? */
    @ParameterizedTest
    @CsvSource({
        "1,400,200,50,100", "2,400,200,350,100", "3,400,200,350,100", "4,400,200,50,100",
        "5,200,400,100,50", "6,200,400,100,50", "7,200,400,100,350", "8,200,400,100,350"
    })
    void aPhotographStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, int x, int y) {
        Rendition rendition = rendition(TestImages.photograph(400, 200, orientation));
        assertThat(rendition.width()).isEqualTo(width);
        assertThat(rendition.height()).isEqualTo(height);
        BufferedImage large = TestImages.shown(rendition.large().content());
        assertRed(large, x, y);
        assertBlue(large, width - 1 - x, height - 1 - y);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNoPictureIsRefusedAtOnceAndWithLittleMemoryInTheReadersLanguage(String what, String code, byte[] file) {
        long begun = System.nanoTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Refusal refusal = assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rendition(file))
                .actual();
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        long memory = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(taken).isLessThan(SOON);
        assertThat(memory).isLessThan(LITTLE);
        assertThat(refusal.in(Texts.in(Language.NL)))
                .contains("Je tekst is bewaard")
                .isNotEqualTo(refusal.in(Texts.in(Language.EN)));
    }

    static Stream<Arguments> whatIsNoPictureIsRefusedAtOnceAndWithLittleMemoryInTheReadersLanguage() {
        byte[] png = TestImages.file("png", TestImages.noise(300, 300));
        byte[] jpeg = TestImages.file("jpeg", TestImages.noise(300, 300));
        byte[] gif = TestImages.file("gif", TestImages.noise(300, 300));
        return Stream.of(
                refused("nothing", "imageUnreadable", new byte[0]),
                refused("a drawing", "imageUnreadable", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                refused("a page that calls itself a.png", "imageUnreadable", bytes("<html><body>a.png</body></html>")),
                refused("a BMP", "imageUnreadable", TestImages.file("bmp", 30, 30)),
                refused("a PNG of 50,000 pixels square", "imageTooBig", TestImages.bomb(50_000, 50_000)),
                refused("a long thin PNG", "imageTooBig", TestImages.bomb(50_000, 1)),
                refused("a PNG of more than there are", "imageTooBig", TestImages.bomb(-1, 10)),
                refused("a PNG without pixels", "imageBroken", TestImages.bomb(0, 10)),
                refused("a PNG of forty million with a tenth of it", "imageBroken", TestImages.bomb(8_000, 5_000)),
                refused("a PNG cut in two", "imageBroken", TestImages.cut(png, png.length / 2)),
                refused("a PNG without its end", "imageBroken", TestImages.cut(png, png.length - 12)),
                refused("a sign of a PNG", "imageBroken", TestImages.cut(png, 8)),
                refused("a JPEG cut in two", "imageBroken", TestImages.cut(jpeg, jpeg.length / 2)),
                refused("a JPEG without its end", "imageBroken", TestImages.cut(jpeg, jpeg.length - 2)),
                refused("a sign of a JPEG", "imageBroken", TestImages.cut(jpeg, 3)),
                refused("a JPEG of 60,000 pixels", "imageTooBig", tall(jpeg)),
                refused("a JPEG with a thousand scans", "imageBroken", scans(jpeg)),
                refused("a GIF cut in two", "imageBroken", TestImages.cut(gif, gif.length / 2)),
                refused("a sign of a GIF", "imageBroken", TestImages.cut(gif, 6)));
    }

    private static Arguments refused(String what, String code, byte[] file) {
        return Arguments.of(what, code, file);
    }

    /** The same file, which says that it is much larger. */
    private static byte[] tall(byte[] jpeg) {
        byte[] tall = jpeg.clone();
        int frame = find(tall, 0xC0);
        tall[frame + 5] = (byte) (60_000 >> 8);
        tall[frame + 6] = (byte) 60_000;
        return tall;
    }

    /** The same file, whose one scan comes again and again. */
    private static byte[] scans(byte[] jpeg) {
        int scan = find(jpeg, 0xDA);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int again = 1; again < 1_000; again++) {
            out.write(jpeg, scan, 14);
            out.write(0);
        }
        out.write(0xFF);
        out.write(0xD9);
        return out.toByteArray();
    }

    private static int find(byte[] jpeg, int marker) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) marker) {
            at++;
        }
        return at;
    }

    private static Rendition rendition(byte[] file) {
        return Rendition.of(Original.of(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static void assertRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        assertThat(colour.getRed()).isGreaterThan(200);
        assertThat(colour.getBlue()).isLessThan(50);
    }

    private static void assertBlue(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        assertThat(colour.getBlue()).isGreaterThan(200);
        assertThat(colour.getRed()).isLessThan(50);
    }
}
