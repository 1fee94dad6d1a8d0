package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.ACTIVITY;
import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.DECISION_CONDITION;
import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.JOURNAL_ENTRY;
import static no.faseport.store.schema.Tables.JOURNAL_TRANSACTION;
import static no.faseport.store.schema.Tables.PORTFOLIO;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.STATUS_REPORT;
import static no.faseport.store.schema.Tables.STATUS_SECTION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.selectFrom;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.faseport.economy.Money;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.NotChanged;
import no.faseport.portfolio.ReportDue;
import no.faseport.project.ProjectId;
import no.faseport.project.ProjectStatus;
import no.faseport.project.Section;
import no.faseport.status.Happened;
import no.faseport.status.SectionStatus;
import no.faseport.status.Standing;
import no.faseport.status.StatusFigures;
import no.faseport.status.StatusReport;
import no.faseport.status.StatusReportId;
import no.faseport.store.schema.tables.records.StatusReportRecord;
import no.faseport.store.schema.tables.records.StatusSectionRecord;
import no.faseport.words.Message;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/// The projects' status reports; one that is published is never changed or removed.
public final class StatusReports {
    private final DSLContext dsl;
    private final Recorder recorder;

    StatusReports(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's reports: the draft, then the published ones, newest first.
    public List<StatusReport> of(ProjectId project) {
        return found(STATUS_REPORT.PROJECT_ID.eq(project.value()));
    }

    /// The report with this key.
    public Optional<StatusReport> find(StatusReportId id) {
        return found(STATUS_REPORT.ID.eq(id.value())).stream().findFirst();
    }

    /// What each project's latest published report says of `section`; projects that say nothing of it are left out.
    public Map<ProjectId, String> latestRemarks(Section section) {
        var newer = STATUS_REPORT.as("newer");
        return dsl.select(STATUS_REPORT.PROJECT_ID, STATUS_SECTION.REMARK)
                .from(STATUS_REPORT)
                .join(STATUS_SECTION).on(STATUS_SECTION.STATUS_REPORT_ID.eq(STATUS_REPORT.ID))
                .where(STATUS_REPORT.PUBLISHED_AT.isNotNull(), STATUS_SECTION.SECTION.eq(section.name()),
                        STATUS_SECTION.REMARK.ne(""))
                .andNotExists(selectFrom(newer)
                        .where(newer.PROJECT_ID.eq(STATUS_REPORT.PROJECT_ID),
                                newer.PUBLISHED_AT.gt(STATUS_REPORT.PUBLISHED_AT)))
                .fetchMap(row -> new ProjectId(row.value1()), row -> row.value2());
    }

    /// The newest published reports of these projects, at most `most` of each, newest first.
    public Map<ProjectId, List<StatusReport>> latest(Collection<ProjectId> projects, int most) {
        var place = rowNumber().over(partitionBy(STATUS_REPORT.PROJECT_ID)
                .orderBy(STATUS_REPORT.PUBLISHED_AT.desc(), STATUS_REPORT.ID.desc())).as("place");
        var ranked = dsl.select(STATUS_REPORT.ID, place)
                .from(STATUS_REPORT)
                .where(STATUS_REPORT.PUBLISHED_AT.isNotNull(),
                        STATUS_REPORT.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()))
                .asTable("ranked");
        return found(ranked.join(STATUS_REPORT).on(STATUS_REPORT.ID.eq(ranked.field(STATUS_REPORT.ID))),
                requireNonNull(ranked.field(place)).le(most))
                .stream().collect(Collectors.groupingBy(StatusReport::project));
    }

    private List<StatusReport> found(Condition which) {
        return found(STATUS_REPORT, which);
    }

    private List<StatusReport> found(Table<?> from, Condition which) {
        return dsl.select(STATUS_REPORT, multiset(selectFrom(STATUS_SECTION)
                .where(STATUS_SECTION.STATUS_REPORT_ID.eq(STATUS_REPORT.ID)))
                .convertFrom(rows -> rows.map(StatusReports::section)))
                .from(from)
                .where(which)
                .orderBy(STATUS_REPORT.PUBLISHED_AT.desc().nullsFirst(), STATUS_REPORT.ID.desc())
                .fetch(row -> report(row.value1(), row.value2()));
    }

    /// Writes a new report.
    public void add(StatusReport report) {
        var row = recorder.blank(STATUS_REPORT, report.id().value());
        row.setProjectId(report.project().value());
        fill(row, report);
        recorder.insert(row);
        recorder.insertAll(report.sections().stream().map(status -> {
            var section = recorder.blank(STATUS_SECTION, Uid.next());
            section.setProjectId(report.project().value());
            section.setStatusReportId(report.id().value());
            section.setSection(status.section().name());
            fill(section, status);
            return section;
        }).toList());
    }

    /// Changes a draft that stands as it was read, or publishes it; [LostUpdate] where it does not, [NotChanged] where it
    /// is published already.
    public void save(StatusReport report) {
        var row = draft(report);
        fill(row, report);
        recorder.update(row);
        var sections = sections(report.id());
        sections.forEach(section -> fill(section, report.of(Section.valueOf(section.getSection()))));
        recorder.updateAll(sections);
    }

    /// Throws a draft away; [NotChanged] where it is published.
    public void remove(StatusReport report) {
        var row = draft(report);
        recorder.removeAll(sections(report.id()));
        recorder.remove(row);
    }

    private StatusReportRecord draft(StatusReport report) {
        var row = recorder.current(STATUS_REPORT, report.id().value(), report.version());
        if (row.getPublishedAt() != null) {
            throw new NotChanged(Message.of("status.refused.published"));
        }
        return row;
    }

    private List<StatusSectionRecord> sections(StatusReportId report) {
        return dsl.selectFrom(STATUS_SECTION)
                .where(STATUS_SECTION.STATUS_REPORT_ID.eq(report.value()))
                .orderBy(STATUS_SECTION.ID)
                .fetch();
    }

    /// What happened in a project after `since`, and still holds.
    public Happened happened(ProjectId project, Instant since) {
        var decided = dsl.select(GATE_TEMPLATE.CODE, DECISION.OUTCOME, DECISION.DECIDED_ON)
                .from(DECISION)
                .join(GATE).on(GATE.ID.eq(DECISION.GATE_ID))
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .where(DECISION.PROJECT_ID.eq(project.value()),
                        DECISION.RECORDED_AT.gt(since.atOffset(ZoneOffset.UTC)))
                .orderBy(DECISION.DECIDED_ON, DECISION.ID)
                .fetch(row -> new Happened.Decided(row.value1(), Outcome.valueOf(row.value2()), row.value3()));
        var fulfilled = dsl.select(DECISION_CONDITION.TEXT)
                .from(DECISION_CONDITION)
                .where(DECISION_CONDITION.FULFILLED_ON.isNotNull(),
                        DECISION_CONDITION.ID.in(changed(project, since, "decision_condition", "fulfilled_on")))
                .orderBy(DECISION_CONDITION.FULFILLED_ON, DECISION_CONDITION.ID)
                .fetch(DECISION_CONDITION.TEXT);
        var finished = dsl.select(ACTIVITY.NAME)
                .from(ACTIVITY)
                .where(ACTIVITY.PROGRESS.eq(100), ACTIVITY.ID.in(changed(project, since, "activity", "progress")))
                .orderBy(ACTIVITY.STARTS_ON, ACTIVITY.ID)
                .fetch(ACTIVITY.NAME);
        return new Happened(decided, fulfilled, finished);
    }

    private Select<Record1<UUID>> changed(ProjectId project, Instant since, String table, String field) {
        return dsl.select(JOURNAL_ENTRY.ROW_ID)
                .from(JOURNAL_ENTRY)
                .join(JOURNAL_TRANSACTION).on(JOURNAL_TRANSACTION.ID.eq(JOURNAL_ENTRY.TRANSACTION_ID))
                .where(JOURNAL_ENTRY.PROJECT_ID.eq(project.value()), JOURNAL_ENTRY.TABLE_NAME.eq(table),
                        JOURNAL_ENTRY.FIELD.eq(field),
                        JOURNAL_TRANSACTION.RECORDED_AT.gt(since.atOffset(ZoneOffset.UTC)));
    }

    /// When each active project must report, by project number.
    public List<ReportDue> due() {
        var last = max(STATUS_REPORT.REPORTED_ON);
        return dsl.select(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME, PROJECT.LEADER, last, PORTFOLIO.REPORT_INTERVAL)
                .from(PROJECT)
                .crossJoin(PORTFOLIO)
                .leftJoin(STATUS_REPORT)
                .on(STATUS_REPORT.PROJECT_ID.eq(PROJECT.ID), STATUS_REPORT.PUBLISHED_AT.isNotNull())
                .where(PROJECT.STATUS.eq(ProjectStatus.ACTIVE.name()))
                .groupBy(PROJECT.ID, PROJECT.NUMBER, PROJECT.NAME, PROJECT.LEADER, PORTFOLIO.REPORT_INTERVAL)
                .orderBy(PROJECT.NUMBER)
                .fetch(row -> new ReportDue(new ProjectId(row.value1()), row.value2(), row.value3(), row.value4(),
                        Optional.ofNullable(row.value5()), row.value6()));
    }

    private static void fill(StatusReportRecord row, StatusReport report) {
        var figures = report.figures();
        row.setReportedOn(report.reportedOn());
        row.setAuthor(report.author());
        row.setSummary(report.summary());
        row.setPublishedAt(report.publishedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        row.setPhase(figures.phase());
        row.setNextGate(figures.nextGate());
        row.setNextGateOn(figures.nextGateOn().orElse(null));
        row.setBudget(figures.budget().amount());
        row.setActual(figures.actual().amount());
        row.setForecast(figures.forecast().amount());
        row.setFinishOn(figures.finish().orElse(null));
    }

    private static void fill(StatusSectionRecord row, SectionStatus status) {
        row.setMark(status.standing().name());
        row.setRemark(status.remark());
    }

    private static SectionStatus section(StatusSectionRecord row) {
        return new SectionStatus(Section.valueOf(row.getSection()), Standing.valueOf(row.getMark()), row.getRemark());
    }

    private static StatusReport report(StatusReportRecord row, List<SectionStatus> sections) {
        return new StatusReport(new StatusReportId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                row.getReportedOn(), row.getAuthor(), row.getSummary(),
                Optional.ofNullable(row.getPublishedAt()).map(at -> at.toInstant()),
                new StatusFigures(row.getPhase(), row.getNextGate(), Optional.ofNullable(row.getNextGateOn()),
                        new Money(row.getBudget()), new Money(row.getActual()), new Money(row.getForecast()),
                        Optional.ofNullable(row.getFinishOn())),
                sections);
    }
}
