package dev.kernvraag.ui.brief;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.brief.Brief;
import dev.kernvraag.brief.BriefFiles;
import dev.kernvraag.brief.BriefService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.HeaderParts;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.RoutePath;
import jakarta.annotation.security.PermitAll;

/** The brief as it stands now, in its own language, and the files to take along. */
@PermitAll
@Route(value = "brief/:workshop", layout = PageFrame.class)
@StyleSheet("context://kv/styles/brief.css")
class BriefView extends Div implements BeforeEnterObserver, HasDynamicTitle, HeaderParts {
    private final BriefService briefs;
    private final BriefFiles files;
    private final FacilitatorId facilitator;
    private final Div paper = new Div();
    private String title = "";

    BriefView(BriefService briefs, BriefFiles files, CurrentFacilitator current) {
        this.briefs = briefs;
        this.files = files;
        this.facilitator = current.get().id();
        addClassName("kv-brief");
        paper.addClassName("kv-brief-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopId id = RoutePath.workshop(event);
        Brief brief = briefs.read(facilitator, id);
        title = brief.title();
        removeAll();
        Anchor back = new Anchor(Navigation.workshop(id), getTranslation("brief.view.toRoom"));
        back.addClassName("kv-secondary");
        Paragraph language = new Paragraph(getTranslation("brief.view.writtenIn." + brief.language()));
        language.addClassName("kv-muted");
        Div head = new Div(back, language);
        head.addClassName("kv-brief-head");
        Div column = new Div(head, paper);
        column.addClassName("kv-brief-column");
        // A file is made of what the room has found by then, and the screen shows the same.
        add(column, new DownloadBar(() -> briefs.read(facilitator, id), files, this::show));
        show(brief);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("brief.view.name") + " · " + title;
    }

    @Override
    public String headerTitle() {
        return title;
    }

    private void show(Brief brief) {
        paper.removeAll();
        paper.add(new BriefSheet(brief));
    }
}
