package dev.kernvraag.agenda;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a canvas’s layout in one column, as JSON: it is only ever read and written as a whole. */
@Converter
class LayoutConverter implements AttributeConverter<Layout, String> {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Layout layout) {
        return layout == null ? null : JSON.writeValueAsString(layout);
    }

    @Override
    public @Nullable Layout convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, Layout.class);
    }
}
