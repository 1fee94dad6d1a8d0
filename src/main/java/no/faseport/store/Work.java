package no.faseport.store;

import static no.faseport.store.schema.Tables.PORTFOLIO;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.project.ProjectId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// The collections of a portfolio within one reading or one change.
public final class Work {
    private final DSLContext dsl;
    private final Recorder recorder;

    Work(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// What the portfolio says of itself.
    public SettingsRow settings() {
        return new SettingsRow(dsl, recorder);
    }

    /// The municipality's units.
    public Units units() {
        return new Units(dsl, recorder);
    }

    /// The accounts of the municipality's own account plan.
    public LocalAccounts localAccounts() {
        return new LocalAccounts(dsl, recorder);
    }

    /// How long what projects invest in is expected to last.
    public AssetLives assetLives() {
        return new AssetLives(dsl, recorder);
    }

    /// The shares of VAT that are compensated.
    public VatShares vatShares() {
        return new VatShares(dsl, recorder);
    }

    /// The phase models and their gates.
    public PhaseModels phaseModels() {
        return new PhaseModels(dsl, recorder);
    }

    /// What moves projects to newer editions of their models.
    public EditionMoves editionMoves() {
        return new EditionMoves(dsl, recorder);
    }

    /// The projects.
    public Projects projects() {
        return new Projects(dsl, recorder);
    }

    /// The projects' gates and the answers at them.
    public Gates gates() {
        return new Gates(dsl, recorder);
    }

    /// The decisions about projects, at gates and without.
    public Decisions decisions() {
        return new Decisions(dsl, recorder);
    }

    /// The boards' meetings.
    public Meetings meetings() {
        return new Meetings(dsl, recorder);
    }

    /// The reports somebody has named to run again.
    public SavedReports savedReports() {
        return new SavedReports(dsl, recorder);
    }

    /// The municipality's own touch to its reports.
    public ReportTemplates reportTemplates() {
        return new ReportTemplates(dsl, recorder);
    }

    /// The projects' activities and dependencies.
    public Plans plans() {
        return new Plans(dsl, recorder);
    }

    /// The municipality's working calendars.
    public WorkCalendars calendars() {
        return new WorkCalendars(dsl, recorder);
    }

    /// How the projects' plans are calculated.
    public PlanTermsRow planTerms() {
        return new PlanTermsRow(dsl, recorder);
    }

    /// The projects' baselines.
    public Baselines baselines() {
        return new Baselines(dsl, recorder);
    }

    /// The baselines as their screen shows them.
    public BaselinePages baselinePages() {
        return new BaselinePages(dsl, this);
    }

    /// What is uncertain in the projects.
    public Estimates estimates() {
        return new Estimates(dsl, recorder);
    }

    /// People and roles, and what they work on.
    public Resources resources() {
        return new Resources(dsl, recorder);
    }

    /// The budget lines.
    public BudgetLines budgetLines() {
        return new BudgetLines(dsl, recorder);
    }

    /// The register of IKT systems.
    public ItSystems systems() {
        return new ItSystems(dsl, recorder);
    }

    /// What systems cost to run, and what projects leave behind them.
    public RunningCosts runningCosts() {
        return new RunningCosts(dsl, recorder);
    }

    /// How shared costs are divided.
    public Charging charging() {
        return new Charging(dsl, recorder);
    }

    /// The decisions about the budget.
    public BudgetEditions budgetEditions() {
        return new BudgetEditions(dsl, recorder);
    }

    /// The periods closed for changes of budget lines.
    public LockedPeriods lockedPeriods() {
        return new LockedPeriods(dsl, recorder);
    }

    /// What has changed in the amounts of one project, or of all; days begin and end as in `zone`.
    public MoneyHistory moneyHistory(ZoneId zone, Optional<ProjectId> project) {
        return new MoneyHistory(dsl, budgetEditions(), zone, project);
    }

    /// Who made which forecast, how and when.
    public Forecasts forecasts() {
        return new Forecasts(dsl, recorder);
    }

    /// What is ordered and not yet invoiced.
    public Commitments commitments() {
        return new Commitments(dsl, recorder);
    }

    /// The growth of prices and pay.
    public PriceGrowths priceGrowth() {
        return new PriceGrowths(dsl, recorder);
    }

    /// The hours of the municipality's own people.
    public InternalTimes internalTime() {
        return new InternalTimes(dsl, recorder);
    }

    /// What the sources have promised the projects.
    public Fundings funding() {
        return new Fundings(dsl, recorder);
    }

    /// The projects' benefits.
    public Benefits benefits() {
        return new Benefits(dsl, recorder);
    }

    /// How the files of each source are read.
    public ImportProfiles importProfiles() {
        return new ImportProfiles(dsl, recorder);
    }

    /// What has been brought in from files.
    public ImportRuns importRuns() {
        return new ImportRuns(dsl, recorder);
    }

    /// The projects' status reports.
    public StatusReports statusReports() {
        return new StatusReports(dsl, recorder);
    }

    /// The read models that join several collections.
    public Pages pages() {
        return new Pages(dsl, this);
    }

    /// What the projects' rooms hold.
    public Room room() {
        return new Room(dsl, recorder);
    }

    /// The files that lie in the portfolio.
    public Attachments attachments() {
        return new Attachments(dsl);
    }

    /// The programmes, and which projects are parts of what.
    public Programmes programmes() {
        return new Programmes(dsl, recorder);
    }

    /// Which projects are outside their tolerances.
    public Breaches breaches() {
        return new Breaches(dsl, room(), calendars());
    }

    /// The projects' rooms as their screens show them.
    public RoomPages rooms() {
        return new RoomPages(dsl, this);
    }

    /// Whether what is stored hangs together.
    public Integrity integrity() {
        return new Integrity(dsl);
    }

    /// The rows of `project` as they were just before `end`; nothing where it was not there.
    Optional<Past> past(ProjectId project, Instant end) {
        return journal().newestBefore(end).map(last -> new Past(dsl, project.value(), last).read())
                .filter(Past::isThere);
    }

    /// All rows as they were just before `end`; nothing where the portfolio had not been set up.
    Optional<Map<Table<?>, Collection<Record>>> past(Instant end) {
        return journal().newestBefore(end).map(last -> Past.whole(dsl, last))
                .filter(rows -> !rows.getOrDefault(PORTFOLIO, List.of()).isEmpty());
    }

    /// What was done, by whom and when.
    public Journal journal() {
        return new Journal(dsl);
    }

    /// What the budget lines come to, year by year.
    public CostYears costYears() {
        return new CostYears(dsl);
    }
}
