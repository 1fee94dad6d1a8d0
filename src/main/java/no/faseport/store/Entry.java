package no.faseport.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to one row: the whole row (as JSON) made or removed, or one field given a new value.
record Entry(Operation operation, String table, UUID row, String field, @Nullable String before,
        @Nullable String after) {
    /// The field of an entry that is about the whole row.
    static final String WHOLE_ROW = "*";

    enum Operation {
        INSERT, UPDATE, DELETE
    }
}
