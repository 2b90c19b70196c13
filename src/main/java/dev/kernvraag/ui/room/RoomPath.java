package dev.kernvraag.ui.room;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.workshop.Workshop;
import java.net.URI;
import java.net.URL;
import java.util.UUID;

/** Reads and writes the addresses of a room. */
final class RoomPath {
    private RoomPath() {}

    /**
     * The workshop in the address.
     *
     * @throws UnknownWorkshop if the address names none
     */
    static WorkshopId workshop(BeforeEnterEvent event) {
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

    /** The address that participants open, on the host at which the facilitator’s browser reached the server. */
    static String joinAddress(URL page, Workshop workshop) {
        String path = page.getPath().replaceFirst("(workshops|projector)/[^/]*$", Navigation.join(workshop.code()));
        return URI.create(page.toString()).resolve(path).toString();
    }

    /** What somebody types into a browser to come to the server. */
    static String host(URL page) {
        return page.getAuthority();
    }
}
