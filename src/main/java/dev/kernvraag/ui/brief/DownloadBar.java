package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefFile;
import dev.kernvraag.brief.BriefFiles;
import dev.kernvraag.brief.BriefFormat;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.shell.FootStrip;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.Refusals;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The next step: take the brief along.
 *
 * <p>A file is made by a thread of its own, without the lock of the session, so that this screen and the room stay live;
 * the browser gets it when it is whole.
 */
class DownloadBar extends FootStrip {
    private static final Logger LOG = LoggerFactory.getLogger(DownloadBar.class);

    private final transient Supplier<Brief> newest;
    private final transient BriefFiles files;
    private final transient Consumer<Brief> shown;
    private final Paragraph said = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Anchor ready = new Anchor();
    private boolean making;

    /**
     * A bar.
     *
     * @param newest reads the brief; called by another thread
     * @param shown is told the brief of which a file was made
     */
    DownloadBar(Supplier<Brief> newest, BriefFiles files, Consumer<Brief> shown) {
        this.newest = newest;
        this.files = files;
        this.shown = shown;
        addClassName("kv-brief-bar");
        said.setText(getTranslation("brief.view.takeAlong"));
        said.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        ready.setVisible(false);
        ready.addClassName("kv-brief-again");
        Div words = new Div(said, progress, ready);
        words.addClassName("kv-brief-said");
        Button word = button(BriefFormat.WORD, "brief.view.word");
        word.addClassName("kv-primary");
        Div actions = new Div(button(BriefFormat.EXCEL, "brief.view.excel"), word);
        actions.addClassName("kv-nextbar-actions");
        add(words, actions);
    }

    private Button button(BriefFormat format, String key) {
        return new Button(getTranslation(key), click -> begin(format));
    }

    private void begin(BriefFormat format) {
        if (making) {
            return;
        }
        making = true;
        said.setText(getTranslation("brief.view.making." + format));
        ready.setVisible(false);
        progress.setValue(0);
        progress.getElement().setAttribute("aria-label", said.getText());
        progress.setVisible(true);
        UI ui = UI.getCurrentOrThrow();
        Thread.ofVirtual().name("brief-" + format).start(() -> make(ui, format));
    }

    private void make(UI ui, BriefFormat format) {
        try {
            Brief brief = newest.get();
            BriefFile file = files.make(brief, format, part -> tell(ui, () -> progress.setValue(part)));
            tell(ui, () -> {
                shown.accept(brief);
                offer(file);
            });
        } catch (Refusal e) {
            tell(ui, () -> {
                end(getTranslation("brief.view.takeAlong"));
                Refusals.show(e);
            });
        } catch (RuntimeException e) {
            LOG.error("A brief could not be made as {}", format, e);
            tell(ui, () -> {
                end(getTranslation("brief.view.takeAlong"));
                Notices.warn(getTranslation("brief.view.failed"));
            });
        }
    }

    private void offer(BriefFile file) {
        end(getTranslation("brief.view.ready", file.name()));
        ready.setHref(DownloadHandler.fromInputStream(event ->
                new DownloadResponse(file.open(), file.name(), file.format().mediaType(), file.size())));
        ready.setText(getTranslation("brief.view.save"));
        ready.setVisible(true);
        ready.getElement().executeJs("this.click()");
    }

    private void end(String words) {
        making = false;
        progress.setVisible(false);
        said.setText(words);
    }

    // Nobody waits for the screen: where it is gone, there is nobody to tell.
    @SuppressWarnings("FutureReturnValueIgnored")
    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException e) {
            LOG.debug("The screen is gone", e);
        }
    }
}
