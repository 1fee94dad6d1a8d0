package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.BUDGET_EDITION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.economy.edition.EditionRules;
import no.faseport.store.UndoResult.Held;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps undo and redo away from decisions about the budget that later ones rest on: neither goes nor comes back below them.
final class LaterEditions {
    private static final String TABLE = BUDGET_EDITION.getName();

    private final DSLContext dsl;
    private final BudgetEditions editions;

    LaterEditions(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.editions = new BudgetEditions(dsl, recorder);
    }

    /// Why `entries` cannot be taken back; nothing where they can.
    Optional<Held> holds(List<Entry> entries) {
        var touched = entries.stream().filter(entry -> entry.table().equals(TABLE))
                .flatMap(entry -> fields(entry).stream()).toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        var taken = editions.all();
        return touched.stream().map(this::edition)
                .flatMap(edition -> new EditionRules(taken, edition.head().decidedOn()).removal(edition).stream())
                .map(why -> new Held(TABLE, why)).findFirst();
    }

    /// The row that would go or come back; nothing where only words about it would change.
    private static Optional<Map<String, @Nullable String>> fields(Entry entry) {
        return switch (entry.operation()) {
            case INSERT -> Optional.of(RowText.fields(requireNonNull(entry.after())));
            case DELETE -> Optional.of(RowText.fields(requireNonNull(entry.before())));
            case UPDATE -> Optional.empty();
        };
    }

    private BudgetEdition edition(Map<String, @Nullable String> fields) {
        var row = dsl.newRecord(BUDGET_EDITION);
        Defaults.fill(row);
        fields.forEach((name, text) -> RowText.set(row, requireNonNull(BUDGET_EDITION.field(name)), text));
        return BudgetEditions.edition(row);
    }
}
