package no.faseport.store;

import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_ANSWER;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.gate.Notes;
import no.faseport.gate.Reply;
import no.faseport.gate.Round;
import no.faseport.project.PhaseId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.GateAnswerRecord;
import no.faseport.store.schema.tables.records.GateRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The projects' gates, what is planned and written at them, and the answers to their checklists.
public final class Gates {
    private static final int FIRST = 1;

    private final DSLContext dsl;
    private final Recorder recorder;

    Gates(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// The gates of the model a project follows, in the order of their phases; those within a phase before the one that closes it.
    public List<Gate> of(Project project) {
        var templates = templates(project);
        var decisions = new Decisions(dsl, recorder).of(project.id());
        return dsl.select(GATE, PHASE.ID,
                multiset(selectFrom(GATE_ANSWER)
                        .where(GATE_ANSWER.GATE_ID.eq(GATE.ID))
                        .orderBy(GATE_ANSWER.ID)))
                .from(GATE)
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .join(PHASE).on(PHASE.ID.eq(coalesce(GATE.PHASE_ID, GATE_TEMPLATE.PHASE_ID)))
                .where(GATE.PROJECT_ID.eq(project.id().value()), PHASE.PHASE_MODEL_ID.eq(project.phaseModel().value()))
                .orderBy(PHASE.POSITION, GATE_TEMPLATE.KIND.desc(), GATE.ORDINAL)
                .fetch(row -> gate(row.value1(),
                        template(templates, row.value1().getGateTemplateId()).in(new PhaseId(row.value2())),
                        row.value3(), decisions));
    }

    private static Gate gate(GateRecord row, GateTemplate template, List<GateAnswerRecord> answers,
            List<Decision> decisions) {
        var id = new GateId(row.getId());
        var earlier = IntStream.range(FIRST, row.getAttempt())
                .mapToObj(round -> new Round(round, answers(answers, round))).toList();
        return new Gate(id, row.getVersion(), new ProjectId(row.getProjectId()), template, row.getOrdinal(),
                row.getAttempt(), Optional.ofNullable(row.getPlannedOn()),
                new Notes(row.getScopeNote(), row.getBenefitNote(), row.getRiskNote()),
                answers(answers, row.getAttempt()), earlier,
                decisions.stream().filter(decision -> decision.gate().filter(id::equals).isPresent()).toList());
    }

    private static List<Answer> answers(List<GateAnswerRecord> all, int round) {
        return all.stream().filter(row -> row.getAttempt() == round).map(Gates::answer).toList();
    }

    /// The templates of a project's gates: those decided before it moved to a newer edition keep what they were decided on.
    private List<GateTemplate> templates(Project project) {
        return new PhaseModels(dsl, recorder).gates(dsl.select(GATE.GATE_TEMPLATE_ID)
                .from(GATE)
                .where(GATE.PROJECT_ID.eq(project.id().value()))
                .fetchSet(GATE.GATE_TEMPLATE_ID));
    }

    private static GateTemplate template(List<GateTemplate> templates, UUID id) {
        return templates.stream().filter(template -> template.id().equals(new GateTemplateId(id))).findFirst()
                .orElseThrow();
    }

    /// The project a gate belongs to.
    public ProjectId projectOf(GateId gate) {
        return new ProjectId(row(gate).getProjectId());
    }

    private GateRecord row(GateId gate) {
        return dsl.fetchSingle(GATE, GATE.ID.eq(gate.value()));
    }

    /// The code and title of every gate a project has had, also those of models it no longer follows.
    Map<GateId, GateName> names(ProjectId project) {
        return names(GATE.PROJECT_ID.eq(project.value()));
    }

    /// The code and title of these gates.
    Map<GateId, GateName> names(Collection<GateId> gates) {
        return names(GATE.ID.in(gates.stream().map(GateId::value).toList()));
    }

    private Map<GateId, GateName> names(Condition which) {
        return dsl.select(GATE.ID, GATE.ORDINAL, GATE_TEMPLATE.CODE, GATE_TEMPLATE.TITLE)
                .from(GATE)
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .where(which)
                .fetchMap(row -> new GateId(row.value1()),
                        row -> new GateName(Gate.code(row.value3(), row.value2()), row.value4()));
    }

    /// Who usually decides at these gates; those whose model does not say are left out.
    public Map<GateId, String> bodies(Collection<GateId> gates) {
        return dsl.select(GATE.ID, GATE_TEMPLATE.USUAL_BODY)
                .from(GATE)
                .join(GATE_TEMPLATE).on(GATE_TEMPLATE.ID.eq(GATE.GATE_TEMPLATE_ID))
                .where(GATE.ID.in(gates.stream().map(GateId::value).toList()), GATE_TEMPLATE.USUAL_BODY.ne(""))
                .fetchMap(row -> new GateId(row.value1()), row -> row.value2());
    }

    /// What people call a gate.
    record GateName(String code, String title) {
    }

    /// One gate of the model a project follows.
    public Gate get(Project project, GateId gate) {
        return of(project).stream().filter(one -> one.id().equals(gate)).findFirst().orElseThrow();
    }

    /// Writes the gates of new projects that follow one model, one for each that closes a phase of it, none planned yet.
    public void open(List<Project> projects) {
        if (!projects.isEmpty()) {
            var templates = closing(projects.getFirst());
            recorder.insertAll(projects.stream()
                    .flatMap(project -> templates.stream().map(template -> blank(project.id(), template))).toList());
        }
    }

    /// Writes the gates of the model a project has come to follow, where it has none of them from before.
    public void openMissing(Project project) {
        var there = of(project).stream().map(gate -> gate.template().id()).toList();
        recorder.insertAll(closing(project).stream().filter(template -> !there.contains(template.id()))
                .map(template -> blank(project.id(), template)).toList());
    }

    /// Removes the gates of the model a project is about to leave where nothing was decided at them; those decided are kept.
    public void leave(Project project) {
        for (var gate : of(project)) {
            if (gate.decisions().isEmpty()) {
                recorder.removeAll(dsl.fetch(GATE_ANSWER, GATE_ANSWER.GATE_ID.eq(gate.id().value())));
                recorder.delete(GATE, gate.id().value(), gate.version());
            }
        }
    }

    private Collection<GateTemplate> closing(Project project) {
        return new PhaseModels(dsl, recorder).gatesOf(project.phaseModel()).stream()
                .filter(template -> template.kind() == GateKind.CLOSING).toList();
    }

    private GateRecord blank(ProjectId project, GateTemplate template) {
        var row = recorder.blank(GATE, Uid.next());
        row.setProjectId(project.value());
        row.setGateTemplateId(template.id().value());
        return row;
    }

    /// Writes a gate within a phase, the next in number of those there are.
    public GateId add(ProjectId project, GateTemplate template, int ordinal, Optional<LocalDate> plannedOn) {
        var row = blank(project, template);
        row.setOrdinal(ordinal);
        row.setPlannedOn(plannedOn.orElse(null));
        recorder.insert(row);
        return new GateId(row.getId());
    }

    /// Changes the day a gate is meant to be decided, its notes and which round it is in.
    public void save(Gate gate) {
        var row = recorder.current(GATE, gate.id().value(), gate.version());
        row.setPlannedOn(gate.plannedOn().orElse(null));
        row.setScopeNote(gate.notes().scope());
        row.setBenefitNote(gate.notes().benefit());
        row.setRiskNote(gate.notes().risk());
        row.setAttempt(gate.attempt());
        recorder.update(row);
    }

    /// Writes what is answered to a checklist item in the gate's round, in place of what was answered before.
    public void answer(GateId gate, Answer answer) {
        var at = row(gate);
        var found = found(at, answer.item());
        var row = found.orElseGet(() -> recorder.blank(GATE_ANSWER, Uid.next()));
        row.setProjectId(at.getProjectId());
        row.setGateId(at.getId());
        row.setAttempt(at.getAttempt());
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

    /// Takes an answer of the gate's round away, so that the item is open again.
    public void clearAnswer(GateId gate, ChecklistItemId item) {
        found(row(gate), item).ifPresent(recorder::remove);
    }

    private Optional<GateAnswerRecord> found(GateRecord gate, ChecklistItemId item) {
        return dsl.fetchOptional(GATE_ANSWER, GATE_ANSWER.GATE_ID.eq(gate.getId()),
                GATE_ANSWER.CHECKLIST_ITEM_ID.eq(item.value()), GATE_ANSWER.ATTEMPT.eq(gate.getAttempt()));
    }

    private static Answer answer(GateAnswerRecord row) {
        return new Answer(new ChecklistItemId(row.getChecklistItemId()), Reply.valueOf(row.getAnswer()),
                row.getRemark(), row.getEvidence(), row.getAnsweredBy(), row.getAnsweredAt().toInstant());
    }
}
