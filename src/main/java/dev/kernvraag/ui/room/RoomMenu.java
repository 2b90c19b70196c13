package dev.kernvraag.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.Navigation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a facilitator can do beside the next step: time, pens, who follows, the agenda. */
class RoomMenu extends MenuBar {
    private static final int MINUTE = 60;

    private final MenuItem planned;
    private final MenuItem stop;
    private final MenuItem lock;
    private final MenuItem again;
    private final MenuItem follow;
    private final MenuItem split;
    private Optional<Picture> seen = Optional.empty();
    private Optional<Step> here = Optional.empty();
    private List<Object> shown = List.of();

    /**
     * A menu.
     *
     * @param together shows who guides the workshop together
     * @param door asks who comes in
     * @param subgroups asks how to split the room
     */
    RoomMenu(
            Steering steering,
            FacilitatorId facilitator,
            WorkshopId id,
            Runnable together,
            Runnable door,
            Consumer<Picture> subgroups) {
        addClassNames("kv-more", "kv-room-menu");
        Span dots = new Span();
        dots.addClassNames("kv-glyph", "kv-glyph-more");
        MenuItem top = addItem(dots);
        top.setAriaLabel(getTranslation("room.menu"));
        SubMenu menu = top.getSubMenu();
        planned = menu.addItem(
                "", click -> here.ifPresent(step -> steering.extendTimer(facilitator, id, boxOf(step) * MINUTE)));
        menu.addItem(getTranslation("room.timer.more", 1), click -> steering.extendTimer(facilitator, id, MINUTE));
        menu.addItem(getTranslation("room.timer.more", 5), click -> steering.extendTimer(facilitator, id, 5 * MINUTE));
        stop = menu.addItem(getTranslation("room.timer.stop"), click -> steering.stopTimer(facilitator, id));
        menu.addSeparator();
        lock = menu.addItem(
                "", click -> here.ifPresent(step -> steering.lock(facilitator, id, step.id(), !step.locked())));
        again = menu.addItem(
                getTranslation("agenda.again"),
                click -> seen.ifPresent(
                        picture -> here.ifPresent(step -> steering.askToReopen(facilitator, picture, step))));
        follow = menu.addItem(
                "",
                click -> seen.ifPresent(picture ->
                        steering.follow(facilitator, id, !picture.agenda().following())));
        menu.addItem(getTranslation("room.nudge.all"), click -> steering.nudge(facilitator, id, Optional.empty()));
        split = menu.addItem(getTranslation("room.split.menu"), click -> seen.ifPresent(subgroups));
        menu.addSeparator();
        menu.addItem(getTranslation("room.agenda"), click -> Navigation.go(Navigation.agenda(id)));
        menu.addItem(getTranslation("room.door.menu"), click -> door.run());
        menu.addItem(getTranslation("room.co.menu"), click -> together.run());
        menu.addItem(getTranslation("history.title"), click -> Navigation.go(Navigation.history(id)));
        menu.addItem(getTranslation("room.brief"), click -> Navigation.go(Navigation.brief(id)));
    }

    /** Vaadin makes the items of a menu anew when one of them changes, which closes it: that waits until it is closed. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const menu = this;
                const hold = () => {
                  const { $connector: connector, _subMenu: opened } = menu;
                  if (!connector || !opened) {
                    requestAnimationFrame(hold);
                    return;
                  }
                  const make = connector.generateItems;
                  let due = null;
                  connector.generateItems = (node) => {
                    if (opened.opened) {
                      due = { node: node ?? due?.node };
                    } else {
                      make.call(connector, node);
                    }
                  };
                  opened.addEventListener('opened-changed', ({ detail }) => {
                    if (!detail.value && due) {
                      const { node } = due;
                      due = null;
                      make.call(connector, node);
                    }
                  });
                };
                hold();
                """);
    }

    /**
     * Shows a picture.
     *
     * @param at the step that the facilitator looks at
     */
    void show(Picture picture, Step at) {
        Agenda now = picture.agenda();
        seen = Optional.of(picture);
        here = Optional.of(at);
        boolean mayPlan = boxOf(at) > 0 && now.timer().isEmpty();
        boolean maySplit = now.split().isEmpty()
                && picture.ladder().isEmpty()
                && SplitDialog.canvases(now).size() > 1;
        boolean mayWriteAgain =
                at.reopenable() && picture.workshop().open() && picture.ladder().isEmpty();
        List<Object> words = List.of(
                mayPlan, boxOf(at), now.timer().isPresent(), at.locked(), now.following(), maySplit, mayWriteAgain);
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        planned.setVisible(mayPlan);
        planned.setText(getTranslation("room.timer.start", boxOf(at)));
        stop.setVisible(now.timer().isPresent());
        lock.setText(getTranslation(at.locked() ? "room.unlock" : "room.lock"));
        follow.setText(getTranslation(now.following() ? "room.letLookBack" : "room.follow"));
        split.setVisible(maySplit);
        again.setVisible(mayWriteAgain);
    }

    private static int boxOf(Step step) {
        return step.plan().minutes();
    }
}
