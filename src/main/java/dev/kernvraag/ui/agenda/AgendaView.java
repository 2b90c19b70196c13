package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.Template;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.ui.history.StepUndo;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.Refusals;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Where a facilitator plans what a workshop does when. */
@PermitAll
@Route(value = "agenda/:workshop", layout = PageFrame.class)
class AgendaView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final WorkshopService workshops;
    private final AgendaService agendas;
    private final TemplateService templates;
    private final StepUndo undo;
    private final WriteAgain writeAgain;
    private final FacilitatorId me;
    private final Paragraph total = new Paragraph();
    private final OrderedList rows = new OrderedList();

    AgendaView(
            WorkshopService workshops,
            AgendaService agendas,
            TemplateService templates,
            StepUndo undo,
            WriteAgain writeAgain,
            CurrentFacilitator current) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.templates = templates;
        this.undo = undo;
        this.writeAgain = writeAgain;
        this.me = current.get().id();
        rows.addClassName("kv-agenda-steps");
        total.addClassName("kv-agenda-total");
        getContent().addClassName("kv-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(me, RoutePath.workshop(event));
        getContent().removeAll();
        compose(workshop);
        refresh(workshop.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agenda.title") + " · " + getTranslation("common.appName");
    }

    private void compose(Workshop workshop) {
        WorkshopId id = workshop.id();
        Anchor room = new Anchor(Navigation.workshop(id), getTranslation("agenda.toRoom"));
        room.addClassName("kv-primary-link");
        Div head = new Div(new H1(getTranslation("agenda.title")), room);
        head.addClassName("kv-page-head");
        Paragraph about = new Paragraph(getTranslation("agenda.about", workshop.title()));
        Button add = opener("agenda.add", () -> StepDialog.forNew(adding(id)));
        Button own = opener("agenda.addOwn", () -> StepDialog.forOwn(adding(id)));
        Button template = opener(
                "agenda.template",
                () -> new TemplateDialog(
                        templates.of(me),
                        (command, chosen) -> use(id, command, chosen),
                        mine -> templates.remove(me, mine.id())));
        Button keep = opener(
                "agenda.keep",
                () -> new KeepDialog(workshop.title(), name -> {
                    templates.save(me, id, name);
                    Notices.tell(getTranslation("agenda.kept", name));
                }));
        Div more = new Div(add, own, template, keep);
        more.addClassName("kv-agenda-more");
        getContent().add(head, about, total, rows, more);
    }

    private void refresh(WorkshopId id) {
        Agenda agenda = agendas.of(id);
        total.setText(getTranslation(
                "agenda.total",
                agenda.minutes() / 60,
                agenda.minutes() % 60,
                agenda.steps().size()));
        rows.removeAll();
        for (Step step : agenda.steps()) {
            StepRow row = new StepRow(agenda, step);
            row.onEdit(() -> StepDialog.of(
                    step,
                    (command, plan, hours) -> change(id, () -> agendas.plan(me, id, command, step.id(), plan, hours))));
            // A row is drawn anew after each change: one drawing of it is moved once, and taken off once.
            CommandId moved = CommandId.random();
            CommandId removed = CommandId.random();
            row.onMove(by -> move(id, moved, agenda, step, by));
            row.onRemove(() -> remove(id, removed, step));
            row.onWriteAgain(() -> writeAgain.ask(me, id, Standpoint.of(agenda), step, () -> refresh(id)));
            rows.add(row);
        }
    }

    private Button opener(String key, Supplier<? extends Dialog> dialog) {
        Button button = new Button(getTranslation(key));
        OnePress.opens(button, dialog);
        return button;
    }

    private StepDialog.Planned adding(WorkshopId id) {
        return (command, plan, hours) ->
                change(id, () -> agendas.add(me, id, command, StepId.random(), plan, hours, AgendaService.STEPS_MAX));
    }

    private void move(WorkshopId id, CommandId command, Agenda agenda, Step step, int by) {
        List<StepId> order =
                new ArrayList<>(agenda.steps().stream().map(Step::id).toList());
        int at = order.indexOf(step.id());
        Collections.swap(order, at, at + by);
        change(id, () -> agendas.order(me, id, command, order));
        rows.getChildren().skip(at + by).findFirst().map(StepRow.class::cast).ifPresent(row -> row.focusMove(by));
    }

    private void remove(WorkshopId id, CommandId command, Step step) {
        if (change(id, () -> agendas.remove(me, id, command, step.id()))) {
            undo.offer(id, command, () -> refresh(id));
        }
    }

    private void use(WorkshopId id, CommandId command, Template chosen) {
        if (change(id, () -> templates.use(me, id, command, chosen))) {
            undo.offer(id, command, () -> refresh(id));
        }
    }

    private boolean change(WorkshopId id, Runnable command) {
        try {
            command.run();
            return true;
        } catch (Refusal refusal) {
            Refusals.show(refusal);
            return false;
        } finally {
            refresh(id);
        }
    }
}
