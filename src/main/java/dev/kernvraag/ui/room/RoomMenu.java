package dev.kernvraag.ui.room;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.Navigation;
import java.util.Optional;

/** What a facilitator can do beside the next step: time, pens, who follows, the agenda. */
class RoomMenu extends MenuBar {
    private static final int MINUTE = 60;

    private final MenuItem planned;
    private final MenuItem stop;
    private final MenuItem lock;
    private final MenuItem follow;
    private Optional<Agenda> agenda = Optional.empty();

    RoomMenu(Steering steering, FacilitatorId facilitator, WorkshopId id, Runnable together, Runnable door) {
        addClassNames("kv-more", "kv-room-menu");
        Span dots = new Span();
        dots.addClassNames("kv-glyph", "kv-glyph-more");
        MenuItem top = addItem(dots);
        top.setAriaLabel(getTranslation("room.menu"));
        SubMenu menu = top.getSubMenu();
        planned = menu.addItem(
                "", click -> agenda.ifPresent(now -> steering.extendTimer(facilitator, id, boxOf(now) * MINUTE)));
        menu.addItem(getTranslation("room.timer.more", 1), click -> steering.extendTimer(facilitator, id, MINUTE));
        menu.addItem(getTranslation("room.timer.more", 5), click -> steering.extendTimer(facilitator, id, 5 * MINUTE));
        stop = menu.addItem(getTranslation("room.timer.stop"), click -> steering.stopTimer(facilitator, id));
        menu.addSeparator();
        lock = menu.addItem(
                "",
                click -> agenda.ifPresent(now -> steering.lock(
                        facilitator, id, now.current(), !now.here().locked())));
        follow = menu.addItem("", click -> agenda.ifPresent(now -> steering.follow(facilitator, id, !now.following())));
        menu.addItem(getTranslation("room.nudge.all"), click -> steering.nudge(facilitator, id, Optional.empty()));
        menu.addSeparator();
        menu.addItem(getTranslation("room.agenda"), click -> Navigation.go(Navigation.agenda(id)));
        menu.addItem(getTranslation("room.door.menu"), click -> door.run());
        menu.addItem(getTranslation("room.co.menu"), click -> together.run());
        menu.addItem(getTranslation("history.title"), click -> Navigation.go(Navigation.history(id)));
        menu.addItem(getTranslation("room.brief"), click -> Navigation.go(Navigation.brief(id)));
    }

    void show(Picture picture) {
        Agenda now = picture.agenda();
        if (agenda.filter(now::equals).isPresent()) {
            return;
        }
        agenda = Optional.of(now);
        planned.setVisible(boxOf(now) > 0 && now.timer().isEmpty());
        planned.setText(getTranslation("room.timer.start", boxOf(now)));
        stop.setVisible(now.timer().isPresent());
        lock.setText(getTranslation(now.here().locked() ? "room.unlock" : "room.lock"));
        follow.setText(getTranslation(now.following() ? "room.letLookBack" : "room.follow"));
    }

    private static int boxOf(Agenda agenda) {
        return agenda.here().plan().minutes();
    }
}
