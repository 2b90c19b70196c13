package dev.kernvraag.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import java.util.UUID;

/** Reads what an address names. */
public final class RoutePath {
    private RoutePath() {}

    /**
     * The workshop in the address.
     *
     * @throws UnknownWorkshop if the address names none
     */
    public static WorkshopId workshop(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("workshop")
                    .map(UUID::fromString)
                    .map(WorkshopId::new)
                    .orElseThrow(UnknownWorkshop::new);
        } catch (IllegalArgumentException e) {
            throw new UnknownWorkshop();
        }
    }
}
