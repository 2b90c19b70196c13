package dev.kernvraag.canvas;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a card’s fields in one column, as a JSON object in the order of the fields. */
@Converter
class FieldsConverter implements AttributeConverter<Map<String, String>, String> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> fields) {
        return JSON.writeValueAsString(fields);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return JSON.readValue(column, FIELDS);
    }
}
