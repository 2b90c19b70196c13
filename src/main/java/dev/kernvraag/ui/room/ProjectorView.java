package dev.kernvraag.ui.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.security.PublicAddress;
import dev.kernvraag.ui.shell.CurrentFacilitator;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.RoutePath;
import dev.kernvraag.workshop.Workshop;
import dev.kernvraag.workshop.WorkshopService;
import jakarta.annotation.security.PermitAll;
import java.net.URL;
import java.time.Clock;
import java.util.Optional;

/** The screen for the wall: the question and the board in large, the code and the QR code always there. */
@PermitAll
@Route("projector/:workshop")
class ProjectorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final WorkshopService workshops;
    private final LiveWorkshops live;
    private final Clock clock;
    private final CurrentFacilitator current;
    private final PublicAddress address;
    private String title = "";
    private Optional<URL> page = Optional.empty();
    private Optional<Workshop> shown = Optional.empty();

    ProjectorView(
            WorkshopService workshops,
            LiveWorkshops live,
            CurrentFacilitator current,
            PublicAddress address,
            Clock clock) {
        this.clock = clock;
        this.address = address;
        this.workshops = workshops;
        this.live = live;
        this.current = current;
        addClassName("kv-projector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(current.get().id(), RoutePath.workshop(event));
        title = workshop.title();
        removeAll();
        compose(workshop);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void compose(Workshop workshop) {
        QuestionHead head = new QuestionHead(clock, RoomRole.PROJECTOR);
        SubgroupWall wall = new SubgroupWall(clock);
        BoardElement cards = new BoardElement(workshop.id(), RoomRole.PROJECTOR, PersonLanguage.here());
        Section board = new Section(wall, head, cards);
        board.addClassName("kv-projector-main");
        Span people = new Span();
        people.addClassName("kv-projector-people");
        Aside invite = new Aside();
        invite.addClassName("kv-projector-invite");
        invite.getElement().setAttribute("aria-label", getTranslation("room.invite.title"));
        add(board, invite);
        UI.getCurrentOrThrow().getPage().fetchCurrentURL(url -> {
            page = Optional.of(address.seenFrom(url));
            fill(invite, shown.orElse(workshop), address.seenFrom(url), people);
        });
        LiveBinding.bind(this, live, workshop.id(), (picture, present) -> {
            BoardElement.mark(this, picture);
            if (!shown.equals(Optional.of(picture.workshop()))) {
                shown = Optional.of(picture.workshop());
                page.ifPresent(url -> fill(invite, picture.workshop(), url, people));
            }
            head.show(picture);
            boolean apart = wall.show(picture);
            board.setClassName("kv-apart", apart);
            people.setText(getTranslation("room.here", present.present().size()));
        });
    }

    private void fill(Aside invite, Workshop workshop, URL page, Span people) {
        String link = RoomPath.joinAddress(page, workshop);
        Paragraph how = new Paragraph(getTranslation("room.invite.how", RoomPath.host(page)));
        Paragraph code = new Paragraph(workshop.code().toString());
        code.addClassName("kv-code");
        invite.removeAll();
        invite.add(how, code, new QrCode(link, getTranslation("room.invite.qr", link)), people);
    }
}
