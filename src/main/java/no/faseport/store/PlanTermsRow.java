package no.faseport.store;

import static no.faseport.store.schema.Tables.PLAN_TERMS;

import java.util.Optional;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.PlanTerms;
import no.faseport.store.schema.tables.records.PlanTermsRecord;
import org.jooq.DSLContext;

/// How each project's plan is calculated; a project without a row has the usual terms.
public final class PlanTermsRow {
    private final DSLContext dsl;
    private final Recorder recorder;

    PlanTermsRow(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's terms.
    public PlanTerms of(ProjectId project) {
        return row(project).map(PlanTermsRow::terms).orElseGet(() -> PlanTerms.usual(project));
    }

    private Optional<PlanTermsRecord> row(ProjectId project) {
        return dsl.fetchOptional(PLAN_TERMS, PLAN_TERMS.PROJECT_ID.eq(project.value()));
    }

    /// Writes a project's terms, whatever they were.
    public void save(PlanTerms terms) {
        row(terms.project()).ifPresentOrElse(row -> {
            fill(row, terms);
            recorder.update(row);
        }, () -> {
            var row = recorder.blank(PLAN_TERMS, Uid.next());
            row.setProjectId(terms.project().value());
            fill(row, terms);
            recorder.insert(row);
        });
    }

    private static void fill(PlanTermsRecord row, PlanTerms terms) {
        row.setCalendarId(terms.calendar().map(CalendarId::value).orElse(null));
        row.setStatusOn(terms.statusDate().orElse(null));
        row.setNearCritical(terms.nearCritical());
    }

    private static PlanTerms terms(PlanTermsRecord row) {
        return new PlanTerms(new ProjectId(row.getProjectId()),
                Optional.ofNullable(row.getCalendarId()).map(CalendarId::new), Optional.ofNullable(row.getStatusOn()),
                row.getNearCritical(), row.getVersion());
    }
}
