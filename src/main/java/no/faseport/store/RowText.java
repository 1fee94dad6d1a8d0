package no.faseport.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows and values as the journal writes them: text that every database reads back as the same value.
final class RowText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, @Nullable String>> FIELDS = new TypeReference<>() {
    };

    private RowText() {
    }

    /// The whole row as JSON, field by field.
    static String of(Record row) {
        var values = new LinkedHashMap<String, @Nullable String>();
        for (var field : row.fields()) {
            values.put(field.getName(), value(row, field));
        }
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of texts is always JSON", e);
        }
    }

    /// One value as text; null stays null.
    static @Nullable String value(Record row, Field<?> field) {
        var value = row.get(field);
        return value == null ? null : value.toString();
    }

    /// The fields and values that [#of] wrote.
    static Map<String, @Nullable String> fields(String text) {
        try {
            return JSON.readValue(text, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds a row that is not JSON", e);
        }
    }
}
