package dev.kernvraag.ui.room;

import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.workshop.Workshop;
import java.net.URI;
import java.net.URL;

/** The addresses that bring people into a room. */
final class RoomPath {
    private RoomPath() {}

    /** The address that participants open, on the host at which the facilitator’s browser reached the server. */
    static String joinAddress(URL page, Workshop workshop) {
        String path = page.getPath().replaceFirst("(workshops|projector)/[^/]*$", Navigation.join(workshop.link()));
        return URI.create(page.toString()).resolve(path).toString();
    }

    /** What somebody types into a browser to come to the server. */
    static String host(URL page) {
        return page.getAuthority();
    }
}
