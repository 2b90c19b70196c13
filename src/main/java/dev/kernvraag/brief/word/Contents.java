package dev.kernvraag.brief.word;

import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field of Word’s own that is filled in already.
 *
 * <p>It keeps its place in the document and is written last, when every heading has a page. The field is not marked
 * dirty: Word would ask whoever opens the file whether it may update it.
 */
class Contents {
    private static final String FIELD = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final CTSdtContentBlock place;
    private final String title;
    private final List<Entry> entries = new ArrayList<>();
    private int chapter;
    private int part;

    private record Entry(int level, String number, String text, String anchor, int page) {}

    Contents(CTBody body, String title) {
        CTSdtBlock block = body.addNewSdt();
        CTSdtDocPart gallery = block.addNewSdtPr().addNewDocPartObj();
        gallery.addNewDocPartGallery().setVal("Table of Contents");
        gallery.addNewDocPartUnique();
        this.place = block.addNewSdtContent();
        this.title = title;
    }

    /**
     * Takes up a heading.
     *
     * @param level 1 or 2
     * @return the name of its bookmark
     */
    String add(int level, String text, int page) {
        if (level == 1) {
            chapter++;
            part = 0;
        } else {
            part++;
        }
        String number = level == 1 ? String.valueOf(chapter) : chapter + "." + part;
        String anchor = "_Toc%08d".formatted(entries.size() + 1);
        entries.add(new Entry(level, number, text, anchor, page));
        return anchor;
    }

    /** Writes it. */
    void write() {
        CTP heading = place.addNewP();
        heading.addNewPPr().addNewPStyle().setVal("TOCHeading");
        Ink.write(heading.addNewR(), title, "", false);
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            CTP line = place.addNewP();
            line.addNewPPr().addNewPStyle().setVal("TOC" + entry.level());
            if (at == 0) {
                open(line.addNewR(), line.addNewR(), line.addNewR(), FIELD);
            }
            CTHyperlink link = line.addNewHyperlink();
            link.setAnchor(entry.anchor());
            link.setHistory(true);
            Ink.write(link.addNewR(), entry.number() + "\t" + entry.text() + "\t", "", false);
            open(link.addNewR(), link.addNewR(), link.addNewR(), " PAGEREF " + entry.anchor() + " \\h ");
            Ink.write(link.addNewR(), String.valueOf(entry.page()), "", false);
            sign(link.addNewR(), STFldCharType.END);
        }
        CTP last = place.addNewP();
        sign(last.addNewR(), STFldCharType.END);
    }

    private static void open(CTR begin, CTR code, CTR separate, String instruction) {
        sign(begin, STFldCharType.BEGIN);
        var text = code.addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        sign(separate, STFldCharType.SEPARATE);
    }

    private static void sign(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
