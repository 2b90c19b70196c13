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
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "join/:code?", layout = PageFrame.class)
@AnonymousAllowed
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final CodeGuard guard;
    private final WorkshopService workshops;
    private final ParticipantService participants;
    private final ParticipantCookies cookies;
    private final ObjectProvider<CodeForm> codeForms;

    JoinView(
            CodeGuard guard,
            WorkshopService workshops,
            ParticipantService participants,
            ParticipantCookies cookies,
            ObjectProvider<CodeForm> codeForms) {
        this.guard = guard;
        this.workshops = workshops;
        this.participants = participants;
        this.cookies = cookies;
        this.codeForms = codeForms;
        getContent().addClassName("kv-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        String typed = event.getRouteParameters().get("code").orElse("");
        if (typed.isEmpty()) {
            askForCode();
            return;
        }
        try {
            Workshop workshop = find(typed);
            if (cookies.here(workshop.id()).isPresent()) {
                event.forwardTo(Navigation.room(workshop.id()));
            } else if (cookies.atTheDoor(workshop.id()).isPresent()) {
                event.forwardTo(Navigation.door(workshop.id()));
            } else if (!workshop.open()) {
                throw new Refusal("joinClosed");
            } else if (workshop.admission() == Admission.NOBODY) {
                throw new Refusal("workshopLocked");
            } else {
                welcome(workshop);
            }
        } catch (Refusal refusal) {
            askForCode().refuse(linked(typed).isPresent() ? "" : typed, refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.title") + " · " + getTranslation("common.appName");
    }

    private Workshop find(String typed) {
        return linked(typed)
                .map(id -> workshops.find(id).orElseThrow(UnknownWorkshop::new))
                .orElseGet(() -> guard.find(typed));
    }

    private static Optional<WorkshopId> linked(String typed) {
        try {
            return Optional.of(new WorkshopId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private CodeForm askForCode() {
        CodeForm form = codeForms.getObject();
        getContent().add(new H1(getTranslation("join.title")), form);
        return form;
    }

    private void welcome(Workshop workshop) {
        Paragraph lead = new Paragraph(getTranslation("join.lead"));
        lead.addClassName("kv-lead");
        getContent()
                .add(
                        new H1(workshop.title()),
                        lead,
                        new JoinForm(workshop, (name, group) -> join(workshop.id(), name, group)));
    }

    private void join(WorkshopId workshop, String name, GroupId group) {
        Token token = participants.join(workshop, name, group);
        cookies.keep(workshop, token);
        Navigation.load(Navigation.room(workshop));
    }
}
