package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.Imprint;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What stands around the text: styles, numbering, language, properties, header and footer. */
final class Frame {
    private Frame() {}

    /** An empty document in the language of the brief. */
    static XWPFDocument begin(Brief brief) throws IOException {
        XWPFDocument document = new XWPFDocument();
        String language = brief.language().locale().toLanguageTag();
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            CTStyles all = StylesDocument.Factory.parse(styles).getStyles();
            speak(all.getDocDefaults().getRPrDefault().getRPr().getLangArray(0), language);
            XWPFStyles part = document.createStyles();
            part.setStyles(all);
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IOException("the styles of the brief cannot be read", e);
        }
        settings(document.getSettings().getCTSettings(), language);
        return document;
    }

    /** Sets the page, its header and its footer, and the properties of the file. */
    static void finish(XWPFDocument document, Brief brief, BriefWords words) throws IOException {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        header(document, brief.title());
        for (HeaderFooterType type : new HeaderFooterType[] {HeaderFooterType.FIRST, HeaderFooterType.DEFAULT}) {
            footer(document.createFooter(type), words);
        }
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Sheet.WIDTH));
        size.setH(BigInteger.valueOf(Sheet.HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Sheet.TOP));
        margins.setBottom(BigInteger.valueOf(Sheet.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Sheet.SIDES));
        margins.setRight(BigInteger.valueOf(Sheet.SIDES));
        margins.setHeader(BigInteger.valueOf(Sheet.EDGE));
        margins.setFooter(BigInteger.valueOf(Sheet.EDGE));
        margins.setGutter(BigInteger.ZERO);
        Imprint.put(document.getProperties(), brief, words);
    }

    private static void header(XWPFDocument document, String title) {
        CTP line = first(document.createHeader(HeaderFooterType.DEFAULT));
        line.addNewPPr().addNewPStyle().setVal("Header");
        Ink.write(line.addNewR(), Line.of(title).text(), "", false);
    }

    private static void footer(XWPFHeaderFooter footer, BriefWords words) {
        CTP line = first(footer);
        line.addNewPPr().addNewPStyle().setVal("Footer");
        String begin = words.t("brief.name") + " · " + words.date() + "\t" + words.t("brief.page") + " ";
        Ink.write(line.addNewR(), begin, "", false);
        field(line, " PAGE ");
        Ink.write(line.addNewR(), " " + words.t("brief.pageOf") + " ", "", false);
        field(line, " NUMPAGES ");
    }

    private static CTP first(XWPFHeaderFooter part) {
        return part.getParagraphs().isEmpty()
                ? part.createParagraph().getCTP()
                : part.getParagraphs().getFirst().getCTP();
    }

    private static void field(CTP line, String instruction) {
        CTSimpleField field = line.addNewFldSimple();
        field.setInstr(instruction);
        Ink.write(field.addNewR(), "1", "", false);
    }

    /** Word 2013 and newer, or Word opens the file in its compatibility mode. */
    private static void settings(CTSettings settings, String language) {
        CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
        settings.addNewThemeFontLang().setVal(language);
    }

    private static void speak(CTLanguage spoken, String language) {
        spoken.setVal(language);
        spoken.setEastAsia(language);
    }

    private static InputStream resource(String name) {
        InputStream found = Frame.class.getResourceAsStream("/brief/" + name);
        if (found == null) {
            throw new IllegalStateException("missing " + name);
        }
        return found;
    }
}
