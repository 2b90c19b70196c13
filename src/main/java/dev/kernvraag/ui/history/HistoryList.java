package dev.kernvraag.ui.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.history.HistoryLine;
import dev.kernvraag.live.Picture;
import dev.kernvraag.ui.shell.PersonLanguage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sentences, day by day; what happened several times in a row is said once. */
class HistoryList extends Composite<Div> {
    private final FacilitatorId me;
    private List<Said> shown = List.of();

    HistoryList(FacilitatorId me) {
        this.me = me;
        getContent().addClassName("kv-history");
    }

    /** A sentence, how often it is true, and the line it is about. */
    private record Said(LocalDate day, String sentence, int times, HistoryLine line) {
        boolean saysTheSameAs(LocalDate otherDay, String other, HistoryLine about) {
            return day.equals(otherDay)
                    && sentence.equals(other)
                    && !line.undoable()
                    && !about.undoable()
                    && line.undone() == about.undone();
        }

        Said again() {
            return new Said(day, sentence, times + 1, line);
        }
    }

    void show(Picture picture, List<HistoryLine> lines, Consumer<HistoryLine> undo) {
        boolean anonymous = picture.workshop().anonymous();
        List<Said> said = said(picture, lines, zone(anonymous));
        if (said.equals(shown)) {
            return;
        }
        shown = said;
        getContent().removeAll();
        if (said.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("history.none")));
        }
        @Nullable LocalDate day = null;
        OrderedList rows = new OrderedList();
        for (Said one : said) {
            if (!one.day().equals(day)) {
                day = one.day();
                rows = new OrderedList();
                rows.addClassName("kv-history-lines");
                getContent().add(new H2(day(one.day())), rows);
            }
            rows.add(row(one, anonymous, undo));
        }
    }

    private HistoryRow row(Said one, boolean anonymous, Consumer<HistoryLine> undo) {
        HistoryRow row = new HistoryRow(
                anonymous ? Optional.empty() : Optional.of(time(one.line())),
                one.sentence(),
                one.times(),
                one.line().undone());
        if (one.line().undoable()) {
            row.onUndo(one.sentence(), () -> undo.accept(one.line()));
        }
        return row;
    }

    private List<Said> said(Picture picture, List<HistoryLine> lines, ZoneId zone) {
        List<Said> said = new ArrayList<>();
        for (HistoryLine line : lines) {
            String sentence = Sentences.of(new Telling(picture, PersonLanguage.texts(), me, line));
            LocalDate day = line.at().atZone(zone).toLocalDate();
            if (!said.isEmpty() && said.getLast().saysTheSameAs(day, sentence, line)) {
                said.set(said.size() - 1, said.getLast().again());
            } else {
                said.add(new Said(day, sentence, 1, line));
            }
        }
        return said;
    }

    /** Where only the day is kept, it is kept as the beginning of a day in UTC. */
    private static ZoneId zone(boolean anonymous) {
        return anonymous ? ZoneOffset.UTC : ZoneId.systemDefault();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }

    private String time(HistoryLine line) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(line.at());
    }
}
