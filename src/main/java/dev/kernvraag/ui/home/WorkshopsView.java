package dev.kernvraag.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.StepName;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

@Route(value = Navigation.WORKSHOPS, layout = PageFrame.class)
@PermitAll
class WorkshopsView extends Composite<Div> implements HasDynamicTitle {
    private final WorkshopService workshops;
    private final AgendaService agendas;
    private final ParticipantService participants;
    private final CanvasService canvas;
    private final DemoWorkshop demo;
    private final FacilitatorId me;
    private final Button create;
    private final Div list = new Div();

    WorkshopsView(
            WorkshopService workshops,
            AgendaService agendas,
            ParticipantService participants,
            CanvasService canvas,
            DemoWorkshop demo,
            CurrentFacilitator current) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.participants = participants;
        this.canvas = canvas;
        this.demo = demo;
        this.me = current.get().id();
        this.create = new Button(getTranslation("home.new"), click -> Navigation.go(Navigation.NEW_WORKSHOP));
        Div head = new Div(new H1(getTranslation("home.workshops")), create);
        head.addClassName("kv-page-head");
        getContent().addClassName("kv-wide");
        getContent().add(head, list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.workshops") + " · " + getTranslation("common.appName");
    }

    private void refresh() {
        list.removeAll();
        List<Workshop> mine = workshops.of(me);
        // One primary action on the page: whoever has no workshop yet looks around in the demo first.
        create.setClassName("kv-primary", !mine.isEmpty());
        if (mine.isEmpty()) {
            list.add(emptyState());
            return;
        }
        List<WorkshopId> ids = mine.stream().map(Workshop::id).toList();
        Map<WorkshopId, Step> here = agendas.current(ids);
        Map<WorkshopId, Integer> people = participants.counts(ids);
        Map<WorkshopId, Integer> cards = canvas.counts(ids);
        UnorderedList rows = new UnorderedList();
        rows.addClassName("kv-workshops");
        for (Workshop workshop : mine) {
            WorkshopRow row = new WorkshopRow(
                    workshop,
                    workshop.ownedBy(me),
                    stage(here, workshop),
                    people.getOrDefault(workshop.id(), 0),
                    cards.getOrDefault(workshop.id(), 0));
            // A row is drawn anew after each change: one drawing of it is copied once, and so on.
            WorkshopId copy = WorkshopId.random();
            CommandId toggled = CommandId.random();
            CommandId deleted = CommandId.random();
            row.onToggle(() -> toggle(workshop, toggled));
            row.onDuplicate(() -> duplicate(workshop, copy));
            if (workshop.ownedBy(me)) {
                row.onDelete(() -> delete(workshop, deleted));
            }
            rows.add(row);
        }
        Button look = demoButton();
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        look.addClassName("kv-after-list");
        list.add(rows, look);
    }

    private String stage(Map<WorkshopId, Step> here, Workshop workshop) {
        Step step = here.get(workshop.id());
        return step == null ? "" : StepName.of(step);
    }

    private void toggle(Workshop workshop, CommandId command) {
        if (workshop.open()) {
            workshops.close(me, workshop.id(), command);
        } else {
            workshops.open(me, workshop.id(), command);
        }
        refresh();
    }

    private void duplicate(Workshop workshop, WorkshopId id) {
        Workshop copy = workshops.duplicate(me, workshop.id(), id, getTranslation("home.copySuffix"));
        refresh();
        Notices.tell(getTranslation("home.duplicated", copy.title()));
    }

    private void delete(Workshop workshop, CommandId command) {
        workshops.bin(me, workshop.id(), command);
        refresh();
        Notices.tell(getTranslation("home.deleted", workshop.title()), () -> {
            workshops.restore(me, workshop.id(), CommandId.random());
            refresh();
        });
    }

    private Component emptyState() {
        OrderedList lines = new OrderedList(
                new ListItem(getTranslation("home.empty.1")),
                new ListItem(getTranslation("home.empty.2")),
                new ListItem(getTranslation("home.empty.3")));
        Button look = demoButton();
        look.addClassName("kv-primary");
        Paragraph about = new Paragraph(getTranslation("home.demo.about"));
        Div empty = new Div(new H2(getTranslation("home.empty.title")), lines, about, look);
        empty.addClassNames("kv-empty", "kv-sheet");
        return empty;
    }

    private Button demoButton() {
        Button look = new Button(getTranslation("home.demo"));
        OnePress.of(look, command -> {
            Navigation.go(Navigation.workshop(demo.create(me, PersonLanguage.here())));
            return true;
        });
        return look;
    }
}
