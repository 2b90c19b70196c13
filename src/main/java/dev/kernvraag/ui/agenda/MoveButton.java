package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Moves something in a list a place up or down. */
class MoveButton extends Button {
    private MoveButton(String glyph) {
        Span mark = new Span();
        mark.addClassName(glyph);
        setIcon(mark);
        addClassName("kv-move");
    }

    static MoveButton up() {
        return new MoveButton("kv-arrow-up");
    }

    static MoveButton down() {
        return new MoveButton("kv-arrow-down");
    }
}
