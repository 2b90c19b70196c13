package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.UI;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.workshop.JoinEntry;

/**
 * The doors between the screens: a screen goes to another, or links to it, by path and id and never by its class.
 *
 * <p>The paths are relative to the base of the page, as Vaadin’s router and an anchor’s {@code href} take them.
 */
public final class Navigation {
    /** Where one types a code or signs in. */
    public static final String START = "";

    /** Where the first account is made. */
    public static final String SETUP = "setup";

    /** Where somebody who was invited makes an account; the secret of the link follows. */
    public static final String INVITATION = "invitation";

    /** Where one invites colleagues to have an account too. */
    public static final String INVITATIONS = "invitations";

    /** Where one signs in. */
    public static final String LOGIN = "login";

    /** The facilitator’s own workshops. */
    public static final String WORKSHOPS = "workshops";

    /** Where a workshop is made. */
    public static final String NEW_WORKSHOP = "workshops/new";

    private Navigation() {}

    /** The link of an invitation. */
    public static String invitation(String token) {
        return INVITATION + "/" + token;
    }

    /** The screen from which a facilitator guides the room. */
    public static String workshop(WorkshopId id) {
        return WORKSHOPS + "/" + id;
    }

    /** The screen of a participant in the room. */
    public static String room(WorkshopId id) {
        return "room/" + id;
    }

    /** Where somebody waits to be let in. */
    public static String door(WorkshopId id) {
        return "door/" + id;
    }

    /** The board for the wall. */
    public static String projector(WorkshopId id) {
        return "projector/" + id;
    }

    /** The plan of the workshop. */
    public static String agenda(WorkshopId id) {
        return "agenda/" + id;
    }

    /** What happened in the workshop. */
    public static String history(WorkshopId id) {
        return "history/" + id;
    }

    /** The brief and its files. */
    public static String brief(WorkshopId id) {
        return "brief/" + id;
    }

    /** Where one joins with a code or a link. */
    public static String join(JoinEntry entry) {
        return "join/" + entry;
    }

    /**
     * Where somebody goes whom a workshop does not know, or no longer: who was turned away asks again there, and anybody
     * else types the code. Knowing the id lets nobody in.
     */
    public static String joinAgain(WorkshopId id) {
        return "join/" + id;
    }

    /** Goes there. */
    public static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    /** Goes there by loading the page anew, for what the browser learns only with a page: a cookie, a session. */
    public static void load(String path) {
        UI.getCurrentOrThrow().getPage().setLocation(path.isEmpty() ? "." : path);
    }
}
