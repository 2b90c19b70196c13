package dev.kernvraag.brief.excel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param width in characters of the sheet’s letters
 * @param figures whether it holds numbers
 * @param value what stands in a row: a text, a number, or nothing
 */
record Column<T>(String head, int width, boolean figures, Function<T, @Nullable Object> value) {
    static <T> Column<T> text(String head, int width, Function<T, String> value) {
        return new Column<>(head, width, false, value::apply);
    }

    /** A column of numbers; a row has none where the value is 0 or less. */
    static <T> Column<T> number(String head, int width, Function<T, Integer> value) {
        return new Column<>(head, width, true, row -> {
            int number = value.apply(row);
            return number > 0 ? number : null;
        });
    }

    /** A column of numbers, 0 too. */
    static <T> Column<T> count(String head, int width, Function<T, Integer> value) {
        return new Column<>(head, width, true, value::apply);
    }
}
