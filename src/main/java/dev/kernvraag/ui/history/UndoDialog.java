package dev.kernvraag.ui.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.kernvraag.ui.shell.OnePress;

/** Says what an undo cannot take back, before it is done. */
class UndoDialog extends Dialog {
    UndoDialog(String seen, Runnable undo) {
        addClassName("kv-dialog");
        setHeaderTitle(getTranslation("history.sure"));
        add(new Paragraph(seen));
        Button keep = new Button(getTranslation("history.keep"), click -> close());
        Button go = new Button(getTranslation("history.undoAnyway"));
        OnePress.of(go, command -> {
            close();
            undo.run();
            return true;
        });
        go.addClassName("kv-primary");
        getFooter().add(keep, go);
    }
}
