package dev.kernvraag.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import java.util.Optional;
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
        return event.getRouteParameters().get("workshop").flatMap(RoutePath::id).orElseThrow(UnknownWorkshop::new);
    }

    /** The workshop that a part of an address names, if it names one. */
    public static Optional<WorkshopId> id(String part) {
        try {
            return Optional.of(new WorkshopId(UUID.fromString(part)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
