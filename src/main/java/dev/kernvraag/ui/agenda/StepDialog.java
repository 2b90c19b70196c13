package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import java.util.function.Consumer;

/** Plans one step: where it is, how long it takes, its own words in two languages, what participants may do. */
class StepDialog extends Dialog {
    private static final int MINUTES = 20;

    private final Select<Stage> stage = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final TextField titleNl = new TextField();
    private final TextField titleEn = new TextField();
    private final TextArea instructionNl = new TextArea();
    private final TextArea instructionEn = new TextArea();
    private final Checkbox write = new Checkbox();
    private final Checkbox link = new Checkbox();
    private final IntegerField cardsEach = new IntegerField();

    /** A dialog for a new step. */
    StepDialog(Consumer<StepDraft> planned) {
        this("agenda.add", StepDraft.of(Stage.NEEDS, MINUTES), true, planned);
    }

    /** A dialog for a step that is on the agenda. */
    StepDialog(Step step, Consumer<StepDraft> planned) {
        this("agenda.editTitle", step.plan(), !step.reached(), planned);
    }

    private StepDialog(String key, StepDraft plan, boolean stageIsOpen, Consumer<StepDraft> planned) {
        addClassNames("kv-dialog", "kv-step-dialog");
        setHeaderTitle(getTranslation(key));
        stage.setLabel(getTranslation("agenda.stage"));
        stage.setItems(Stage.journey());
        stage.setItemLabelGenerator(one -> getTranslation("common.stage." + one));
        stage.setValue(plan.stage());
        stage.setReadOnly(!stageIsOpen);
        stage.addValueChangeListener(change -> showRules());
        number(minutes, "agenda.time", plan.minutes(), StepDraft.MINUTES_MAX);
        text(titleNl, "agenda.name", Language.NL, plan.title().nl());
        text(titleEn, "agenda.name", Language.EN, plan.title().en());
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
        Div form = new Div(stage, minutes, titleNl, titleEn, instructionNl, instructionEn, write, link, cardsEach);
        form.addClassName("kv-step-form");
        add(form);
        Button cancel = new Button(getTranslation("common.cancel"), click -> close());
        Button save = new Button(getTranslation("common.save"), click -> {
            if (!minutes.isInvalid() && !cardsEach.isInvalid()) {
                close();
                planned.accept(read());
            }
        });
        save.addClassName("kv-primary");
        getFooter().add(cancel, save);
    }

    private void showRules() {
        boolean canvas = stage.getValue().isCanvas();
        write.setVisible(canvas);
        cardsEach.setVisible(canvas && write.getValue());
    }

    private StepDraft read() {
        return new StepDraft(
                stage.getValue(),
                new Bilingual(titleNl.getValue(), titleEn.getValue()),
                new Bilingual(instructionNl.getValue(), instructionEn.getValue()),
                valueOf(minutes),
                new StepRules(write.getValue(), link.getValue(), valueOf(cardsEach)));
    }

    private void number(IntegerField field, String key, int value, int most) {
        field.setLabel(getTranslation(key));
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("agenda.range", most));
    }

    private void text(TextField field, String key, Language language, String value) {
        field.setLabel(getTranslation(key, getTranslation("common.language." + language.tag())));
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
