package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.STATUS_REPORT;
import static no.faseport.store.schema.Tables.STATUS_SECTION;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.store.UndoResult.Held;
import no.faseport.store.schema.tables.records.StatusReportRecord;
import no.faseport.words.Message;
import org.jooq.DSLContext;

/// Keeps undo and redo away from published status reports.
///
/// Only the publishing itself can be taken back, and only until the project publishes another report.
final class Frozen {
    private static final String PUBLISHED_AT = STATUS_REPORT.PUBLISHED_AT.getName();

    private final DSLContext dsl;

    Frozen(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Why `entries` cannot be taken back; nothing where they can.
    Optional<Held> holds(List<Entry> entries) {
        var publishings = new LinkedHashSet<UUID>();
        var touched = new LinkedHashSet<UUID>();
        for (var entry : entries) {
            if (entry.table().equals(STATUS_REPORT.getName())) {
                touched.add(entry.row());
                if (publishes(entry)) {
                    publishings.add(entry.row());
                }
            } else if (entry.table().equals(STATUS_SECTION.getName())) {
                report(entry).ifPresent(touched::add);
            }
        }
        return dsl.selectFrom(STATUS_REPORT)
                .where(STATUS_REPORT.ID.in(touched))
                .fetch().stream().flatMap(row -> holds(row, publishings.contains(row.getId())).stream()).findFirst();
    }

    private Optional<Held> holds(StatusReportRecord row, boolean publishing) {
        if (publishing && isFollowed(row)) {
            return Optional.of(new Held(row.getTable().getName(), Message.of("status.refused.followed")));
        }
        return row.getPublishedAt() != null && !publishing
                ? Optional.of(new Held(row.getTable().getName(), Message.of("status.refused.published")))
                : Optional.empty();
    }

    /// Reports of a project are written one after the other, so that their keys are in the order they were published.
    private boolean isFollowed(StatusReportRecord row) {
        return dsl.fetchExists(STATUS_REPORT, STATUS_REPORT.PROJECT_ID.eq(row.getProjectId()),
                STATUS_REPORT.PUBLISHED_AT.isNotNull(), STATUS_REPORT.ID.gt(row.getId()));
    }

    private static boolean publishes(Entry entry) {
        return switch (entry.operation()) {
            case UPDATE -> entry.field().equals(PUBLISHED_AT);
            case INSERT -> RowText.fields(requireNonNull(entry.after())).get(PUBLISHED_AT) != null;
            case DELETE -> RowText.fields(requireNonNull(entry.before())).get(PUBLISHED_AT) != null;
        };
    }

    private Optional<UUID> report(Entry entry) {
        var name = STATUS_SECTION.STATUS_REPORT_ID.getName();
        return switch (entry.operation()) {
            case UPDATE -> dsl.fetchOptional(STATUS_SECTION, STATUS_SECTION.ID.eq(entry.row()))
                    .map(row -> row.getStatusReportId());
            case INSERT -> Optional.of(UUID.fromString(
                    requireNonNull(RowText.fields(requireNonNull(entry.after())).get(name))));
            case DELETE -> Optional.of(UUID.fromString(
                    requireNonNull(RowText.fields(requireNonNull(entry.before())).get(name))));
        };
    }
}
