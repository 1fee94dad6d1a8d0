package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.portfolio.BaselineComparison;
import no.faseport.portfolio.BaselinePage;
import no.faseport.portfolio.ChangeDetail;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.ForeignLink;
import no.faseport.portfolio.GatePage;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.MoneyPage;
import no.faseport.portfolio.PlanPage;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.ProjectPage;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Settings;
import no.faseport.portfolio.TermsPage;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.schedule.BaselineId;

/// Reads what the screens and the commands show.
public final class ReadPortfolio {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadPortfolio(Workplace place) {
        this.place = place;
    }

    /// What the portfolio says of itself.
    public Settings settings() {
        return place.store().read(work -> work.settings().get());
    }

    /// The portfolio table with the money of `year`.
    public List<PortfolioRow> rows(int year) {
        return place.store().read(work -> work.pages().portfolio(year));
    }

    /// The portfolio in time: projects, gates, and what goes from one project to another.
    public Roadmap roadmap() {
        return place.store().read(work -> work.pages().roadmap());
    }

    /// What is to happen from `from` until `until`, both included: gates and conditions, by day.
    public List<Deadline> deadlines(LocalDate from, LocalDate until) {
        return place.store().read(work -> work.pages().deadlines(from, until));
    }

    /// A project's head, ribbon and overview, with the money of `year` apart.
    public Optional<ProjectPage> project(ProjectId id, int year) {
        return place.store().read(work -> work.pages().project(id, year));
    }

    /// A gate's page.
    public Optional<GatePage> gate(GateId id) {
        return place.store().read(work -> work.pages().gate(id));
    }

    /// All that was decided about a project, and where it can go from there.
    public Optional<ProtocolPage> protocol(ProjectId id) {
        return place.store().read(work -> work.pages().protocol(id));
    }

    /// A project's plan.
    public Optional<PlanPage> plan(ProjectId id) {
        return place.store().read(work -> work.pages().plan(id));
    }

    /// How a project's plan is calculated, and the calendars it could follow.
    public TermsPage planTerms(ProjectId id) {
        return place.store().read(work -> new TermsPage(work.planTerms().of(id), work.calendars().all()));
    }

    /// A project's baselines, and how its milestones have slipped until today.
    public Optional<BaselinePage> baselines(ProjectId id) {
        return place.store().read(work -> work.baselinePages().of(id, place.today(), place.clock().getZone()));
    }

    /// A project's plan as it stands held against one of its baselines.
    public Optional<BaselineComparison> comparison(BaselineId id) {
        return place.store().read(work -> work.baselinePages().compare(id));
    }

    /// What joins a project's plan with other projects.
    public List<ForeignLink> foreign(ProjectId id) {
        return place.store().read(work -> work.plans().foreign(id));
    }

    /// A project's economy.
    public Optional<MoneyPage> money(ProjectId id) {
        return place.store().read(work -> work.pages().money(id));
    }

    /// All projects, by number.
    public List<Project> projects() {
        return place.store().read(work -> work.projects().all());
    }

    /// The project with this number.
    public Optional<Project> projectNumbered(String number) {
        return place.store().read(work -> work.projects().withNumber(number));
    }

    /// A project's gates in order.
    public List<Gate> gates(Project project) {
        return place.store().read(work -> work.gates().of(project));
    }

    /// All budget lines from `firstYear` to `lastYear`, both included.
    public List<BudgetLine> lines(int firstYear, int lastYear) {
        return place.store().read(work -> work.budgetLines().between(firstYear, lastYear));
    }

    /// The municipality's units.
    public List<Unit> units() {
        return place.store().read(work -> work.units().all());
    }

    /// The newest `limit` changes, newest first.
    public List<HistoryLine> history(int limit) {
        return place.store().read(work -> work.journal().history(Optional.empty(), limit));
    }

    /// The newest `limit` changes to a project and what belongs to it, newest first.
    public List<HistoryLine> history(Project project, int limit) {
        return place.store().read(work -> work.journal().history(Optional.of(project.id()), limit));
    }

    /// What one of the changes did, thing by thing and field by field; of a great change the beginning.
    public List<ChangeDetail> details(HistoryLine change) {
        return place.store().read(work -> work.journal().details(change.id()));
    }
}
