package no.faseport.store;

import static no.faseport.store.schema.Tables.SAVED_REPORT;

import java.util.List;
import java.util.Optional;
import no.faseport.document.PageShape;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.Filing;
import no.faseport.reporting.NamedReport;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.SavedReport;
import no.faseport.reporting.SavedReportId;
import no.faseport.store.schema.tables.records.SavedReportRecord;
import no.faseport.words.Language;
import org.jooq.DSLContext;

/// The reports somebody has named to run again.
public final class SavedReports {
    private final DSLContext dsl;
    private final Recorder recorder;

    SavedReports(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All of them, by name.
    public List<SavedReport> all() {
        return dsl.selectFrom(SAVED_REPORT)
                .orderBy(SAVED_REPORT.NAME, SAVED_REPORT.ID)
                .fetch(SavedReports::saved);
    }

    /// The one with this key.
    public Optional<SavedReport> find(SavedReportId id) {
        return dsl.fetchOptional(SAVED_REPORT, SAVED_REPORT.ID.eq(id.value())).map(SavedReports::saved);
    }

    /// Writes a new one.
    public SavedReport add(NamedReport report) {
        var added = new SavedReport(new SavedReportId(Uid.next()), 1, report);
        var row = recorder.blank(SAVED_REPORT, added.id().value());
        fill(row, report);
        recorder.insert(row);
        return added;
    }

    /// Changes one that stands as it was read; [LostUpdate] where it does not.
    public void save(SavedReport report) {
        var row = recorder.current(SAVED_REPORT, report.id().value(), report.version());
        fill(row, report.report());
        recorder.update(row);
    }

    /// Takes one out of the portfolio.
    public void remove(SavedReport report) {
        recorder.delete(SAVED_REPORT, report.id().value(), report.version());
    }

    private static void fill(SavedReportRecord row, NamedReport report) {
        var order = report.order();
        row.setName(report.name());
        row.setReport(order.report());
        row.setArrangement(order.view().written());
        row.setProjectNumber(order.project());
        row.setReportYear(order.year());
        row.setFollowsYear(report.followsYear());
        row.setFromOn(order.from().orElse(null));
        row.setUntilOn(order.until().orElse(null));
        row.setStatusOn(order.statusDate().orElse(null));
        row.setLanguage(order.language().code());
        row.setThousands(order.thousands());
        row.setPaper(order.shape().size().name());
        row.setLandscape(order.shape().landscape());
        row.setMono(order.mono());
        row.setCaseNumber(order.filing().caseNumber());
        row.setEdition(order.filing().edition());
        row.setResponsible(order.filing().responsible());
    }

    private static SavedReport saved(SavedReportRecord row) {
        return new SavedReport(new SavedReportId(row.getId()), row.getVersion(),
                new NamedReport(row.getName(), row.getFollowsYear(), order(row)));
    }

    /// A view that an older Faseport wrote otherwise is that of every project.
    private static ReportOrder order(SavedReportRecord row) {
        return new ReportOrder(row.getReport(), Arrangement.read(row.getArrangement()).orElse(Arrangement.USUAL),
                row.getProjectNumber(), row.getReportYear(), Optional.ofNullable(row.getFromOn()),
                Optional.ofNullable(row.getUntilOn()), Optional.ofNullable(row.getStatusOn()),
                Language.of(row.getLanguage()), row.getThousands(),
                new PageShape(PaperSize.valueOf(row.getPaper()), row.getLandscape()), row.getMono(),
                new Filing(row.getCaseNumber(), row.getEdition(), row.getResponsible()));
    }
}
