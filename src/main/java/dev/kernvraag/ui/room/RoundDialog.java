package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.CanvasId;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.priority.RoundService;
import dev.kernvraag.ui.shell.CanvasName;
import dev.kernvraag.ui.shell.OnePress;
import java.util.List;
import java.util.stream.Stream;

/** Asks how many dots everybody gets before a round opens. */
class RoundDialog extends Dialog {
    private static final int BUDGET = 5;
    private static final int CAP = 3;

    /** What a facilitator decided. */
    interface Opening {
        void open(CommandId command, CanvasId subject, int budget, int cap);
    }

    /**
     * A dialog.
     *
     * @param agenda whose own canvases can be rated too, once the room has been on them
     */
    RoundDialog(Agenda agenda, Opening opening) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.round.title"));
        Paragraph explained = new Paragraph(getTranslation("room.round.explained"));
        IntegerField budget = number("room.round.budget", BUDGET);
        IntegerField cap = number("room.round.cap", CAP);
        budget.addValueChangeListener(change -> cap.setMax(valueOf(budget, BUDGET)));
        cap.setMax(BUDGET);
        RadioButtonGroup<CanvasId> subject = new RadioButtonGroup<>(getTranslation("room.round.subject"));
        subject.addClassName("kv-choices");
        subject.setItems(subjects(agenda));
        subject.setItemLabelGenerator(canvas -> canvas.isOwn()
                ? getTranslation("room.round.subject.OWN", CanvasName.of(agenda, canvas))
                : getTranslation("room.round.subject." + canvas.stage()));
        subject.setValue(CanvasId.of(Stage.NEEDS));
        add(explained, subject, budget, cap);
        Button cancel = new Button(getTranslation("common.cancel"), click -> close());
        Button open = new Button(getTranslation("room.do.openRound"));
        OnePress.of(open, command -> {
            boolean valid = !budget.isInvalid() && !cap.isInvalid();
            if (valid) {
                close();
                opening.open(command, subject.getValue(), valueOf(budget, BUDGET), valueOf(cap, CAP));
            }
            return valid;
        });
        open.addClassName("kv-primary");
        getFooter().add(cancel, open);
    }

    private static List<CanvasId> subjects(Agenda agenda) {
        Stream<CanvasId> own = agenda.steps().stream()
                .filter(step -> step.reached() && step.stage() == Stage.OWN)
                .map(CanvasId::of);
        return Stream.concat(Stream.of(Stage.NEEDS, Stage.ASKED_FOR).map(CanvasId::of), own)
                .toList();
    }

    private IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setValue(value);
        field.setMin(1);
        field.setMax(RoundService.BUDGET_MAX);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("room.round.range"));
        return field;
    }

    private static int valueOf(IntegerField field, int otherwise) {
        Integer value = field.getValue();
        return value == null ? otherwise : value;
    }
}
