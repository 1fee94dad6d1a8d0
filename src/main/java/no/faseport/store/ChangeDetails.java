package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.JOURNAL_ENTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.faseport.portfolio.ChangeDetail;
import no.faseport.store.schema.DefaultSchema;
import no.faseport.store.schema.tables.records.JournalEntryRecord;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// What a change in the journal did, thing by thing and field by field.
final class ChangeDetails {
    /// As many entries as anybody reads through; an import may have a hundred thousand.
    private static final int MOST = 500;
    /// The fields that say what a thing is called, the best first.
    private static final List<String> NAMES = List.of("name", "title", "what", "person", "question", "text", "code");

    private static final Set<String> KEYS = Set.of(Recorder.ID, Recorder.VERSION, Recorder.PROJECT);
    /// What stands for something that has no name or is no longer there.
    private static final String NAMELESS = "…";

    private final DSLContext dsl;

    ChangeDetails(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// What the change did, in the order it was done.
    List<ChangeDetail> of(UUID change) {
        var details = new ArrayList<ChangeDetail>();
        dsl.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.TRANSACTION_ID.eq(change))
                .orderBy(JOURNAL_ENTRY.POSITION)
                .limit(MOST)
                .forEach(entry -> details.addAll(details(entry)));
        return List.copyOf(details);
    }

    private List<ChangeDetail> details(JournalEntryRecord entry) {
        var table = requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(entry.getTableName()));
        return switch (Entry.Operation.valueOf(entry.getOperation())) {
            case INSERT -> {
                var rows = RowText.rows(requireNonNull(entry.getNewValue()));
                var name = name(rows.getFirst().fields());
                yield with(new ChangeDetail.Added(table.getName(), name, rows.size()), table, rows,
                        (field, value) -> new ChangeDetail.Field(table.getName(), name, field, "", value));
            }
            case DELETE -> {
                var rows = RowText.rows(requireNonNull(entry.getOldValue()));
                var name = name(rows.getFirst().fields());
                yield with(new ChangeDetail.Removed(table.getName(), name, rows.size()), table, rows,
                        (field, value) -> new ChangeDetail.Field(table.getName(), name, field, value, ""));
            }
            case UPDATE -> List.of(new ChangeDetail.Field(table.getName(), name(table, entry.getRowId()),
                    entry.getField(), value(table, entry.getField(), entry.getOldValue()),
                    value(table, entry.getField(), entry.getNewValue())));
        };
    }

    /// `first`, and where it is about one row only, what the row holds.
    private List<ChangeDetail> with(ChangeDetail first, Table<?> table, List<RowText.Row> rows,
            BiFunction<String, String, ChangeDetail> told) {
        var all = new ArrayList<ChangeDetail>(List.of(first));
        if (rows.size() == 1) {
            var row = rows.getFirst();
            for (var field : row.names()) {
                var value = value(table, field, row.fields().get(field));
                if (!KEYS.contains(field) && !value.isEmpty() && !value.equals(NAMELESS)) {
                    all.add(told.apply(field, value));
                }
            }
        }
        return all;
    }

    /// A value as the journal has it; a key is told by the name of what it points at, where that is still there.
    private String value(Table<?> table, String field, @Nullable String text) {
        return Optional.ofNullable(text).map(said -> target(table, field)
                .map(to -> name(to, UUID.fromString(said))).map(name -> name.isEmpty() ? NAMELESS : name)
                .orElse(said)).orElse("");
    }

    private static Optional<Table<?>> target(Table<?> table, String field) {
        return table.getReferences().stream()
                .filter(reference -> reference.getFields().getFirst().getName().equals(field))
                .map(ForeignKey::getKey).<Table<?>>map(key -> key.getTable()).findFirst();
    }

    private String name(Table<?> table, UUID id) {
        return Optional.ofNullable(dsl.fetchOne(table, Recorder.id(table).eq(id))).map(ChangeDetails::name).orElse("");
    }

    private static String name(Record row) {
        return first(NAMES.stream().map(row::field).filter(Objects::nonNull)
                .map(field -> RowText.value(row, requireNonNull(field))));
    }

    private static String name(Map<String, @Nullable String> fields) {
        return first(NAMES.stream().map(fields::get));
    }

    private static String first(Stream<@Nullable String> names) {
        return names.filter(name -> name != null && !name.isEmpty()).map(name -> requireNonNull(name)).findFirst()
                .orElse("");
    }
}
