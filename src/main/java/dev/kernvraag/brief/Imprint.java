package dev.kernvraag.brief;

import dev.kernvraag.language.Clean;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What an office file says of itself: what it is called, who made it and when, and in which language. */
public final class Imprint {
    private Imprint() {}

    /** Writes the imprint of a brief into a file. */
    public static void put(POIXMLProperties properties, Brief brief, BriefWords words) throws IOException {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Clean.text(brief.title()));
        core.setSubjectProperty(words.t("brief.name"));
        core.setCreator(brief.facilitator());
        core.setLastModifiedByUser(brief.facilitator());
        core.getUnderlyingProperties()
                .setLanguageProperty(brief.language().locale().toLanguageTag());
        try {
            core.setCreated(brief.at().toString());
            core.setModified(brief.at().toString());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(words.t("common.appName"));
    }
}
