package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.Rung;
import dev.kernvraag.live.LiveListener;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.live.Slot;
import dev.kernvraag.live.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps a view at the newest picture of its workshop for as long as the view is attached.
 *
 * <p>However many changes come, the view is refreshed once for all of them, at the pace of a screen, and not at all for
 * changes that it does not show: each refresh takes the lock of a session, and a room has hundreds of them.
 */
public final class LiveBinding implements LiveListener {
    private final UI ui;
    private final BiConsumer<Picture, People> refresh;
    private final Optional<Function<Picture, Object>> shown;
    private final Subscription subscription;
    private final Slot slot;
    private volatile Object last;

    private LiveBinding(
            UI ui,
            LiveWorkshops live,
            WorkshopId workshop,
            Optional<Function<Picture, Object>> shown,
            BiConsumer<Picture, People> refresh) {
        this.ui = ui;
        this.refresh = refresh;
        this.shown = shown;
        // The worker that tells of a change must not wait for the lock of a session.
        this.slot = Slot.paced(ForkJoinPool.commonPool(), this::wake);
        this.subscription = live.subscribe(workshop, this);
        this.last = seen(subscription.picture());
    }

    /** Binds a view; the view is refreshed whenever it is attached and after every change. */
    public static void bind(
            Component view, LiveWorkshops live, WorkshopId workshop, BiConsumer<Picture, People> refresh) {
        bind(view, live, workshop, Optional.empty(), refresh);
    }

    /**
     * Binds a view that shows the frame of the room only: the workshop, where it is, its clock and what it is asked. What
     * people write reaches its board without it.
     *
     * @param more what else of a picture the view shows
     */
    static void bindToFrame(
            Component view,
            LiveWorkshops live,
            WorkshopId workshop,
            Function<Picture, Object> more,
            Consumer<Picture> refresh) {
        Function<Picture, Object> frame = picture -> List.of(
                picture.deleted(),
                picture.workshop(),
                picture.agenda().here(),
                picture.agenda().timer(),
                picture.ladder().map(LiveBinding::asked),
                more.apply(picture));
        bind(view, live, workshop, Optional.of(frame), (picture, people) -> refresh.accept(picture));
    }

    /** What a ladder puts to the room; the answers reach the board without Flow. */
    private static Object asked(Ladder ladder) {
        return List.of(ladder.id(), ladder.asking().map(Rung::id));
    }

    private static void bind(
            Component view,
            LiveWorkshops live,
            WorkshopId workshop,
            Optional<Function<Picture, Object>> shown,
            BiConsumer<Picture, People> refresh) {
        view.addAttachListener(attached -> {
            LiveBinding binding = new LiveBinding(attached.getUI(), live, workshop, shown, refresh);
            binding.apply();
            Registration[] detaching = new Registration[1];
            detaching[0] = view.addDetachListener(detached -> {
                binding.subscription.close();
                detaching[0].remove();
            });
        });
    }

    @Override
    public void advanced(Picture now) {
        Object seen = seen(now);
        if (shown.isEmpty() || !seen.equals(last)) {
            last = seen;
            slot.fill();
        }
    }

    @Override
    public void peopleChanged(People people) {
        if (shown.isEmpty()) {
            slot.fill();
        }
    }

    private Object seen(Picture picture) {
        return shown.map(what -> what.apply(picture)).orElse(picture);
    }

    /** Nobody waits for the screen: a refresh that finds it gone has nothing to do. */
    private void wake() {
        ui.accessLater(this::apply, () -> {}).run();
    }

    private void apply() {
        refresh.accept(subscription.picture(), subscription.people());
    }
}
