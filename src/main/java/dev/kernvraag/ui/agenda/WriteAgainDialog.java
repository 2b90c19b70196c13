package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Standpoint;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.Writing;
import dev.kernvraag.ui.shell.StepName;
import java.util.function.Consumer;

/** Says in which ways a room can write again at a step, and asks for one. */
class WriteAgainDialog extends Dialog {
    /**
     * A dialog.
     *
     * @param from where the room is
     * @param chosen told the way to write
     */
    WriteAgainDialog(Step step, Standpoint from, Consumer<Writing> chosen) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("agenda.again.title", StepName.of(step)));
        add(new Paragraph(getTranslation(
                from.step().equals(step.id()) ? "agenda.again.about" : "agenda.again.aboutElsewhere",
                StepName.of(step))));
        UnorderedList ways = new UnorderedList();
        ways.addClassName("kv-ways");
        if (step.revealed()) {
            ways.add(way(Writing.TOGETHER, chosen));
        }
        ways.add(way(Writing.ALONE, chosen));
        add(ways);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()));
    }

    private ListItem way(Writing writing, Consumer<Writing> chosen) {
        Paragraph about = new Paragraph(getTranslation("agenda.again.about." + writing));
        about.addClassName("kv-step-note");
        Button choose = new Button(getTranslation("agenda.again.choose." + writing), click -> {
            close();
            chosen.accept(writing);
        });
        return new ListItem(new Div(choose, about));
    }
}
