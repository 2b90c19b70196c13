package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.ui.shell.StepName;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Who is in which subgroup; a person is put in another one at once. */
class SubgroupPeopleDialog extends Dialog {
    /**
     * A dialog.
     *
     * @param move puts somebody in another subgroup
     */
    SubgroupPeopleDialog(Picture picture, BiConsumer<Participant, SubgroupFacts> move) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("room.split.people"));
        List<SubgroupFacts> subgroups = SubgroupFacts.of(picture);
        Div rows = new Div();
        rows.addClassName("kv-split-rows");
        picture.takingPart().stream()
                .sorted(Comparator.comparing(Participant::name))
                .forEach(one -> rows.add(row(one, subgroups, move)));
        add(rows.getChildren().findAny().isPresent() ? rows : new Paragraph(getTranslation("room.people.none")));
        Button done = new Button(getTranslation("common.close"), click -> close());
        done.addClassName("kv-primary");
        getFooter().add(done);
    }

    private RadioButtonGroup<SubgroupFacts> row(
            Participant one, List<SubgroupFacts> subgroups, BiConsumer<Participant, SubgroupFacts> move) {
        RadioButtonGroup<SubgroupFacts> row = new RadioButtonGroup<>();
        row.addClassName("kv-row-choice");
        row.setLabel(one.name());
        row.setItems(subgroups);
        row.setItemLabelGenerator(
                subgroup -> getTranslation("room.split.name", subgroup.number(), StepName.of(subgroup.step())));
        subgroups.stream()
                .filter(subgroup -> subgroup.subgroup().members().contains(one.id()))
                .findFirst()
                .ifPresent(row::setValue);
        row.addValueChangeListener(change -> move.accept(one, change.getValue()));
        return row;
    }
}
