package no.faseport.store;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// What a column holds where nothing else is said, so that rows written before it was there can be read back.
final class Defaults {
    private Defaults() {
    }

    /// The text of a column's default as the journal would write it; null where it has none.
    static @Nullable String text(Field<?> field) {
        var stated = field.getDataType().defaultValue();
        if (stated == null) {
            return null;
        }
        var text = stated.toString();
        return text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
    }

    /// Gives every field of `row` that has a default its default.
    static void fill(Record row) {
        for (var field : row.fields()) {
            var text = text(field);
            if (text != null) {
                RowText.set(row, field, text);
            }
        }
    }
}
