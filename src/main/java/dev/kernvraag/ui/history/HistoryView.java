package dev.kernvraag.ui.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.history.HistoryKind;
import dev.kernvraag.history.HistoryLine;
import dev.kernvraag.history.HistoryService;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.room.LiveBinding;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;

/** What happened in a workshop, the newest first, with the way back from what the facilitator did. */
@PermitAll
@Route(value = "history/:workshop", layout = PageFrame.class)
class HistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;
    private static final String SHOW = "show";

    private final WorkshopService workshops;
    private final HistoryService history;
    private final StepUndo undo;
    private final LiveWorkshops live;
    private final FacilitatorId me;
    private final HistoryList list;
    private final Select<HistoryKind> filter = new Select<>();
    private final Button earlier = new Button();
    private HistoryKind kind = HistoryKind.EVERYTHING;
    private int shown = PAGE;

    HistoryView(
            WorkshopService workshops,
            HistoryService history,
            StepUndo undo,
            LiveWorkshops live,
            CurrentFacilitator current) {
        this.workshops = workshops;
        this.history = history;
        this.undo = undo;
        this.live = live;
        this.me = current.get().id();
        this.list = new HistoryList(me);
        filter.addClassName("kv-history-filter");
        filter.setLabel(getTranslation("history.show"));
        filter.setItems(HistoryKind.values());
        filter.setItemLabelGenerator(one -> getTranslation("history.kind." + one));
        earlier.setText(getTranslation("history.earlier"));
        earlier.addClassName("kv-after-list");
        getContent().addClassName("kv-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(me, RoutePath.workshop(event));
        kind = kind(event.getLocation());
        filter.setValue(kind);
        shown = PAGE;
        // Another kind is another address of the same page, which goes on following the workshop.
        if (isAttached()) {
            show(live.glance(workshop.id()));
        } else {
            getContent().removeAll();
            compose(workshop);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.title") + " · " + getTranslation("common.appName");
    }

    private void compose(Workshop workshop) {
        WorkshopId id = workshop.id();
        Anchor room = new Anchor(Navigation.workshop(id), getTranslation("agenda.toRoom"));
        room.addClassName("kv-primary-link");
        Div head = new Div(new H1(getTranslation("history.title")), room);
        head.addClassName("kv-page-head");
        Paragraph about = new Paragraph(
                getTranslation(workshop.anonymous() ? "history.aboutAnonymous" : "history.about", workshop.title()));
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(id, change.getValue());
            }
        });
        earlier.addClickListener(click -> {
            shown += PAGE;
            show(live.glance(id));
        });
        getContent().add(head, about, filter, list, earlier);
        LiveBinding.bind(this, live, id, (picture, people) -> show(picture));
    }

    private static void choose(WorkshopId id, HistoryKind wanted) {
        UI.getCurrentOrThrow().navigate(Navigation.history(id), QueryParameters.of(SHOW, wanted.name()));
    }

    private void show(Picture picture) {
        WorkshopId id = picture.workshop().id();
        if (picture.deleted() || !picture.workshop().guidedBy(me)) {
            Navigation.go(Navigation.WORKSHOPS);
            return;
        }
        List<HistoryLine> lines = history.page(me, id, kind, Long.MAX_VALUE, shown + 1);
        earlier.setVisible(lines.size() > shown);
        list.show(
                picture,
                lines.subList(0, Math.min(shown, lines.size())),
                line -> undo.undo(id, line, () -> show(live.glance(id))));
    }

    private static HistoryKind kind(Location location) {
        String wanted = location.getQueryParameters().getSingleParameter(SHOW).orElse("");
        return Arrays.stream(HistoryKind.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(HistoryKind.EVERYTHING);
    }
}
