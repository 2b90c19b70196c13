package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ui.shell.FootStrip;
import dev.kernvraag.ui.shell.Navigation;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.StepName;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The facilitator’s next step: why now, and the one button that takes it. */
class NextStepBar extends FootStrip {
    private final Paragraph reason = new Paragraph();
    private final Button take = new Button();
    private final Button beside = new Button();
    private final WindowElement window;
    private @Nullable NextStep step;

    NextStepBar(WorkshopId workshop, RoomMenu menu, Clock clock, BiConsumer<NextStep.Action, Optional<Step>> taken) {
        reason.addClassName("kv-nextbar-reason");
        take.addClassName("kv-primary");
        OnePress.each(take, () -> {
            if (step != null) {
                taken.accept(step.action(), step.goesTo());
            }
        });
        beside.addClassName("kv-secondary");
        OnePress.each(beside, () -> {
            if (step != null) {
                step.beside().ifPresent(action -> taken.accept(action, Optional.empty()));
            }
        });
        Anchor projector = new Anchor(Navigation.projector(workshop), getTranslation("room.projector"));
        projector.setTarget(AnchorTarget.BLANK);
        projector.addClassName("kv-secondary");
        Div actions = new Div(menu, projector, beside, take);
        actions.addClassName("kv-nextbar-actions");
        window = new WindowElement(clock, PersonLanguage.texts(), true);
        window.addClassName("kv-nextbar-window");
        Div words = new Div(window, reason);
        words.addClassName("kv-nextbar-words");
        add(words, actions);
    }

    /**
     * Shows what is next.
     *
     * @param here the step the room is at
     */
    void show(NextStep next, Step here) {
        window.show(here);
        if (next.equals(step)) {
            return;
        }
        step = next;
        reason.setText(getTranslation(next.reason(), next.numbers().toArray()));
        beside.setVisible(next.beside().isPresent());
        beside.setText(next.beside()
                .map(action -> action == NextStep.Action.OPEN_ROUND
                        ? getTranslation("room.round.again")
                        : words(action, Optional.empty()))
                .orElse(""));
        take.setText(words(next.action(), next.goesTo()));
    }

    private String words(NextStep.Action action, Optional<Step> goesTo) {
        return switch (action) {
            case OPEN_WORKSHOP -> getTranslation("room.do.open");
            case REVEAL -> getTranslation("room.do.reveal");
            case DEAL -> getTranslation("room.do.deal");
            case DISCUSS -> getTranslation("room.do.discuss");
            case OPEN_ROUND -> getTranslation("room.do.openRound");
            case CLOSE_ROUND -> getTranslation("room.do.closeRound");
            case REVEAL_ANSWERS -> getTranslation("room.do.revealAnswers");
            case CLOSE_LADDER -> getTranslation("room.do.closeLadder");
            case BRING_TOGETHER -> getTranslation("room.do.bringTogether");
            case READ_BRIEF -> getTranslation("room.do.brief");
            case WRITE_AGAIN -> getTranslation("room.do.writeAgain");
            case ENTER ->
                getTranslation("room.do.enter", goesTo.map(StepName::of).orElse(""));
        };
    }
}
