package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.shell.OnePress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans one step: where it is, how long it takes, its own words in two languages, what participants may do. */
class StepDialog extends Dialog {
    private static final int MINUTES = 20;

    /** Takes the plan and the hours; false if it refuses them: then the dialog stays open with everything in it. */
    interface Planned {
        boolean plan(CommandId command, StepDraft plan, Window hours);
    }

    private final Select<Stage> stage = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final TextField titleNl = new TextField();
    private final TextField titleEn = new TextField();
    private final TextArea instructionNl = new TextArea();
    private final TextArea instructionEn = new TextArea();
    private final Checkbox write = new Checkbox();
    private final Checkbox link = new Checkbox();
    private final IntegerField cardsEach = new IntegerField();

    private final LayoutEditor layout;
    private final WindowFields window;

    /**
     * A dialog for a new step of the journey.
     *
     * @param planned takes what was planned
     */
    static StepDialog forNew(Planned planned) {
        return new StepDialog("agenda.add", StepDraft.of(Stage.NEEDS, MINUTES), Window.ALWAYS, true, planned);
    }

    /** A dialog for a new step with a canvas of one’s own. */
    static StepDialog forOwn(Planned planned) {
        StepDraft plan = new StepDraft(
                Stage.OWN, Bilingual.NONE, Bilingual.NONE, MINUTES, StepRules.FREE, Optional.of(emptyLayout()));
        return new StepDialog("agenda.addOwn", plan, Window.ALWAYS, true, planned);
    }

    /** A dialog for a step that is on the agenda. */
    static StepDialog of(Step step, Planned planned) {
        return new StepDialog("agenda.editTitle", step.plan(), step.window(), !step.reached(), planned);
    }

    private StepDialog(String key, StepDraft plan, Window hours, boolean stageIsOpen, Planned planned) {
        window = new WindowFields(hours);
        layout = new LayoutEditor(plan.layout().orElseGet(StepDialog::emptyLayout), !stageIsOpen);
        addClassNames("kv-dialog", "kv-step-dialog");
        setHeaderTitle(getTranslation(key));
        stage.setLabel(getTranslation("agenda.stage"));
        stage.setItems(
                Stream.concat(Stage.journey().stream(), Stream.of(Stage.OWN)).toList());
        stage.setItemLabelGenerator(one -> getTranslation("common.stage." + one));
        stage.setValue(plan.stage());
        stage.setReadOnly(!stageIsOpen);
        stage.addValueChangeListener(change -> showRules());
        number(minutes, "agenda.time", plan.minutes(), StepDraft.MINUTES_MAX);
        text(titleNl, plan.title().nl());
        text(titleEn, plan.title().en());
        area(instructionNl, Language.NL, plan.instruction().nl());
        area(instructionEn, Language.EN, plan.instruction().en());
        write.setLabel(getTranslation("agenda.mayWrite"));
        write.setValue(plan.rules().write());
        write.addValueChangeListener(change -> showRules());
        link.setLabel(getTranslation("agenda.mayLink"));
        link.setValue(plan.rules().link());
        number(cardsEach, "agenda.cardsEach", plan.rules().cardsEach(), StepRules.CARDS_EACH_MAX);
        cardsEach.setHelperText(getTranslation("agenda.cardsEachHelp"));
        showRules();
        Div what = new Div(stage, minutes, titleNl, titleEn);
        Div how = new Div(instructionNl, instructionEn, write, link, cardsEach);
        what.addClassName("kv-step-form");
        how.addClassName("kv-step-form");
        add(what, layout, how, window);
        Button cancel = new Button(getTranslation("common.cancel"), click -> close());
        Button save = new Button(getTranslation("common.save"));
        OnePress.of(save, command -> {
            boolean done = !minutes.isInvalid()
                    && !cardsEach.isInvalid()
                    && planned.plan(command, read(), canvas() ? window.read() : Window.ALWAYS);
            if (done) {
                close();
            }
            return done;
        });
        save.addClassName("kv-primary");
        getFooter().add(cancel, save);
    }

    private void showRules() {
        boolean own = stage.getValue() == Stage.OWN;
        layout.setVisible(own);
        label(titleNl, own, Language.NL);
        label(titleEn, own, Language.EN);
        boolean canvas = canvas();
        window.setVisible(canvas && write.getValue());
        write.setVisible(canvas);
        cardsEach.setVisible(canvas && write.getValue());
    }

    private boolean canvas() {
        return stage.getValue().isCanvas();
    }

    private StepDraft read() {
        return new StepDraft(
                stage.getValue(),
                new Bilingual(titleNl.getValue(), titleEn.getValue()),
                new Bilingual(instructionNl.getValue(), instructionEn.getValue()),
                valueOf(minutes),
                new StepRules(write.getValue(), link.getValue(), valueOf(cardsEach)),
                stage.getValue() == Stage.OWN ? Optional.of(layout.read()) : Optional.empty());
    }

    private void number(IntegerField field, String key, int value, int most) {
        field.setLabel(getTranslation(key));
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("agenda.range", most));
    }

    private void label(TextField field, boolean own, Language language) {
        field.setLabel(getTranslation(
                own ? "agenda.canvasName" : "agenda.name", getTranslation("common.language." + language.tag())));
    }

    private static Layout emptyLayout() {
        return new Layout(Bilingual.NONE, List.of(Layout.Section.named(Bilingual.NONE)), List.of());
    }

    private static void text(TextField field, String value) {
        field.setMaxLength(StepDraft.TITLE_MAX);
        field.setValue(value);
    }

    private void area(TextArea field, Language language, String value) {
        field.setLabel(getTranslation("agenda.instruction", getTranslation("common.language." + language.tag())));
        field.setMaxLength(StepDraft.INSTRUCTION_MAX);
        field.setMinRows(2);
        field.setValue(value);
    }

    private static int valueOf(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
