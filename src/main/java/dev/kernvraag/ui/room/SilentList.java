package dev.kernvraag.ui.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.hearing.Hearing;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who is here and has written nothing yet, each with a friendly word; folded away until it is wanted. */
class SilentList extends NativeDetails {
    private final Consumer<Optional<ParticipantId>> nudge;
    private final Div rows = new Div();
    private final FollowedRows<Participant, Div> followed = new FollowedRows<>(rows, one -> one, this::row);
    private List<Participant> shown = List.of();

    SilentList(Consumer<Optional<ParticipantId>> nudge) {
        this.nudge = nudge;
        addClassName("kv-silent");
        setContent(rows);
        setVisible(false);
    }

    void show(Hearing hearing) {
        List<Participant> silent = hearing.silent();
        if (silent.equals(shown)) {
            return;
        }
        shown = silent;
        setVisible(!silent.isEmpty());
        setSummaryText(getTranslation("room.silent", silent.size()));
        followed.follow(silent);
    }

    private Div row(Participant one) {
        if (one.atTable()) {
            Span where = new Span(getTranslation("room.silent.atTable"));
            where.addClassName("kv-step-note");
            Div row = new Div(new Span(one.name()), where);
            row.addClassName("kv-side-row");
            return row;
        }
        Button word = new Button(getTranslation("room.nudge"), click -> nudge.accept(Optional.of(one.id())));
        word.setAriaLabel(getTranslation("room.nudge.one", one.name()));
        word.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        word.setDisableOnClick(true);
        Div row = new Div(new Span(one.name()), word);
        row.addClassName("kv-side-row");
        return row;
    }
}
