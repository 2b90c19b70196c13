package dev.kernvraag.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.live.Picture;
import java.util.List;
import java.util.function.Consumer;

/** Shows where the room is in the journey; the facilitator goes anywhere from here. */
class StageRail extends Nav {
    private final OrderedList list = new OrderedList();
    private final FollowedRows<StepId, RailStage> stages;

    /**
     * A rail.
     *
     * @param enter takes the room to a step
     */
    StageRail(Consumer<StepId> enter) {
        stages = new FollowedRows<>(list, step -> step, step -> new RailStage(step, enter));
        addClassName("kv-rail");
        setAriaLabel(getTranslation("room.rail"));
        add(list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // On a narrow screen a browser leaves a stage be of which only a strip shows.
        getElement().executeJs("""
                this.addEventListener('focusin', (event) =>
                    event.target.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
                """);
    }

    void show(Picture picture) {
        List<StepId> steps = picture.agenda().steps().stream().map(Step::id).toList();
        stages.follow(steps).forEach(stage -> stage.show(picture));
    }
}
