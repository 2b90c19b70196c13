package dev.kernvraag.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.live.LiveListener;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.People;
import dev.kernvraag.live.Picture;
import dev.kernvraag.live.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Keeps a view at the newest picture of its workshop for as long as the view is attached.
 *
 * <p>However many changes come while the session is busy, the view is refreshed once, with the newest picture.
 */
final class LiveBinding implements LiveListener {
    private final UI ui;
    private final BiConsumer<Picture, People> refresh;
    private final Subscription subscription;
    private final AtomicBoolean waiting = new AtomicBoolean();

    private LiveBinding(UI ui, LiveWorkshops live, WorkshopId workshop, BiConsumer<Picture, People> refresh) {
        this.ui = ui;
        this.refresh = refresh;
        this.subscription = live.subscribe(workshop, this);
    }

    /** Binds a view; the view is refreshed whenever it is attached and after every change. */
    static void bind(Component view, LiveWorkshops live, WorkshopId workshop, BiConsumer<Picture, People> refresh) {
        view.addAttachListener(attached -> {
            LiveBinding binding = new LiveBinding(attached.getUI(), live, workshop, refresh);
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
        wake();
    }

    @Override
    public void peopleChanged(People people) {
        wake();
    }

    // Nobody waits for the screen: a refresh that finds it gone has nothing to do.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void wake() {
        if (waiting.compareAndSet(false, true)) {
            ui.access(() -> {
                waiting.set(false);
                apply();
            });
        }
    }

    private void apply() {
        refresh.accept(subscription.picture(), subscription.people());
    }
}
