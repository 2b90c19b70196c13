package dev.kernvraag.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
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
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.Role;
import dev.kernvraag.ui.join.ParticipantCookies;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.util.Optional;

/**
 * Where somebody waits until the facilitator lets them in; it shows nothing of the room. It asks now and then by itself, so
 * that it goes on also where a push was lost or the server has restarted meanwhile.
 */
@AnonymousAllowed
@Route(value = "door/:workshop", layout = PageFrame.class)
class DoorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int ASK_EVERY = 10_000;

    private final WorkshopService workshops;
    private final LiveWorkshops live;
    private final ParticipantCookies cookies;
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final Button again = new Button();
    private Optional<Role> shown = Optional.empty();

    DoorView(WorkshopService workshops, LiveWorkshops live, ParticipantCookies cookies) {
        this.workshops = workshops;
        this.live = live;
        this.cookies = cookies;
        addClassNames("kv-narrow", "kv-door");
        lead.addClassName("kv-lead");
        who.addClassName("kv-note");
        again.setText(getTranslation("join.door.again"));
        again.addClassName("kv-primary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopId id = RoutePath.workshop(event);
        Workshop workshop = workshops.find(id).orElseThrow(UnknownWorkshop::new);
        Optional<Participant> waiting = cookies.atTheDoor(id);
        if (cookies.here(id).isPresent()) {
            event.forwardTo(Navigation.room(id));
        } else if (waiting.isEmpty()) {
            event.forwardTo(Navigation.joinAgain(id));
        } else {
            compose(workshop, waiting.get());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("join.door.title") + " · " + getTranslation("common.appName");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(ASK_EVERY);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void compose(Workshop workshop, Participant me) {
        removeAll();
        WorkshopId id = workshop.id();
        Paragraph title = new Paragraph(workshop.title());
        title.addClassName("kv-muted");
        String group = PeopleDialog.group(workshop, me);
        who.setText(
                me.name().isEmpty()
                        ? getTranslation("join.door.group", group)
                        : getTranslation("join.door.name", me.name(), group));
        again.addClickListener(click -> Navigation.load(Navigation.joinAgain(id)));
        Div word = new Div(heading, lead);
        word.getElement().setAttribute("role", "status");
        add(title, word, who, again);
        show(workshop, me.role());
        LiveBinding.bindToFrame(this, live, id, picture -> role(picture, me), picture -> {
            if (picture.deleted()) {
                Navigation.go(Navigation.START);
            } else {
                show(workshop, role(picture, me));
            }
        });
    }

    /** A picture may be a moment behind what the tables say: until it knows somebody they are as they were. */
    private static Role role(Picture picture, Participant me) {
        Participant known = picture.people().get(me.id());
        return known == null ? me.role() : known.role();
    }

    private void show(Workshop workshop, Role role) {
        if (shown.filter(role::equals).isPresent()) {
            return;
        }
        shown = Optional.of(role);
        if (role.inside()) {
            Navigation.load(Navigation.room(workshop.id()));
            return;
        }
        boolean waits = role == Role.WAITS;
        heading.setText(getTranslation(waits ? "join.door.title" : "join.door.away"));
        lead.setText(getTranslation(waits ? "join.door.lead" : "join.door.awayLead"));
        setClassName("kv-door-waits", waits);
        who.setVisible(waits);
        again.setVisible(!waits);
    }
}
