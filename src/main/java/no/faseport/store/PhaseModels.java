package no.faseport.store;

import static no.faseport.store.schema.Tables.CHECKLIST_ITEM;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static no.faseport.store.schema.Tables.PHASE_MODEL;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The phase models a portfolio's projects can follow, with the gate that closes each phase.
public final class PhaseModels {
    private final DSLContext dsl;
    private final Recorder recorder;

    PhaseModels(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All models, by name.
    public List<PhaseModel> all() {
        return fetch(DSL.noCondition());
    }

    /// The model with this key.
    public PhaseModel get(PhaseModelId id) {
        return fetch(PHASE_MODEL.ID.eq(id.value())).getFirst();
    }

    private List<PhaseModel> fetch(Condition which) {
        return dsl.select(PHASE_MODEL.ID, PHASE_MODEL.CODE, PHASE_MODEL.NAME,
                multiset(select(PHASE.ID, PHASE.POSITION, PHASE.NAME)
                        .from(PHASE)
                        .where(PHASE.PHASE_MODEL_ID.eq(PHASE_MODEL.ID))
                        .orderBy(PHASE.POSITION))
                        .convertFrom(rows -> rows
                                .map(row -> new Phase(new PhaseId(row.value1()), row.value2(), row.value3()))))
                .from(PHASE_MODEL)
                .where(which)
                .orderBy(PHASE_MODEL.NAME)
                .fetch(row -> new PhaseModel(new PhaseModelId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    /// The gates of a model, in the order of the phases they close.
    public List<GateTemplate> gatesOf(PhaseModelId model) {
        return dsl.select(GATE_TEMPLATE.ID, GATE_TEMPLATE.PHASE_ID, GATE_TEMPLATE.CODE, GATE_TEMPLATE.TITLE,
                GATE_TEMPLATE.QUESTION, GATE_TEMPLATE.USUAL_BODY,
                multiset(select(CHECKLIST_ITEM.ID, CHECKLIST_ITEM.POSITION, CHECKLIST_ITEM.QUESTION,
                        CHECKLIST_ITEM.MANDATORY)
                        .from(CHECKLIST_ITEM)
                        .where(CHECKLIST_ITEM.GATE_TEMPLATE_ID.eq(GATE_TEMPLATE.ID))
                        .orderBy(CHECKLIST_ITEM.POSITION))
                        .convertFrom(rows -> rows.map(row -> new ChecklistItem(new ChecklistItemId(row.value1()),
                                row.value2(), row.value3(), row.value4()))))
                .from(GATE_TEMPLATE)
                .join(PHASE).on(PHASE.ID.eq(GATE_TEMPLATE.PHASE_ID))
                .where(PHASE.PHASE_MODEL_ID.eq(model.value()))
                .orderBy(PHASE.POSITION)
                .fetch(row -> new GateTemplate(new GateTemplateId(row.value1()), new PhaseId(row.value2()),
                        row.value3(),
                        row.value4(), row.value5(), row.value6(), row.value7()));
    }

    /// Writes a new model with its gates.
    public void add(PhaseModel model, List<GateTemplate> gates) {
        var row = recorder.blank(PHASE_MODEL, model.id().value());
        row.setCode(model.code());
        row.setName(model.name());
        recorder.insert(row);
        model.phases().forEach(phase -> add(model.id(), phase));
        gates.forEach(this::add);
    }

    private void add(PhaseModelId model, Phase phase) {
        var row = recorder.blank(PHASE, phase.id().value());
        row.setPhaseModelId(model.value());
        row.setPosition(phase.position());
        row.setName(phase.name());
        recorder.insert(row);
    }

    private void add(GateTemplate gate) {
        var row = recorder.blank(GATE_TEMPLATE, gate.id().value());
        row.setPhaseId(gate.closes().value());
        row.setCode(gate.code());
        row.setTitle(gate.title());
        row.setQuestion(gate.question());
        row.setUsualBody(gate.usualBody());
        recorder.insert(row);
        for (var item : gate.checklist()) {
            var line = recorder.blank(CHECKLIST_ITEM, item.id().value());
            line.setGateTemplateId(gate.id().value());
            line.setPosition(item.position());
            line.setQuestion(item.question());
            line.setMandatory(item.mandatory());
            recorder.insert(line);
        }
    }
}
