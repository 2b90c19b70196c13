package dev.kernvraag.ui.agenda;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.ui.shell.PersonLanguage;
import java.text.DateFormatSymbols;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From when and until when participants may write by themselves, in the time of the facilitator’s browser. */
class WindowFields extends Div {
    private final ZoneId zone = zone();
    private final DateTimePicker opens;
    private final DateTimePicker closes;

    WindowFields(Window window) {
        addClassName("kv-step-form");
        opens = picker("agenda.opens", window.opensAt());
        closes = picker("agenda.closes", window.closesAt());
        Paragraph about = new Paragraph(getTranslation("agenda.window.about"));
        about.addClassNames("kv-step-note", "kv-step-wide");
        add(opens, closes, about);
    }

    Window read() {
        return new Window(moment(opens), moment(closes));
    }

    private DateTimePicker picker(String key, Optional<Instant> time) {
        DateTimePicker picker = new DateTimePicker(getTranslation(key));
        Locale locale = PersonLanguage.here().locale();
        picker.setLocale(locale);
        picker.setDatePickerI18n(words(locale));
        picker.setDateAriaLabel(getTranslation("agenda.window.date", picker.getLabel()));
        picker.setTimeAriaLabel(getTranslation("agenda.window.time", picker.getLabel()));
        time.ifPresent(moment -> picker.setValue(LocalDateTime.ofInstant(moment, zone)));
        return picker;
    }

    private Optional<Instant> moment(DateTimePicker picker) {
        return picker.getOptionalValue().map(time -> time.atZone(zone).toInstant());
    }

    private DatePicker.DatePickerI18n words(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePicker.DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("agenda.window.today"))
                .setCancel(getTranslation("common.cancel"));
    }

    /** Java counts the days of a week from 1. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, names.length);
    }

    private static ZoneId zone() {
        String id = UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId();
        return id == null ? ZoneId.systemDefault() : ZoneId.of(id);
    }
}
