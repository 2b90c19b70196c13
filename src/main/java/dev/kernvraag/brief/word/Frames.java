package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Depiction;
import dev.kernvraag.image.ImageFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts pictures into paragraphs, each with its description for who cannot see it. */
class Frames {
    /** The most of a side, in twips: some six centimetres. */
    private static final int SIDE_MAX = 3_400;

    private static final int EMU_PER_TWIP = 635;

    private final XWPFDocument document;

    Frames(XWPFDocument document) {
        this.document = document;
    }

    /** How large a picture is on paper, in twips. */
    record Size(int width, int height) {}

    /** The size of a picture in a column so many twips wide. */
    static Size in(Depiction picture, int column) {
        double factor =
                Math.min((double) Math.min(SIDE_MAX, column) / picture.width(), (double) SIDE_MAX / picture.height());
        return new Size(Math.max(1, (int) (picture.width() * factor)), Math.max(1, (int) (picture.height() * factor)));
    }

    /** Draws a picture in a paragraph of a column so many twips wide. */
    void draw(CTP paragraph, Style style, Depiction picture, int column) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id());
        Optional<ImageFile> file = picture.file().get();
        if (file.isEmpty()) {
            return;
        }
        Size size = in(picture, column);
        boolean png = file.get().mediaType().equals("image/png");
        XWPFRun run = new XWPFParagraph(paragraph, document).createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(file.get().content()),
                    png ? PictureType.PNG : PictureType.JPEG,
                    png ? "picture.png" : "picture.jpg",
                    size.width() * EMU_PER_TWIP,
                    size.height() * EMU_PER_TWIP);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture that was drawn here cannot be put into the document", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CTNonVisualDrawingProps about =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        about.setDescr(Line.of(picture.description()).text());
    }
}
