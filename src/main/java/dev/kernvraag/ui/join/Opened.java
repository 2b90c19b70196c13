package dev.kernvraag.ui.join;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.workshop.JoinEntry;
import java.util.Optional;

/** What a code that was just typed has opened, so that the next screen need not try it once more. */
record Opened(JoinEntry entry, WorkshopId workshop) {
    /**
     * Goes where a code or a link leads.
     *
     * @throws dev.kernvraag.language.Refusal as {@link CodeGuard#find}
     */
    static void go(JoinEntry entry, CodeGuard guard) {
        Opened opened = new Opened(entry, guard.find(entry).id());
        UI ui = UI.getCurrentOrThrow();
        ComponentUtil.setData(ui, Opened.class, opened);
        String path = Navigation.join(entry);
        if (ui.getActiveViewLocation().getPath().equals(path)) {
            // Going where one is already would do nothing.
            ui.refreshCurrentRoute(false);
        } else {
            Navigation.go(path);
        }
    }

    /** What was opened by a code on the way to this screen; asked once. */
    static Optional<WorkshopId> by(JoinEntry entry) {
        UI ui = UI.getCurrentOrThrow();
        Opened opened = ComponentUtil.getData(ui, Opened.class);
        ComponentUtil.setData(ui, Opened.class, null);
        return Optional.ofNullable(opened)
                .filter(one -> one.entry().equals(entry))
                .map(Opened::workshop);
    }
}
