package dev.kernvraag.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.kernvraag.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The scripts that stand in the page itself: what a key means, and the watch over the start of what is live. A script that
 * is fetched can fail to come, which is what the watch tells of.
 */
final class PageScripts {
    private static final String FOLDER = "/META-INF/resources/kv/page/";
    private static final String CODE = read("keys.js") + read("start-watch.js");
    private static final List<String> WORDS =
            List.of("script", "network", "origin", "offline", "ended", "page", "again", "trying");

    private PageScripts() {}

    /** Puts them into a page, with the words that they say in its reader’s language. */
    static void put(IndexHtmlResponse page) {
        Texts texts = Texts.in(PersonLanguage.of(page.getVaadinRequest()));
        Element script = page.getDocument().head().appendElement("script");
        for (String word : WORDS) {
            script.attr("data-" + word, texts.pattern("common.start." + word));
        }
        script.appendChild(new DataNode(CODE));
        page.getDocument()
                .body()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("kv-start-notice")
                .text(texts.get("common.start.noScripts"));
    }

    private static String read(String name) {
        try (InputStream file = PageScripts.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The scripts are not in place yet: run ./mvnw process-resources.");
            }
            String source = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return source.replaceAll("(?s)/\\*.*?\\*/\\s*", "").replaceAll("(?m)^\\s+(?://.*\\n)?", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
