package no.faseport.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    /// A row as it is written down: the names of its fields, and their values.
    record Row(List<String> names, List<@Nullable String> values) {
        /// The row's key.
        UUID id() {
            return UUID.fromString(requireNonNull(values.get(names.indexOf(Recorder.ID))));
        }

        /// Values by the names of their fields.
        Map<String, @Nullable String> fields() {
            var fields = new HashMap<String, @Nullable String>();
            for (int i = 0; i < names.size(); i++) {
                fields.put(names.get(i), values.get(i));
            }
            return fields;
        }

        /// The row alone as JSON.
        String text() {
            return json(names, List.of(values));
        }
    }

    /// Whole rows of one table as JSON: an array of the fields' names, then an array of values for each row.
    static String of(List<? extends Record> rows) {
        var fields = rows.getFirst().fields();
        return json(Arrays.stream(fields).map(Field::getName).toList(),
                rows.stream().map(row -> Arrays.stream(fields).map(field -> value(row, field)).toList()).toList());
    }

    private static String json(List<String> names, List<? extends List<? extends @Nullable String>> rows) {
        var text = new StringWriter(512);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            write(json, names);
            for (var row : rows) {
                write(json, row);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Rows of texts are always JSON", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, List<? extends @Nullable String> values) throws IOException {
        json.writeStartArray();
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
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

    /// The rows that [#of] wrote.
    static List<Row> rows(String text) {
        var rows = new ArrayList<List<@Nullable String>>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                var row = new ArrayList<@Nullable String>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    row.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText());
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The journal holds rows that are not JSON", e);
        }
        var names = rows.getFirst().stream().map(name -> requireNonNull(name)).toList();
        return rows.subList(1, rows.size()).stream().map(values -> new Row(names, values)).toList();
    }

    /// The fields and values of the only row in `text`.
    static Map<String, @Nullable String> fields(String text) {
        return rows(text).getFirst().fields();
    }
}
