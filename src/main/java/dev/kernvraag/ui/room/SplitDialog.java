package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.kernvraag.agenda.Agenda;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Split;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.SubgroupPlan;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.OnePress;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.StepName;
import dev.kernvraag.workshop.StakeholderGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks how to split the room: what each subgroup works on, and who goes where. */
class SplitDialog extends Dialog {
    private static final int SUBGROUPS_MIN = 2;

    private final List<Step> canvases;
    private final List<RadioButtonGroup<Step>> works = new ArrayList<>();
    private final Map<StakeholderGroup, RadioButtonGroup<Integer>> homes = new LinkedHashMap<>();
    private final Div rows = new Div();
    private final Div groups = new Div();
    private final Button more;
    private final Button fewer;
    private final Paragraph reason = new Paragraph();
    private final RadioButtonGroup<Boolean> byGroup;

    /**
     * A dialog.
     *
     * @param split told what is wanted; the dialog stays and says why where it is refused
     */
    SplitDialog(Picture picture, BiConsumer<CommandId, List<SubgroupPlan>> split) {
        canvases = canvases(picture.agenda());
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.split.title"));
        boolean anonymous = picture.workshop().anonymous();
        more = new Button(getTranslation("room.split.more"), click -> add());
        fewer = new Button(getTranslation("room.split.fewer"), click -> remove());
        Div count = new Div(fewer, more);
        count.addClassName("kv-step-actions");
        byGroup = new RadioButtonGroup<>(getTranslation("room.split.who"));
        byGroup.addClassName("kv-choices");
        byGroup.setItems(false, true);
        byGroup.setItemLabelGenerator(group -> getTranslation(group ? "room.split.byGroup" : "room.split.evenly"));
        byGroup.setValue(false);
        byGroup.addValueChangeListener(change -> groups.setVisible(change.getValue()));
        byGroup.setVisible(picture.workshop().groups().size() > 1);
        rows.addClassName("kv-split-rows");
        groups.addClassName("kv-split-rows");
        groups.setVisible(false);
        IntStream.range(0, SUBGROUPS_MIN).forEach(row -> add());
        picture.workshop().groups().forEach(group -> homes.put(group, home(group)));
        homes.values().forEach(groups::add);
        changed();
        reason.addClassName("kv-warn");
        reason.getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation(
                        anonymous ? "room.split.aboutAnonymous" : "room.split.about", Split.ANONYMOUS_MIN)),
                rows,
                count,
                byGroup,
                groups,
                reason);
        Button go = new Button(getTranslation("room.split.go"));
        OnePress.of(go, command -> {
            try {
                split.accept(command, plans());
                close();
                return true;
            } catch (Refusal refusal) {
                reason.setText(refusal.in(PersonLanguage.texts()));
                return false;
            }
        });
        go.addClassName("kv-primary");
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), go);
    }

    /** The canvases in the order in which they are likely wanted: first what is still to be written. */
    static List<Step> canvases(Agenda agenda) {
        return agenda.steps().stream()
                .filter(step -> step.stage().isCanvas())
                .sorted(Comparator.comparing(step -> step.phase() != Phase.WRITE || step.stage() == Stage.ASKED_FOR))
                .toList();
    }

    private void add() {
        int number = works.size() + 1;
        RadioButtonGroup<Step> row = new RadioButtonGroup<>();
        row.setLabel(getTranslation("room.split.works", number));
        row.addClassName("kv-row-choice");
        row.setItems(canvases);
        row.setItemLabelGenerator(StepName::of);
        row.setValue(canvases.get(works.size()));
        works.add(row);
        rows.add(row);
        changed();
    }

    private void remove() {
        rows.remove(works.removeLast());
        changed();
    }

    private void changed() {
        more.setEnabled(works.size() < Math.min(Split.SUBGROUPS_MAX, canvases.size()));
        fewer.setEnabled(works.size() > SUBGROUPS_MIN);
        int group = 0;
        for (RadioButtonGroup<Integer> home : homes.values()) {
            int before = home.getOptionalValue().orElse(group % works.size());
            home.setItems(IntStream.range(0, works.size()).boxed().toList());
            home.setValue(Math.min(before, works.size() - 1));
            group++;
        }
    }

    private RadioButtonGroup<Integer> home(StakeholderGroup group) {
        RadioButtonGroup<Integer> home = new RadioButtonGroup<>();
        home.addClassName("kv-row-choice");
        home.setLabel(group.name());
        home.setItemLabelGenerator(index -> getTranslation("room.split.subgroup", index + 1));
        return home;
    }

    private List<SubgroupPlan> plans() {
        return IntStream.range(0, works.size())
                .mapToObj(index -> new SubgroupPlan(
                        works.get(index).getValue().id(),
                        byGroup.getValue()
                                ? homes.entrySet().stream()
                                        .filter(home ->
                                                home.getValue().getValue().equals(index))
                                        .map(home -> home.getKey().id())
                                        .collect(Collectors.toSet())
                                : Set.of()))
                .toList();
    }
}
