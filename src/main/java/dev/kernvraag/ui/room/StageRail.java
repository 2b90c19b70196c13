package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import dev.kernvraag.live.Picture;
import dev.kernvraag.workshop.Stage;
import java.util.List;
import java.util.function.Consumer;

/** Shows where the room is in the journey; the facilitator goes anywhere from here. */
class StageRail extends Nav {
    private final List<RailStage> stages;

    /**
     * A rail.
     *
     * @param enter takes the room to a stage
     */
    StageRail(Consumer<Stage> enter) {
        addClassName("kv-rail");
        setAriaLabel(getTranslation("room.rail"));
        stages = Stage.journey().stream()
                .map(stage -> new RailStage(stage, enter))
                .toList();
        OrderedList list = new OrderedList();
        stages.forEach(list::add);
        add(list);
    }

    void show(Picture picture) {
        stages.forEach(stage -> stage.show(picture));
    }
}
