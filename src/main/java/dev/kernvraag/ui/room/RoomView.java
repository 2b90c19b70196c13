package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.Role;
import dev.kernvraag.ui.join.ParticipantCookies;
import dev.kernvraag.ui.shell.HeaderParts;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The participant’s screen of a room: a question, a field, one’s own cards, and what the room shows. */
@AnonymousAllowed
@Route(value = "room/:workshop", layout = PageFrame.class)
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle, HeaderParts {
    private final WorkshopService workshops;
    private final LiveWorkshops live;
    private final Clock clock;
    private final ParticipantCookies cookies;
    private Optional<Workshop> workshop = Optional.empty();
    private Optional<BoardElement> board = Optional.empty();
    private Optional<Actor.AsParticipant> actor = Optional.empty();
    private Optional<Participant> participant = Optional.empty();

    RoomView(WorkshopService workshops, LiveWorkshops live, ParticipantCookies cookies, Clock clock) {
        this.clock = clock;
        this.workshops = workshops;
        this.live = live;
        this.cookies = cookies;
        addClassNames("kv-room", "kv-room-participant");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkshopId id = RoutePath.workshop(event);
        Workshop here = workshops.find(id).orElseThrow(UnknownWorkshop::new);
        actor = cookies.here(id);
        participant = actor.map(Actor.AsParticipant::participant);
        if (participant.isEmpty()) {
            event.forwardTo(Navigation.joinAgain(id));
            return;
        }
        workshop = Optional.of(here);
        removeAll();
        compose(id);
    }

    @Override
    public String getPageTitle() {
        return headerTitle();
    }

    @Override
    public String headerTitle() {
        return workshop.map(Workshop::title).orElse("");
    }

    @Override
    public List<Component> headerParts() {
        return participant
                .map(person -> List.<Component>of(new ParticipantMenu(person, this::askToLeave)))
                .orElse(List.of());
    }

    private void askToLeave() {
        board.ifPresent(element ->
                element.countUnsent(unsent -> new LeaveDialog(unsent, () -> element.leave(this::leave)).open()));
    }

    private void leave() {
        workshop.map(Workshop::id).ifPresent(cookies::forget);
        Navigation.load(Navigation.START);
    }

    private void compose(WorkshopId id) {
        QuestionHead head = new QuestionHead(clock, RoomRole.PARTICIPANT);
        BoardElement element = new BoardElement(id, RoomRole.PARTICIPANT, PersonLanguage.here());
        board = Optional.of(element);
        Div column = new Div(head, element);
        column.addClassName("kv-room-main");
        add(column);
        LiveBinding.bindToFrame(this, live, id, this::mine, picture -> {
            if (picture.deleted() || role(picture) == Role.REMOVED) {
                Navigation.go(Navigation.START);
            } else if (role(picture).atTheDoor()) {
                Navigation.load(Navigation.door(id));
            }
            participant.ifPresent(me -> {
                BoardElement.markStep(this, picture.agenda().hereFor(me.id()).id());
                head.show(picture, me);
            });
        });
    }

    /** What differs from one participant to another. */
    private Object mine(Picture picture) {
        return List.of(
                role(picture),
                picture.agenda().split().isPresent(),
                participant.map(me -> picture.agenda().hereFor(me.id())));
    }

    private Role role(Picture picture) {
        return actor.map(picture::roleOf).orElse(Role.REMOVED);
    }
}
