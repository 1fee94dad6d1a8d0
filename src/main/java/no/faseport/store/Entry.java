package no.faseport.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened: rows of one project made or removed (whole, as [RowText] writes them), or one field of one row
/// given a new value. `row` is the only row or the first; `project` is null for what belongs to no project.
record Entry(Operation operation, String table, @Nullable UUID project, UUID row, String field,
        @Nullable String before, @Nullable String after) {
    /// The field of an entry that is about whole rows.
    static final String WHOLE_ROW = "*";

    /// As many entries as there are rows in this one, in the same order.
    List<Entry> single() {
        return switch (operation) {
            case UPDATE -> List.of(this);
            case INSERT -> rows(requireNonNull(after)).stream()
                    .map(one -> new Entry(operation, table, project, one.id(), field, null, one.text())).toList();
            case DELETE -> rows(requireNonNull(before)).stream()
                    .map(one -> new Entry(operation, table, project, one.id(), field, one.text(), null)).toList();
        };
    }

    private static List<RowText.Row> rows(String text) {
        return RowText.rows(text);
    }

    enum Operation {
        INSERT, UPDATE, DELETE
    }
}
