package no.faseport.store;

import static no.faseport.store.schema.Tables.IMPORT_RUN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.ImportRunId;
import no.faseport.store.schema.tables.records.ImportRunRecord;
import org.jooq.DSLContext;

/// What has been brought in.
public final class ImportRuns {
    private final DSLContext dsl;
    private final Recorder recorder;

    ImportRuns(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All imports, newest first.
    public List<ImportRun> all() {
        return dsl.selectFrom(IMPORT_RUN)
                .orderBy(IMPORT_RUN.IMPORTED_AT.desc(), IMPORT_RUN.ID.desc())
                .fetch(ImportRuns::run);
    }

    /// Writes that a file was brought in.
    public void add(ImportRun run) {
        var row = recorder.blank(IMPORT_RUN, run.id().value());
        row.setSource(run.source());
        row.setPurpose(run.purpose().name());
        row.setFileName(run.fileName());
        row.setPeriods(run.periods());
        row.setImportedBy(run.importedBy());
        row.setImportedAt(run.importedAt().atOffset(ZoneOffset.UTC));
        row.setFileRows(run.fileRows());
        row.setFileTotal(run.fileTotal().amount());
        row.setImportedTotal(run.importedTotal().amount());
        row.setLeftOutTotal(run.leftOutTotal().amount());
        recorder.insert(row);
    }

    private static ImportRun run(ImportRunRecord row) {
        Instant at = row.getImportedAt().toInstant();
        return new ImportRun(new ImportRunId(row.getId()), row.getSource(), ImportPurpose.valueOf(row.getPurpose()),
                row.getFileName(), row.getPeriods(), row.getImportedBy(), at, row.getFileRows(),
                new Money(row.getFileTotal()), new Money(row.getImportedTotal()), new Money(row.getLeftOutTotal()));
    }
}
