package no.faseport.store;

import static no.faseport.store.schema.Tables.DECISION;
import static no.faseport.store.schema.Tables.DECISION_CONDITION;
import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_ANSWER;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Condition;
import no.faseport.gate.ConditionId;
import no.faseport.gate.Decision;
import no.faseport.gate.DecisionId;
import no.faseport.gate.Figures;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.gate.Outcome;
import no.faseport.gate.Reply;
import no.faseport.project.PhaseId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.DecisionConditionRecord;
import no.faseport.store.schema.tables.records.DecisionRecord;
import no.faseport.store.schema.tables.records.GateAnswerRecord;
import org.jooq.DSLContext;

/// The projects' gates, with what was answered and decided at them.
public final class Gates {
    private final DSLContext dsl;
    private final Recorder recorder;

    Gates(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// A project's gates in the order of the phases they close.
    public List<Gate> of(Project project) {
        var templates = templates(project);
        var phase = coalesce(GATE.PHASE_ID, GATE_TEMPLATE.PHASE_ID);
        return dsl.select(GATE.ID, GATE.VERSION, GATE.GATE_TEMPLATE_ID, GATE.PLANNED_ON,
                multiset(selectFrom(GATE_ANSWER)
                        .where(GATE_ANSWER.GATE_ID.eq(GATE.ID)))
                        .convertFrom(rows -> rows.map(Gates::answer)),
                multiset(selectFrom(DECISION)
                        .where(DECISION.GATE_ID.eq(GATE.ID))
                        .orderBy(DECISION.ID))
                        .convertFrom(rows -> rows.map(row -> decision(row, conditions(row)))),
                PHASE.ID)
                .from(GATE)
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .join(PHASE).on(PHASE.ID.eq(phase))
                .where(GATE.PROJECT_ID.eq(project.id().value()), PHASE.PHASE_MODEL_ID.eq(project.phaseModel().value()))
                .orderBy(PHASE.POSITION, GATE_TEMPLATE.KIND.desc(), GATE.ORDINAL)
                .fetch(row -> new Gate(new GateId(row.value1()), row.value2(), project.id(),
                        template(templates, new GateTemplateId(row.value3())).in(new PhaseId(row.value7())),
                        Optional.ofNullable(row.value4()),
                        row.value5(),
                        row.value6()));
    }

    /// The templates of a project's gates: those decided before it moved to a newer edition keep what they were decided on.
    private List<GateTemplate> templates(Project project) {
        return new PhaseModels(dsl, recorder).gates(dsl.select(GATE.GATE_TEMPLATE_ID)
                .from(GATE)
                .where(GATE.PROJECT_ID.eq(project.id().value()))
                .fetchSet(GATE.GATE_TEMPLATE_ID));
    }

    private static GateTemplate template(List<GateTemplate> templates, GateTemplateId id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst().orElseThrow();
    }

    /// The project a gate belongs to.
    public ProjectId projectOf(GateId gate) {
        return new ProjectId(dsl.fetchSingle(GATE, GATE.ID.eq(gate.value())).getProjectId());
    }

    /// Writes the gates of new projects that follow one model, one for each that closes a phase of it, none planned yet.
    public void open(List<Project> projects) {
        var templates = projects.isEmpty()
                ? List.<GateTemplate>of()
                : new PhaseModels(dsl, recorder).gatesOf(projects.getFirst().phaseModel()).stream()
                        .filter(template -> template.kind() == GateKind.CLOSING).toList();
        recorder.insertAll(projects.stream().flatMap(project -> templates.stream().map(template -> {
            var row = recorder.blank(GATE, Uid.next());
            row.setProjectId(project.id().value());
            row.setGateTemplateId(template.id().value());
            return row;
        })).toList());
    }

    /// Changes the day a gate is meant to be decided.
    public void savePlan(Gate gate) {
        var row = recorder.current(GATE, gate.id().value(), gate.version());
        row.setPlannedOn(gate.plannedOn().orElse(null));
        recorder.update(row);
    }

    /// Writes what is answered to a checklist item, in place of what was answered before.
    public void answer(GateId gate, Answer answer) {
        var found = dsl.fetchOptional(GATE_ANSWER, GATE_ANSWER.GATE_ID.eq(gate.value()),
                GATE_ANSWER.CHECKLIST_ITEM_ID.eq(answer.item().value()));
        var row = found.orElseGet(() -> recorder.blank(GATE_ANSWER, Uid.next()));
        row.setProjectId(projectOf(gate).value());
        row.setGateId(gate.value());
        row.setChecklistItemId(answer.item().value());
        row.setAnswer(answer.reply().name());
        row.setRemark(answer.remark());
        row.setEvidence(answer.evidence());
        row.setAnsweredBy(answer.by());
        row.setAnsweredAt(answer.at().atOffset(ZoneOffset.UTC));
        if (found.isPresent()) {
            recorder.update(row);
        } else {
            recorder.insert(row);
        }
    }

    /// Takes an answer away, so that the item is open again.
    public void clearAnswer(GateId gate, ChecklistItemId item) {
        dsl.fetchOptional(GATE_ANSWER, GATE_ANSWER.GATE_ID.eq(gate.value()),
                GATE_ANSWER.CHECKLIST_ITEM_ID.eq(item.value()))
                .ifPresent(recorder::remove);
    }

    /// Writes a decision with its conditions.
    public void add(Decision decision) {
        var row = recorder.blank(DECISION, decision.id().value());
        var project = projectOf(decision.gate());
        row.setProjectId(project.value());
        row.setGateId(decision.gate().value());
        row.setOutcome(decision.outcome().name());
        row.setDecidedBy(decision.decidedBy());
        row.setBody(decision.body());
        row.setDecidedOn(decision.decidedOn());
        row.setCaseNumber(decision.caseNumber());
        row.setReason(decision.reason());
        row.setRecordedAt(decision.recordedAt().atOffset(ZoneOffset.UTC));
        row.setBudget(decision.figures().budget().amount());
        row.setActual(decision.figures().actual().amount());
        row.setForecast(decision.figures().forecast().amount());
        row.setFinishOn(decision.figures().finish().orElse(null));
        recorder.insert(row);
        for (int i = 0; i < decision.conditions().size(); i++) {
            add(project, decision, decision.conditions().get(i), i);
        }
    }

    private void add(ProjectId project, Decision decision, Condition condition, int position) {
        var row = recorder.blank(DECISION_CONDITION, condition.id().value());
        row.setProjectId(project.value());
        row.setDecisionId(decision.id().value());
        row.setPosition(position);
        fill(row, condition);
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

    private List<Condition> conditions(DecisionRecord decision) {
        return dsl.selectFrom(DECISION_CONDITION)
                .where(DECISION_CONDITION.DECISION_ID.eq(decision.getId()))
                .orderBy(DECISION_CONDITION.POSITION)
                .fetch(row -> new Condition(new ConditionId(row.getId()), row.getVersion(), row.getText(),
                        row.getOwner(),
                        Optional.ofNullable(row.getDeadline()), Optional.ofNullable(row.getFulfilledOn())));
    }

    private static Answer answer(GateAnswerRecord row) {
        return new Answer(new ChecklistItemId(row.getChecklistItemId()), Reply.valueOf(row.getAnswer()),
                row.getRemark(),
                row.getEvidence(), row.getAnsweredBy(), row.getAnsweredAt().toInstant());
    }

    private static Decision decision(DecisionRecord row, List<Condition> conditions) {
        return new Decision(new DecisionId(row.getId()), new GateId(row.getGateId()), Outcome.valueOf(row.getOutcome()),
                row.getDecidedBy(), row.getBody(), row.getDecidedOn(), row.getCaseNumber(), row.getReason(),
                row.getRecordedAt().toInstant(), new Figures(new Money(row.getBudget()), new Money(row.getActual()),
                        new Money(row.getForecast()), Optional.ofNullable(row.getFinishOn())),
                conditions);
    }
}
