package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;

/** The sections of a canvas or the fields of its cards, in their order, up to as many as there may be. */
class PartList extends Section {
    private final OrderedList list = new OrderedList();
    private final Button more;
    private final String part;
    private final int most;

    /**
     * An empty list.
     *
     * @param part what a part is called in the keys of the texts
     * @param typed whether each part is of a type
     */
    PartList(String part, int most, boolean typed) {
        this.part = part;
        this.most = most;
        addClassName("kv-part-list");
        list.addClassName("kv-agenda-steps");
        H3 title = new H3(getTranslation("agenda." + part + ".title"));
        Paragraph about = new Paragraph(getTranslation("agenda." + part + ".about", most));
        about.addClassName("kv-step-note");
        more = new Button(getTranslation("agenda." + part + ".add"), click -> {
            PartRow row = typed ? PartRow.newField() : PartRow.newSection();
            add(row);
            row.focus();
        });
        Div foot = new Div(more);
        foot.addClassName("kv-step-actions");
        add(title, about, list, foot);
    }

    void add(PartRow row) {
        row.onMove(by -> move(row, by));
        row.onRemove(() -> remove(row));
        list.add(row);
        refresh();
    }

    Stream<PartRow> rows() {
        return list.getChildren().map(PartRow.class::cast);
    }

    private void move(PartRow row, int by) {
        int at = list.indexOf(row) + by;
        list.remove(row);
        list.addComponentAtIndex(at, row);
        refresh();
        row.focusMove(by);
    }

    /** The focus goes to the row that comes into its place, or to the button that adds one. */
    private void remove(PartRow row) {
        int at = list.indexOf(row);
        list.remove(row);
        refresh();
        rows().skip(Math.max(0, Math.min(at, list.getComponentCount() - 1)))
                .findFirst()
                .ifPresentOrElse(PartRow::focus, more::focus);
    }

    private void refresh() {
        int count = list.getComponentCount();
        more.setEnabled(count < most);
        int[] number = {0};
        rows().forEach(row -> row.number(
                getTranslation("agenda." + part + ".number", ++number[0]), number[0] > 1, number[0] < count));
    }
}
