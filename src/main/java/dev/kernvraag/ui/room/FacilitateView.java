package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.QuestionBank;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.security.PublicAddress;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.HeaderParts;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.Notices;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The facilitator’s screen of a room: where it is, what it wrote, who was heard, and the one next step. */
@PermitAll
@Route(value = "workshops/:workshop", layout = PageFrame.class)
class FacilitateView extends Div implements BeforeEnterObserver, HasDynamicTitle, HeaderParts {
    private final WorkshopService workshops;
    private final Steering steering;
    private final Companions companions;
    private final Doorkeeper doorkeeper;
    private final WaitingPill atTheDoor;
    private final FullPill full;
    private Optional<EntryPill> entry = Optional.empty();
    private final Subgrouping subgroups;
    private final LiveWorkshops live;
    private final PublicAddress address;
    private final Clock clock;
    private final FacilitatorId facilitator;
    private final Button peopleHere = new Button();
    private Optional<Workshop> workshop = Optional.empty();
    private Optional<Picture> seen = Optional.empty();
    private People present = new People(Set.of());
    /** A question in the facilitator’s own words that was begun and not put yet. */
    private String ownQuestion = "";

    private final SubgroupStrip strip;

    FacilitateView(
            WorkshopService workshops,
            Steering steering,
            Companions companions,
            Doorkeeper doorkeeper,
            Subgrouping subgroups,
            LiveWorkshops live,
            CurrentFacilitator current,
            PublicAddress address,
            Clock clock) {
        this.clock = clock;
        this.address = address;
        this.workshops = workshops;
        this.steering = steering;
        this.companions = companions;
        this.doorkeeper = doorkeeper;
        this.atTheDoor = new WaitingPill(doorkeeper);
        this.full = new FullPill(doorkeeper);
        this.subgroups = subgroups;
        this.live = live;
        this.facilitator = current.get().id();
        this.strip = new SubgroupStrip(subgroups, facilitator);
        addClassName("kv-room");
        peopleHere.addClassNames("kv-pill", "kv-people");
        peopleHere.addClickListener(click -> showPeople());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop opened = workshops.get(facilitator, RoutePath.workshop(event));
        workshop = Optional.of(opened);
        removeAll();
        compose(opened);
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
        return workshop.map(here -> List.<Component>of(entry(here), atTheDoor, full, peopleHere))
                .orElse(List.of());
    }

    private EntryPill entry(Workshop here) {
        EntryPill pill = new EntryPill(doorkeeper, address, here);
        entry = Optional.of(pill);
        return pill;
    }

    private void compose(Workshop opened) {
        WorkshopId id = opened.id();
        BoardElement cards = board(id);
        StageRail rail = new StageRail(step -> seen.ifPresent(picture -> enter(picture, step)));
        QuestionHead head = new QuestionHead(clock, RoomRole.FACILITATOR);
        SidePanel side = new SidePanel(opened.askedFor(), whom -> nudge(id, whom));
        RoomMenu menu = new RoomMenu(
                steering,
                facilitator,
                id,
                () -> companions.open(id),
                () -> doorkeeper.ask(id),
                picture -> subgroups.open(facilitator, picture));
        NextStepBar bar = new NextStepBar(id, menu, clock, this::take);
        Section board = new Section(strip, head, cards);
        board.addClassName("kv-room-main");
        Div middle = new Div(board, bar);
        middle.addClassName("kv-room-middle");
        add(rail, middle, side);
        BiConsumer<Picture, People> show = (picture, people) -> {
            seen = Optional.of(picture);
            present = people;
            show(picture, people);
            atTheDoor.show(picture);
            full.show(picture);
            entry.ifPresent(pill -> pill.show(picture));
            rail.show(picture);
            Step here = strip.show(picture);
            strip.lookedAt(picture).ifPresent(cards::lookAt);
            head.show(picture, here);
            side.show(picture, people);
            bar.show(NextStep.of(picture, people), here);
            menu.show(picture, here);
        };
        strip.onLook(() -> seen.ifPresent(picture -> show.accept(picture, present)));
        LiveBinding.bind(this, live, id, show);
    }

    private BoardElement board(WorkshopId id) {
        BoardElement board = new BoardElement(id, RoomRole.FACILITATOR, PersonLanguage.here());
        board.onAsk(on -> seen.ifPresent(picture -> picture.ladder().ifPresent(ladder -> {
            Card root = picture.cards().get(ladder.root());
            new AskDialog(
                            QuestionBank.next(ladder, root == null ? CardKind.MEANS : root.kind(), on),
                            ownQuestion,
                            typed -> ownQuestion = typed,
                            (command, question) -> steering.ask(facilitator, id, command, on, question))
                    .open();
        })));
        return board;
    }

    private void enter(Picture picture, StepId step) {
        if (!strip.lookIn(picture, step)) {
            steering.enter(facilitator, picture, step);
        }
    }

    private void showPeople() {
        seen.ifPresent(picture -> new PeopleDialog(
                        picture,
                        present,
                        (one, role) -> steering.appoint(facilitator, one.workshop(), one.id(), role),
                        () -> doorkeeper.askCapacity(picture.workshop().id()))
                .open());
    }

    private void nudge(WorkshopId id, Optional<ParticipantId> whom) {
        steering.nudge(facilitator, id, whom);
        Notices.tell(getTranslation("room.nudge.sent"));
    }

    private void show(Picture picture, People people) {
        BoardElement.mark(this, picture);
        getElement().setAttribute("data-stage", picture.agenda().here().stage().name());
        if (picture.deleted() || !picture.workshop().guidedBy(facilitator)) {
            Navigation.go(Navigation.WORKSHOPS);
        }
        peopleHere.setText(getTranslation("room.here", people.present().size()));
    }

    private void take(NextStep.Action action, Optional<Step> goesTo) {
        seen.ifPresent(picture -> steering.take(facilitator, picture, action, goesTo));
    }
}
