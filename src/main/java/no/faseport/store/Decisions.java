package no.faseport.store;

import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.DECISION_CONDITION;
import static no.faseport.store.schema.Tables.DECISION_FINANCING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Basis;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Figures;
import no.faseport.gate.Funding;
import no.faseport.gate.GateId;
import no.faseport.gate.MoveKind;
import no.faseport.gate.Notes;
import no.faseport.gate.Occasion;
import no.faseport.gate.Outcome;
import no.faseport.gate.Overridden;
import no.faseport.gate.Passage;
import no.faseport.gate.Prospect;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.DecisionConditionRecord;
import no.faseport.store.schema.tables.records.DecisionFinancingRecord;
import no.faseport.store.schema.tables.records.DecisionRecord;
import org.jooq.DSLContext;

/// The decisions taken about projects, with what they rested on and their conditions.
public final class Decisions {
    private static final String AT_GATE = "GATE";
    private static final String BETWEEN_ITEMS = "\n";

    private final DSLContext dsl;
    private final Recorder recorder;

    Decisions(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// Every decision about a project, at gates and without, in the order they were recorded.
    public List<Decision> of(ProjectId project) {
        return found(DECISION.PROJECT_ID.eq(project.value()));
    }

    /// Every decision taken from `from` until `until`, both included, about any project, in the order they were recorded.
    public List<Decision> between(LocalDate from, LocalDate until) {
        return found(DECISION.DECIDED_ON.between(from, until));
    }

    /// The conditions of these projects that nobody has fulfilled, those with the first deadlines first.
    public Map<ProjectId, List<Condition>> open(Collection<ProjectId> projects) {
        return dsl.selectFrom(DECISION_CONDITION)
                .where(DECISION_CONDITION.FULFILLED_ON.isNull(),
                        DECISION_CONDITION.PROJECT_ID.in(projects.stream().map(ProjectId::value).toList()))
                .orderBy(DECISION_CONDITION.DEADLINE.asc().nullsLast(), DECISION_CONDITION.ID)
                .fetchGroups(row -> new ProjectId(row.getProjectId()), Decisions::condition);
    }

    private List<Decision> found(org.jooq.Condition which) {
        return dsl.select(DECISION,
                multiset(selectFrom(DECISION_CONDITION)
                        .where(DECISION_CONDITION.DECISION_ID.eq(DECISION.ID))
                        .orderBy(DECISION_CONDITION.POSITION))
                        .convertFrom(rows -> rows.map(Decisions::condition)),
                multiset(selectFrom(DECISION_FINANCING)
                        .where(DECISION_FINANCING.DECISION_ID.eq(DECISION.ID))
                        .orderBy(DECISION_FINANCING.ID))
                        .convertFrom(rows -> rows.map(Decisions::funding)))
                .from(DECISION)
                .where(which)
                .orderBy(DECISION.ID)
                .fetch(row -> decision(row.value1(), row.value2(), row.value3()));
    }

    /// Writes a decision with its conditions and who was to pay.
    public void add(Decision decision) {
        var row = recorder.blank(DECISION, decision.id().value());
        row.setProjectId(decision.project().value());
        occasion(row, decision.occasion());
        row.setFromPhase(decision.passage().from());
        row.setToPhase(decision.passage().to());
        row.setOutcome(decision.outcome().name());
        row.setDecidedBy(decision.decidedBy());
        row.setBody(decision.body());
        row.setDecidedOn(decision.decidedOn());
        row.setCaseNumber(decision.caseNumber());
        row.setReason(decision.reason());
        row.setRecordedAt(decision.recordedAt().atOffset(ZoneOffset.UTC));
        basis(row, decision.basis());
        decision.override().ifPresent(override -> {
            row.setOverriddenBy(override.by());
            row.setOverrideReason(override.reason());
            row.setOverriddenItems(String.join(BETWEEN_ITEMS, override.items()));
        });
        recorder.insert(row);
        for (int i = 0; i < decision.conditions().size(); i++) {
            add(decision, decision.conditions().get(i), i);
        }
        decision.basis().financing().forEach(funding -> add(decision, funding));
    }

    private static void occasion(DecisionRecord row, Occasion occasion) {
        switch (occasion) {
            case Occasion.AtGate at -> {
                row.setKind(AT_GATE);
                row.setGateId(at.gate().value());
                row.setAttempt(at.attempt());
            }
            case Occasion.OfMove move -> row.setKind(move.kind().name());
        }
    }

    private static void basis(DecisionRecord row, Basis basis) {
        row.setBudget(basis.figures().budget().amount());
        row.setActual(basis.figures().actual().amount());
        row.setForecast(basis.figures().forecast().amount());
        row.setFinishOn(basis.figures().finish().orElse(null));
        basis.prospect().ifPresent(prospect -> {
            row.setBenefitCount(prospect.benefits());
            row.setBenefitPlanned(prospect.planned().amount());
            row.setBenefitValue(prospect.presentValue().amount());
        });
        row.setScopeNote(basis.notes().scope());
        row.setBenefitNote(basis.notes().benefit());
        row.setRiskNote(basis.notes().risk());
    }

    private void add(Decision decision, Condition condition, int position) {
        var row = recorder.blank(DECISION_CONDITION, condition.id().value());
        row.setProjectId(decision.project().value());
        row.setDecisionId(decision.id().value());
        row.setPosition(position);
        fill(row, condition);
        recorder.insert(row);
    }

    private void add(Decision decision, Funding funding) {
        var row = recorder.blank(DECISION_FINANCING, Uid.next());
        row.setProjectId(decision.project().value());
        row.setDecisionId(decision.id().value());
        row.setFinancing(funding.source().name());
        row.setAmount(funding.amount().amount());
        recorder.insert(row);
    }

    /// Changes a condition, usually to say that it is fulfilled.
    public void save(Condition condition) {
        var row = recorder.current(DECISION_CONDITION, condition.id().value(), condition.version());
        fill(row, condition);
        recorder.update(row);
    }

    private static void fill(DecisionConditionRecord row, Condition condition) {
        row.setText(condition.text());
        row.setOwner(condition.owner());
        row.setDeadline(condition.deadline().orElse(null));
        row.setFulfilledOn(condition.fulfilledOn().orElse(null));
    }

    private static Condition condition(DecisionConditionRecord row) {
        return new Condition(new ConditionId(row.getId()), row.getVersion(), row.getText(), row.getOwner(),
                Optional.ofNullable(row.getDeadline()), Optional.ofNullable(row.getFulfilledOn()));
    }

    private static Funding funding(DecisionFinancingRecord row) {
        return new Funding(Financing.valueOf(row.getFinancing()), new Money(row.getAmount()));
    }

    private static Decision decision(DecisionRecord row, List<Condition> conditions, List<Funding> financing) {
        var figures = new Figures(new Money(row.getBudget()), new Money(row.getActual()), new Money(row.getForecast()),
                Optional.ofNullable(row.getFinishOn()));
        return new Decision(new DecisionId(row.getId()), new ProjectId(row.getProjectId()), occasion(row),
                new Passage(row.getFromPhase(), row.getToPhase()), Outcome.valueOf(row.getOutcome()),
                row.getDecidedBy(), row.getBody(), row.getDecidedOn(), row.getCaseNumber(), row.getReason(),
                row.getRecordedAt().toInstant(),
                new Basis(figures, financing, prospect(row),
                        new Notes(row.getScopeNote(), row.getBenefitNote(), row.getRiskNote())),
                override(row), conditions);
    }

    private static Optional<Prospect> prospect(DecisionRecord row) {
        return Optional.ofNullable(row.getBenefitCount()).map(count -> new Prospect(count,
                Pages.money(row.getBenefitPlanned()), Pages.money(row.getBenefitValue())));
    }

    private static Occasion occasion(DecisionRecord row) {
        return row.getKind().equals(AT_GATE)
                ? new Occasion.AtGate(new GateId(row.getGateId()), row.getAttempt())
                : new Occasion.OfMove(MoveKind.valueOf(row.getKind()));
    }

    private static Optional<Overridden> override(DecisionRecord row) {
        return row.getOverriddenBy().isEmpty()
                ? Optional.empty()
                : Optional.of(new Overridden(row.getOverriddenBy(), row.getOverrideReason(),
                        List.of(row.getOverriddenItems().split(BETWEEN_ITEMS))));
    }
}
