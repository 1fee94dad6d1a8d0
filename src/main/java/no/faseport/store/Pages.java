package no.faseport.store;

import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PROGRAMME;
import static no.faseport.store.schema.Tables.PROJECT;
import static no.faseport.store.schema.Tables.PROJECT_YEAR;
import static no.faseport.store.schema.Tables.UNIT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.Money;
import no.faseport.gate.Basis;
import no.faseport.gate.Decision;
import no.faseport.gate.Figures;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateKind;
import no.faseport.gate.Notes;
import no.faseport.gate.Situation;
import no.faseport.gate.SubGates;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.EarlierGate;
import no.faseport.portfolio.GateMark;
import no.faseport.portfolio.GatePage;
import no.faseport.portfolio.MoneyPage;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PlanPage;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.ProjectPage;
import no.faseport.portfolio.ProtocolLine;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Ruling;
import no.faseport.portfolio.WithinGate;
import no.faseport.project.PhaseModel;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The read models of the screens, each from as few statements as it takes.
public final class Pages {
    private static final no.faseport.store.schema.tables.Project PARENT = PROJECT.as("parent");

    private final DSLContext dsl;
    private final Work work;

    Pages(DSLContext dsl, Work work) {
        this.dsl = dsl;
        this.work = work;
    }

    /// The portfolio table, by project number, with the money of `year`.
    public List<PortfolioRow> portfolio(int year) {
        var models = new HashMap<UUID, PhaseModel>();
        work.phaseModels().all().forEach(model -> models.put(model.id().value(), model));
        var within = new NextGates(dsl).within();
        var closing = GATE_TEMPLATE.as("closing");
        var attentions = new Attentions(dsl, work);
        return dsl.select(PROJECT.fields())
                .select(UNIT.NAME, GATE.ID, GATE.PLANNED_ON, GATE_TEMPLATE.CODE, GATE_TEMPLATE.TITLE)
                .select(PROJECT_YEAR.BUDGET, PROJECT_YEAR.ACTUAL, PROJECT_YEAR.FORECAST)
                .select(PROGRAMME.NAME, PARENT.NUMBER, PARENT.NAME)
                .from(PROJECT)
                .leftJoin(PROGRAMME).on(PROGRAMME.ID.eq(PROJECT.PROGRAMME_ID))
                .leftJoin(PARENT).on(PARENT.ID.eq(PROJECT.PARENT_ID))
                .leftJoin(UNIT).on(UNIT.ID.eq(PROJECT.UNIT_ID))
                .leftJoin(closing).on(closing.PHASE_ID.eq(PROJECT.PHASE_ID), closing.KIND.eq(GateKind.CLOSING.name()))
                .leftJoin(GATE).on(GATE.PROJECT_ID.eq(PROJECT.ID), GATE.ORDINAL.eq(0),
                        GATE.PHASE_ID.eq(PROJECT.PHASE_ID)
                                .or(GATE.PHASE_ID.isNull().and(GATE.GATE_TEMPLATE_ID.eq(closing.ID))))
                .leftJoin(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .leftJoin(PROJECT_YEAR).on(PROJECT_YEAR.PROJECT_ID.eq(PROJECT.ID), PROJECT_YEAR.BUDGET_YEAR.eq(year))
                .orderBy(PROJECT.NUMBER)
                .fetch(row -> row(row, models, within, attentions));
    }

    private static PortfolioRow row(Record row, Map<UUID, PhaseModel> models, Map<UUID, NextGate> within,
            Attentions attentions) {
        var project = Projects.project(row.into(PROJECT));
        var model = models.get(project.phaseModel().value());
        if (model == null) {
            throw new IllegalStateException("Project " + project.number() + " follows a phase model that is not there");
        }
        return new PortfolioRow(project.id(), project.version(), project.number(), project.name(), project.type(),
                project.status(), model, model.phase(project.phase()),
                Optional.ofNullable(within.get(project.id().value())).filter(gate -> !project.isOver())
                        .or(() -> nextGate(project, row)),
                project.marks(),
                money(row.get(PROJECT_YEAR.BUDGET)), money(row.get(PROJECT_YEAR.ACTUAL)),
                money(row.get(PROJECT_YEAR.FORECAST)),
                project.owner(), project.leader(), text(row.get(UNIT.NAME)), project.tags(),
                text(row.get(PROGRAMME.NAME)),
                (text(row.get(PARENT.NUMBER)) + " " + text(row.get(PARENT.NAME))).strip(),
                attentions.of(project.id()));
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }

    /// The portfolio in time.
    public Roadmap roadmap() {
        return new RoadmapRows(dsl, work.calendars().followed()).read();
    }

    /// What is to happen from `from` until `until`, both included: gates and conditions, by day.
    public List<Deadline> deadlines(LocalDate from, LocalDate until) {
        return new Deadlines(dsl).between(from, until);
    }

    private static Optional<NextGate> nextGate(Project project, Record row) {
        var gate = row.get(GATE.ID);
        return gate == null || project.isOver()
                ? Optional.empty()
                : Optional.of(new NextGate(new GateId(gate), row.get(GATE_TEMPLATE.CODE), row.get(GATE_TEMPLATE.TITLE),
                        Optional.ofNullable(row.get(GATE.PLANNED_ON))));
    }

    /// A project's head, ribbon and overview, with the money of `year` apart.
    public Optional<ProjectPage> project(ProjectId id, int year) {
        return work.projects().find(id).map(project -> {
            var gates = work.gates().of(project);
            var finish = finish(id);
            var model = work.phaseModels().get(project.phaseModel());
            var open = work.decisions().of(id).stream().map(Decision::conditions).flatMap(List::stream)
                    .filter(condition -> condition.fulfilledOn().isEmpty()).toList();
            return new ProjectPage(project, project.unit().flatMap(unit -> work.units().find(unit)),
                    model, marks(gates, project, model), figures(id, noCondition(), finish),
                    figures(id, PROJECT_YEAR.BUDGET_YEAR.eq(year), finish), open);
        });
    }

    private static List<GateMark> marks(List<Gate> gates, Project project, PhaseModel model) {
        return gates.stream().map(gate -> GateMark.of(gate, project, model)).toList();
    }

    /// A gate's page; nothing where the gate is of a model that its project no longer follows.
    public Optional<GatePage> gate(GateId id) {
        return dsl.fetchOptional(GATE, GATE.ID.eq(id.value())).flatMap(row -> {
            var project = work.projects().get(new ProjectId(row.getProjectId()));
            return work.gates().of(project).stream().filter(one -> one.id().equals(id)).findFirst()
                    .map(gate -> gate(gate, situation(project)));
        });
    }

    private GatePage gate(Gate gate, Situation situation) {
        return new GatePage(situation, gate, basis(gate.project(), gate.notes()),
                before(gate, situation.protocol()).map(decision -> new EarlierGate(code(decision),
                        decision.decidedOn(), decision.basis())));
    }

    private String code(Decision decision) {
        return decision.gate().map(work.gates().names(decision.project())::get).map(name -> name.code()).orElse("");
    }

    /// The newest decision that let the project pass another gate, before this one was passed itself.
    private static Optional<Decision> before(Gate gate, List<Decision> protocol) {
        var until = gate.settled().filter(decision -> gate.isPassed()).map(protocol::indexOf).orElse(protocol.size());
        return protocol.subList(0, until).reversed().stream()
                .filter(decision -> decision.outcome().movesOn()
                        && decision.gate().filter(other -> !other.equals(gate.id())).isPresent())
                .findFirst();
    }

    /// Where a project stands, and what was decided about it.
    public Situation situation(Project project) {
        return new Situation(project, work.phaseModels().get(project.phaseModel()),
                work.decisions().of(project.id()));
    }

    /// A project's protocol, and where the project can go from there.
    public Optional<ProtocolPage> protocol(ProjectId id) {
        return work.projects().find(id).map(project -> {
            var situation = situation(project);
            var names = work.gates().names(id);
            var lines = situation.protocol().stream().map(decision -> decision.gate().map(names::get)
                    .map(name -> new ProtocolLine(decision, name.code(), name.title()))
                    .orElse(new ProtocolLine(decision, "", ""))).toList();
            return new ProtocolPage(situation, lines, work.phaseModels().offered().stream()
                    .filter(model -> !model.id().equals(project.phaseModel())).toList(),
                    within(situation));
        });
    }

    /// Every decision taken from `from` until `until`, both included, by day.
    public List<Ruling> decided(LocalDate from, LocalDate until) {
        var decisions = work.decisions().between(from, until);
        var gates = work.gates().names(decisions.stream().flatMap(one -> one.gate().stream()).toList());
        var projects = work.programmes().names(decisions.stream().map(Decision::project).collect(Collectors.toSet()))
                .stream().collect(Collectors.toMap(ProjectName::id, Function.identity()));
        return decisions.stream().sorted(Comparator.comparing(Decision::decidedOn))
                .map(one -> new Ruling(Objects.requireNonNull(projects.get(one.project())),
                        one.gate().map(gates::get)
                                .map(name -> new ProtocolLine(one, name.code(), name.title()))
                                .orElse(new ProtocolLine(one, "", ""))))
                .toList();
    }

    private List<WithinGate> within(Situation situation) {
        var project = situation.project();
        var subGates = new SubGates(situation, work.gates().of(project));
        return subGates.offered(work.phaseModels().gatesOf(project.phaseModel())).stream()
                .map(template -> new WithinGate(template.id(), Gate.code(template.code(), subGates.next(template)),
                        template.title()))
                .toList();
    }

    /// What a decision would rest on now, with `notes`.
    public Basis basis(ProjectId id, Notes notes) {
        return new Basis(figures(id), work.budgetLines().financing(id), Optional.of(BenefitTerms.USUAL.prospect(
                work.benefits().of(id), work.budgetLines().of(id), work.runningCosts().of(id))), notes);
    }

    /// A project's plan with its gates.
    public Optional<PlanPage> plan(ProjectId id) {
        return work.projects().find(id).map(project -> {
            var model = work.phaseModels().get(project.phaseModel());
            return new PlanPage(project, model, marks(work.gates().of(project), project, model),
                    work.plans().activities(id), work.plans().dependencies(id), work.planTerms().of(id),
                    work.calendars().all());
        });
    }

    /// A project's economy.
    public Optional<MoneyPage> money(ProjectId id) {
        return work.projects().find(id).map(project -> new MoneyPage(project, work.budgetLines().of(id)));
    }

    /// What a decision would rest on now: money over all years, and the day the plan ends.
    public Figures figures(ProjectId id) {
        return figures(id, noCondition(), finish(id));
    }

    private Figures figures(ProjectId id, Condition which, Optional<LocalDate> finish) {
        return dsl.select(sum(PROJECT_YEAR.BUDGET), sum(PROJECT_YEAR.ACTUAL), sum(PROJECT_YEAR.FORECAST))
                .from(PROJECT_YEAR)
                .where(PROJECT_YEAR.PROJECT_ID.eq(id.value()), which)
                .fetchSingle(row -> new Figures(money(row.value1()), money(row.value2()), money(row.value3()), finish));
    }

    /// A project without a line has no sum, and costs nothing.
    static Money money(@Nullable BigDecimal sum) {
        return sum == null ? Money.ZERO : new Money(sum);
    }

    private Optional<LocalDate> finish(ProjectId id) {
        return work.baselinePages().now(id).finish();
    }
}
