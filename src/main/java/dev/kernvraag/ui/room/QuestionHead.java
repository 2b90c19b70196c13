package dev.kernvraag.ui.room;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.Rung;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.ui.shell.PersonLanguage;
import dev.kernvraag.ui.shell.StepName;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The question of the stage, large, with what helps to answer it. */
class QuestionHead extends Header {
    private static final int HELPERS = 3;

    private final Paragraph subgroup = new Paragraph();
    private final H1 question = new H1();
    private final UnorderedList helpers = new UnorderedList();
    private final Paragraph note = new Paragraph();
    private final Paragraph again = new Paragraph();
    private final TimerElement timer;
    private final WindowElement window;
    private @Nullable StepDraft shown;

    /**
     * A head.
     *
     * @param role whose it is; the facilitator sees the hours in the strip
     */
    QuestionHead(Clock clock, RoomRole role) {
        window = new WindowElement(clock, PersonLanguage.texts(), role != RoomRole.PARTICIPANT);
        window.addClassNames("kv-window", "kv-sheet");
        timer = new TimerElement(clock, PersonLanguage.texts());
        addClassName("kv-head");
        question.addClassName("kv-question");
        helpers.addClassName("kv-helpers");
        note.addClassName("kv-note");
        note.setVisible(false);
        subgroup.addClassName("kv-subgroup-line");
        subgroup.getElement().setAttribute("role", "status");
        subgroup.setVisible(false);
        again.addClassName("kv-again");
        again.getElement().setAttribute("role", "status");
        again.setVisible(false);
        add(subgroup, question, again, helpers, timer, note);
        if (role != RoomRole.FACILITATOR) {
            add(window);
        }
    }

    /** Shows where the room is. */
    void show(Picture picture) {
        show(picture, picture.agenda().here());
    }

    /** Shows a participant where they are: with a subgroup while the room is split. */
    void show(Picture picture, Participant me) {
        Step here = picture.agenda().hereFor(me.id());
        boolean apart = picture.agenda().split().isPresent() && picture.ladder().isEmpty();
        subgroup.setText(apart ? getTranslation("room.split.yours", StepName.of(here)) : "");
        subgroup.setVisible(apart);
        show(picture, here);
    }

    /** Shows a step. */
    void show(Picture picture, Step here) {
        Optional<Ladder> ladder = picture.ladder();
        StepDraft plan = here.plan();
        if (ladder.isPresent()) {
            shown = null;
            askOn(ladder.get(), picture);
        } else if (!plan.equals(shown)) {
            shown = plan;
            ask(plan);
        }
        timer.show(picture.agenda().timer());
        window.show(here);
        boolean closed = !picture.workshop().open();
        note.setText(closed ? getTranslation("room.closedNote") : "");
        note.setVisible(closed);
        boolean reopened = !closed
                && ladder.isEmpty()
                && here.takesCards()
                && here.reopenedAfter().isPresent();
        again.setText(
                reopened
                        ? getTranslation(
                                here.revealed() ? "room.again.TOGETHER" : "room.again.ALONE", StepName.of(here))
                        : "");
        again.setVisible(reopened);
    }

    private void ask(StepDraft plan) {
        Stage stage = plan.stage();
        Optional<CardKind> kind = CardKind.at(stage);
        question.setText(plan.layout()
                .map(layout -> own(plan, layout))
                .orElseGet(() -> getTranslation(
                        kind.map(one -> "canvas." + one + ".question").orElse("room." + stage + ".question"))));
        helpers.removeAll();
        String instruction = plan.instruction().in(PersonLanguage.here());
        if (!instruction.isEmpty()) {
            instruction.lines().filter(line -> !line.isBlank()).forEach(this::help);
        } else if (plan.layout().isPresent()) {
            return;
        } else if (kind.isPresent()) {
            IntStream.rangeClosed(1, HELPERS)
                    .mapToObj(number -> getTranslation("canvas." + kind.get() + ".helper." + number))
                    .forEach(this::help);
        } else {
            help(getTranslation("room." + stage + ".helper"));
        }
    }

    private static String own(StepDraft plan, Layout layout) {
        String asked = layout.question().in(PersonLanguage.here());
        return asked.isEmpty() ? plan.title().in(PersonLanguage.here()) : asked;
    }

    /** On a ladder the question of the rung is what the room is asked. */
    private void askOn(Ladder ladder, Picture picture) {
        Optional<Rung> asking = ladder.asking();
        question.setText(asking.map(rung -> rung.question().in(PersonLanguage.here()))
                .orElseGet(() -> getTranslation("ladder.question.none")));
        helpers.removeAll();
        Card root = picture.cards().get(ladder.root());
        String about = asking.flatMap(Rung::on)
                .flatMap(answer -> ladder.rungOf(answer).stream()
                        .flatMap(rung -> rung.answers().stream())
                        .filter(one -> one.id().equals(answer))
                        .map(Answer::text)
                        .findFirst())
                .orElse(root == null ? "" : root.text());
        help(getTranslation("ladder.ask.about", about));
    }

    private void help(String text) {
        helpers.add(new ListItem(text));
    }
}
