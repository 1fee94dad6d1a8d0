package no.faseport.store;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.jspecify.annotations.Nullable;

/// One prepared statement for many rows: what an import of a hundred thousand lines needs to take a second or two.
final class Batch {
    private static final int AT_ONCE = 2000;

    private final DSLContext dsl;

    Batch(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Runs `statement` for each of `values`, in its order of parameters; true where every one of them met exactly one row.
    boolean run(Query statement, Collection<? extends List<? extends @Nullable Object>> values) {
        return dsl.connectionResult(connection -> {
            boolean all = true;
            try (var prepared = connection.prepareStatement(statement.getSQL(ParamType.INDEXED))) {
                int waiting = 0;
                for (var row : values) {
                    for (int i = 0; i < row.size(); i++) {
                        prepared.setObject(i + 1, row.get(i));
                    }
                    prepared.addBatch();
                    if (++waiting == AT_ONCE) {
                        all &= isOneEach(prepared.executeBatch());
                        waiting = 0;
                    }
                }
                return (waiting == 0 || isOneEach(prepared.executeBatch())) && all;
            }
        });
    }

    private static boolean isOneEach(int[] counts) {
        for (var count : counts) {
            if (count != 1) {
                return false;
            }
        }
        return true;
    }
}
