package no.faseport.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostNames;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.gate.Condition;
import no.faseport.gate.GateId;
import no.faseport.portfolio.BaselinePage;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Ruling;
import no.faseport.portfolio.YearMoney;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.reporting.StandingFacts;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Runs;
import no.faseport.schedule.Trend;
import no.faseport.status.StatusReport;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.store.Work;

/// Reads how the projects of a report stand: a statement or two for each kind of fact, however many projects there are.
final class StandingReading implements StandingFacts {
    private static final int COMPARED = 6;

    private final Workplace place;
    private final Work work;
    private final int year;
    private final List<PortfolioRow> rows;
    private final Once<Map<ProjectId, Project>> projects;
    private final Once<Map<ProjectId, List<StatusReport>>> reports;
    private final Once<Map<ProjectId, List<YearMoney>>> years;
    private final Once<Map<ProjectId, List<BudgetLine>>> lines;
    private final Once<Map<ProjectId, List<Condition>>> conditions;
    private final Once<Map<ProjectId, List<LogEntry>>> log;
    private final Once<Map<ProjectId, List<Activity>>> milestones;
    private final Once<Set<ProjectId>> slipped;
    private final Once<Set<ProjectId>> estimated;
    private final Once<Map<ProjectId, Roadmap.Line>> times;
    private final Once<Map<ProjectId, List<Roadmap.Handover>>> handovers;

    /// Of the projects of `rows`, with the money of `year`.
    StandingReading(Workplace place, Work work, int year, List<PortfolioRow> rows) {
        this.place = place;
        this.work = work;
        this.year = year;
        this.rows = rows;
        var ids = rows.stream().map(PortfolioRow::id).toList();
        var roadmap = new Once<>(() -> work.pages().roadmap());
        projects = new Once<>(() -> work.projects().all().stream().collect(toMap(Project::id, Function.identity())));
        reports = new Once<>(() -> work.statusReports().latest(ids, COMPARED));
        years = new Once<>(() -> work.budgetLines().years(ids));
        lines = new Once<>(() -> work.budgetLines().in(year, ids).stream().collect(groupingBy(BudgetLine::project)));
        conditions = new Once<>(() -> work.decisions().open(ids));
        log = new Once<>(() -> logs(work.room().log(ids)));
        milestones = new Once<>(
                () -> work.plans().milestones(ids).stream().collect(groupingBy(Activity::project)));
        slipped = new Once<>(() -> work.baselines().withMilestones(ids));
        estimated = new Once<>(() -> work.estimates().among(ids));
        times = new Once<>(() -> roadmap.get().lines().stream()
                .collect(toMap(Roadmap.Line::project, Function.identity())));
        handovers = new Once<>(() -> handovers(roadmap.get().handovers()));
    }

    private static Map<ProjectId, List<LogEntry>> logs(Collection<Kept<LogEntry>> entries) {
        return entries.stream().collect(groupingBy(Kept::project, mapping(Kept::fact, toList())));
    }

    private static Map<ProjectId, List<Roadmap.Handover>> handovers(List<Roadmap.Handover> all) {
        var each = new HashMap<ProjectId, List<Roadmap.Handover>>();
        all.forEach(one -> Stream.of(one.from(), one.to()).distinct()
                .forEach(id -> each.merge(id, List.of(one),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList())));
        return each;
    }

    @Override
    public Project project(ProjectId id) {
        return Objects.requireNonNull(projects.get().get(id));
    }

    @Override
    public List<StatusReport> reports(ProjectId id) {
        return reports.get().getOrDefault(id, List.of());
    }

    @Override
    public List<YearMoney> years(ProjectId id) {
        return years.get().getOrDefault(id, List.of());
    }

    /// The course names no accounts, so none are looked up.
    @Override
    public MoneyFacts course(ProjectId id) {
        return new MoneyFacts(year, lines.get().getOrDefault(id, List.of()), List.of(), List.of(),
                new CostNames(Map.of(), Map.of(), new AccountPlan(List.of(), List.of())));
    }

    @Override
    public List<Condition> conditions(ProjectId id) {
        return conditions.get().getOrDefault(id, List.of());
    }

    @Override
    public List<LogEntry> log(ProjectId id) {
        return log.get().getOrDefault(id, List.of());
    }

    @Override
    public List<Activity> milestones(ProjectId id) {
        return milestones.get().getOrDefault(id, List.of());
    }

    /// Read project by project: few have been held against a baseline.
    @Override
    public List<Trend> trends(ProjectId id) {
        return slipped.get().contains(id)
                ? work.baselinePages().of(id, place.today(), place.clock().getZone()).map(BaselinePage::trends)
                        .orElse(List.of())
                : List.of();
    }

    /// As the screen simulates it, so that both say the same.
    @Override
    public Optional<Forecast> forecast(ProjectId id) {
        return estimated.get().contains(id)
                ? ForecastPlan.page(work, id).flatMap(page -> ForecastPlan.simulated(page,
                        Runs.usual(page.correlation()), Runs.Watch.none()))
                : Optional.empty();
    }

    @Override
    public Optional<Roadmap.Line> time(ProjectId id) {
        return Optional.ofNullable(times.get().get(id));
    }

    @Override
    public List<Roadmap.Handover> handovers(ProjectId id) {
        return handovers.get().getOrDefault(id, List.of());
    }

    @Override
    public ProjectName name(ProjectId id) {
        var project = project(id);
        return new ProjectName(id, project.number(), project.name());
    }

    @Override
    public List<Ruling> decided(LocalDate from, LocalDate until) {
        return work.pages().decided(from, until);
    }

    @Override
    public Map<GateId, String> bodies() {
        return work.gates().bodies(rows.stream().flatMap(row -> row.nextGate().stream()).map(NextGate::id).toList());
    }

    @Override
    public List<Meeting> meetings(LocalDate from, LocalDate until) {
        return work.meetings().between(from, until).stream().map(Convened::meeting).toList();
    }
}
