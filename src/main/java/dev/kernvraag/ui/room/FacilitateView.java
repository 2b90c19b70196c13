package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.LadderService;
import dev.kernvraag.ladder.QuestionBank;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.HeaderParts;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.PageFrame;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The facilitator’s screen of a room: where it is, what it wrote, who was heard, and the one next step. */
@PermitAll
@Route(value = "workshops/:workshop", layout = PageFrame.class)
class FacilitateView extends Div implements BeforeEnterObserver, HasDynamicTitle, HeaderParts {
    private final WorkshopService workshops;
    private final AgendaService agendas;
    private final FloorService floor;
    private final LadderService ladders;
    private final RoundService rounds;
    private final CanvasService canvas;
    private final LiveWorkshops live;
    private final FacilitatorId facilitator;
    private final Span peopleHere = new Span();
    private Optional<Workshop> workshop = Optional.empty();
    private Optional<Round> round = Optional.empty();
    private Optional<Ladder> ladder = Optional.empty();

    FacilitateView(
            WorkshopService workshops,
            AgendaService agendas,
            FloorService floor,
            LadderService ladders,
            RoundService rounds,
            CanvasService canvas,
            LiveWorkshops live,
            CurrentFacilitator current) {
        this.workshops = workshops;
        this.agendas = agendas;
        this.floor = floor;
        this.ladders = ladders;
        this.rounds = rounds;
        this.canvas = canvas;
        this.live = live;
        this.facilitator = current.get().id();
        addClassName("kv-room");
        peopleHere.addClassNames("kv-pill", "kv-people");
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
        return workshop.map(here -> List.<Component>of(codeButton(here), peopleHere))
                .orElse(List.of());
    }

    private void compose(Workshop opened) {
        WorkshopId id = opened.id();
        StageRail rail = new StageRail(step -> enter(id, step));
        QuestionHead head = new QuestionHead();
        SidePanel side = new SidePanel(opened.askedFor());
        NextStepBar bar = new NextStepBar(
                id, step -> take(id, step.action(), step.goesTo()), action -> take(id, action, Optional.empty()));
        Section board = new Section(head, board(id));
        board.addClassName("kv-room-main");
        Div middle = new Div(board, bar);
        middle.addClassName("kv-room-middle");
        add(rail, middle, side);
        LiveBinding.bind(this, live, id, (picture, people) -> {
            round = picture.round();
            ladder = picture.ladder();
            show(picture, people);
            rail.show(picture);
            head.show(picture);
            side.show(picture, people);
            bar.show(NextStep.of(picture, people));
        });
    }

    private BoardElement board(WorkshopId id) {
        BoardElement board = new BoardElement(id, RoomRole.FACILITATOR, PersonLanguage.here());
        board.onAsk(on -> ladder.ifPresent(here -> new AskDialog(
                        QuestionBank.next(here, rootKind(id, here), on),
                        question -> ladders.ask(facilitator, id, CommandId.random(), RungId.random(), on, question))
                .open()));
        return board;
    }

    private CardKind rootKind(WorkshopId id, Ladder here) {
        return canvas.card(id, here.root()).map(Card::kind).orElse(CardKind.MEANS);
    }

    private void show(Picture picture, People people) {
        BoardElement.mark(this, picture);
        getElement().setAttribute("data-stage", picture.agenda().here().stage().name());
        if (picture.deleted()) {
            Navigation.go(Navigation.WORKSHOPS);
        }
        peopleHere.setText(getTranslation("room.here", people.present().size()));
    }

    private void take(WorkshopId id, NextStep.Action action, Optional<Step> goesTo) {
        CommandId command = CommandId.random();
        switch (action) {
            case OPEN_WORKSHOP -> workshops.open(facilitator, id, command);
            case REVEAL -> floor.enter(facilitator, id, command, here(id), Phase.REVEAL);
            case DISCUSS -> floor.enter(facilitator, id, command, here(id), Phase.DISCUSS);
            case ENTER -> goesTo.ifPresent(next -> enter(id, next.id()));
            case OPEN_ROUND ->
                new RoundDialog((subject, budget, cap) -> rounds.open(
                                facilitator, id, CommandId.random(), RoundId.random(), subject, budget, cap))
                        .open();
            case CLOSE_ROUND -> round.ifPresent(running -> rounds.close(facilitator, id, command, running.id()));
            case REVEAL_ANSWERS ->
                ladder.flatMap(Ladder::asking).ifPresent(rung -> ladders.reveal(facilitator, id, command, rung.id()));
            case CLOSE_LADDER -> ladders.close(facilitator, id, command);
            case READ_BRIEF -> Navigation.go(Navigation.brief(id));
        }
    }

    private void enter(WorkshopId id, StepId step) {
        floor.enter(facilitator, id, CommandId.random(), step);
    }

    private StepId here(WorkshopId id) {
        return agendas.of(id).current();
    }

    private Button codeButton(Workshop here) {
        Button button = new Button(here.code().toString());
        button.addClassNames("kv-pill", "kv-code-pill");
        button.setAriaLabel(getTranslation("room.invite.open", here.code()));
        button.addClickListener(click -> UI.getCurrentOrThrow()
                .getPage()
                .fetchCurrentURL(url -> new InviteDialog(here, RoomPath.joinAddress(url, here)).open()));
        return button;
    }
}
