package dev.kernvraag.ui.join;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.DoorService;
import dev.kernvraag.participant.Newcomer;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.Pass;
import dev.kernvraag.participant.Role;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.ui.shell.VisitorNetwork;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.EntryText;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.JoinEntry;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "join/:code?", layout = PageFrame.class)
@AnonymousAllowed
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    /** What somebody can look over and mend. */
    private static final int SHOWN_MAX = 60;

    private final CodeGuard guard;
    private final WorkshopService workshops;
    private final DoorService door;
    private final ParticipantCookies cookies;
    private final ObjectProvider<CodeForm> codeForms;

    JoinView(
            CodeGuard guard,
            WorkshopService workshops,
            DoorService door,
            ParticipantCookies cookies,
            ObjectProvider<CodeForm> codeForms) {
        this.guard = guard;
        this.workshops = workshops;
        this.door = door;
        this.cookies = cookies;
        this.codeForms = codeForms;
        getContent().addClassName("kv-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        String typed = event.getRouteParameters().get("code").orElse("");
        Optional<WorkshopId> known = RoutePath.id(typed);
        if (typed.isEmpty()) {
            askForCode();
        } else if (known.isPresent()) {
            comeBack(event, known.get());
        } else {
            enter(event, typed);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title") + " · " + getTranslation("common.appName");
    }

    private void enter(BeforeEnterEvent event, String typed) {
        try {
            JoinEntry entry = EntryText.find(typed);
            if (typed.equals(entry.toString())) {
                enter(event, entry);
            } else {
                event.forwardTo(Navigation.join(entry));
            }
        } catch (Refusal refusal) {
            askForCode().refuse(typed.length() > SHOWN_MAX ? "" : typed, refusal);
        }
    }

    private void enter(BeforeEnterEvent event, JoinEntry entry) {
        Workshop workshop = Opened.by(entry).flatMap(workshops::find).orElseGet(() -> guard.find(entry));
        if (cookies.here(workshop.id()).isPresent()) {
            event.forwardTo(Navigation.room(workshop.id()));
        } else if (cookies.atTheDoor(workshop.id()).isPresent()) {
            event.forwardTo(Navigation.door(workshop.id()));
        } else if (!workshop.open()) {
            throw new Refusal("joinClosed");
        } else if (workshop.admission() == Admission.NOBODY) {
            throw new Refusal("workshopLocked");
        } else {
            welcome(workshop, Optional.of(entry));
        }
    }

    private void comeBack(BeforeEnterEvent event, WorkshopId id) {
        Optional<Role> before = cookies.atTheDoor(id).map(Participant::role);
        Optional<Workshop> workshop = workshops.find(id).filter(Workshop::open);
        if (cookies.here(id).isPresent()) {
            event.forwardTo(Navigation.room(id));
        } else if (before.equals(Optional.of(Role.WAITS))) {
            event.forwardTo(Navigation.door(id));
        } else if (before.isPresent() && workshop.isPresent()) {
            welcome(workshop.get(), Optional.empty());
        } else {
            askForCode().refuse("", new Refusal("roomUnknown"));
        }
    }

    private CodeForm askForCode() {
        CodeForm form = codeForms.getObject();
        getContent().add(new H1(getTranslation("join.title")), form);
        return form;
    }

    private void welcome(Workshop workshop, Optional<JoinEntry> entry) {
        Paragraph lead = new Paragraph(getTranslation("join.lead"));
        lead.addClassName("kv-lead");
        // One form is one person, however often it is sent.
        Pass pass = Pass.fresh();
        getContent()
                .add(
                        new H1(workshop.title()),
                        lead,
                        new JoinForm(workshop, (name, group) -> join(workshop.id(), entry, pass, name, group)));
    }

    private void join(WorkshopId workshop, Optional<JoinEntry> entry, Pass pass, String name, GroupId group) {
        Newcomer.Origin origin = new Newcomer.Origin(VisitorNetwork.here(), cookies.device(), cookies.token(workshop));
        cookies.keep(workshop, door.join(new Newcomer(workshop, entry, name, group, origin), pass));
        Navigation.load(Navigation.room(workshop));
    }
}
