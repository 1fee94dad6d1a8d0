package no.faseport.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows and values as the journal writes them: text that every database reads back as the same value.
final class RowText {
    private static final JsonFactory JSON = new JsonFactory();

    private RowText() {
    }

    /// The whole row as JSON, field by field.
    static String of(Record row) {
        var text = new StringWriter(512);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var field : row.fields()) {
                json.writeStringField(field.getName(), value(row, field));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A row of texts is always JSON", e);
        }
        return text.toString();
    }

    /// One value as text; null stays null. Instants are written in UTC, whatever zone the database gave them in.
    static @Nullable String value(Record row, Field<?> field) {
        var value = row.get(field);
        return switch (value) {
            case null -> null;
            case OffsetDateTime time -> time.toInstant().toString();
            default -> value.toString();
        };
    }

    /// Sets a field to what [#value] wrote.
    static void set(Record row, Field<?> field, @Nullable String text) {
        row.set(field.coerce(Object.class), text == null ? null : read(field.getType(), text));
    }

    private static Object read(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.fromString(text);
            case "Integer" -> Integer.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "OffsetDateTime" -> Instant.parse(text).atOffset(ZoneOffset.UTC);
            case "String" -> text;
            default -> throw new IllegalStateException("The journal cannot read back a " + type);
        };
    }

    /// The fields and values that [#of] wrote.
    static Map<String, @Nullable String> fields(String text) {
        var fields = new HashMap<String, @Nullable String>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = requireNonNull(json.currentName());
                fields.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText());
            }
        } catch (IOException e) {
            throw new IllegalStateException("The journal holds a row that is not JSON", e);
        }
        return fields;
    }
}
