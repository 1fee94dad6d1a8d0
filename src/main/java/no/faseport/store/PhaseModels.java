package no.faseport.store;

import static no.faseport.store.schema.Tables.CHECKLIST_ITEM;
import static no.faseport.store.schema.Tables.EXPECTED_DOCUMENT;
import static no.faseport.store.schema.Tables.GATE_TEMPLATE;
import static no.faseport.store.schema.Tables.PHASE;
import static no.faseport.store.schema.Tables.PHASE_MODEL;
import static no.faseport.store.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
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

    /// The models that are offered to projects, by name.
    public List<PhaseModel> offered() {
        return fetch(PHASE_MODEL.RETIRED.isFalse());
    }

    /// The editions of the model with this code, oldest first.
    public List<PhaseModel> editions(String code) {
        return fetch(PHASE_MODEL.CODE.eq(code)).stream().sorted(Comparator.comparingInt(PhaseModel::edition)).toList();
    }

    /// How many projects follow each edition that anyone follows.
    public Map<PhaseModelId, Integer> followers() {
        return dsl.select(PROJECT.PHASE_MODEL_ID, count())
                .from(PROJECT)
                .groupBy(PROJECT.PHASE_MODEL_ID)
                .fetchMap(row -> new PhaseModelId(row.value1()), row -> row.value2());
    }

    /// Says whether a model is offered to projects.
    public void offer(PhaseModelId id, boolean offered) {
        var row = dsl.fetchSingle(PHASE_MODEL, PHASE_MODEL.ID.eq(id.value()));
        row.setRetired(!offered);
        recorder.update(row);
    }

    private List<PhaseModel> fetch(Condition which) {
        return dsl.select(PHASE_MODEL.ID, PHASE_MODEL.CODE, PHASE_MODEL.EDITION, PHASE_MODEL.NAME,
                PHASE_MODEL.DESCRIPTION, PHASE_MODEL.RETIRED,
                multiset(select(PHASE.ID, PHASE.POSITION, PHASE.NAME)
                        .from(PHASE)
                        .where(PHASE.PHASE_MODEL_ID.eq(PHASE_MODEL.ID))
                        .orderBy(PHASE.POSITION))
                        .convertFrom(rows -> rows
                                .map(row -> new Phase(new PhaseId(row.value1()), row.value2(), row.value3()))))
                .from(PHASE_MODEL)
                .where(which)
                .orderBy(PHASE_MODEL.NAME, PHASE_MODEL.CODE, PHASE_MODEL.EDITION)
                .fetch(row -> new PhaseModel(new PhaseModelId(row.value1()), row.value2(), row.value3(), row.value4(),
                        row.value5(), row.value6(), row.value7()));
    }

    /// The gates of a model, in the order of their phases; those within a phase before the one that closes it.
    public List<GateTemplate> gatesOf(PhaseModelId model) {
        return gates(PHASE.PHASE_MODEL_ID.eq(model.value()));
    }

    /// The gates with these keys, of whatever model, in the order of their phases.
    List<GateTemplate> gates(Collection<UUID> ids) {
        return gates(GATE_TEMPLATE.ID.in(ids));
    }

    private List<GateTemplate> gates(Condition which) {
        return dsl.select(GATE_TEMPLATE.ID, GATE_TEMPLATE.PHASE_ID, GATE_TEMPLATE.KIND, GATE_TEMPLATE.CODE,
                GATE_TEMPLATE.TITLE, GATE_TEMPLATE.QUESTION, GATE_TEMPLATE.USUAL_BODY,
                multiset(select(EXPECTED_DOCUMENT.TITLE)
                        .from(EXPECTED_DOCUMENT)
                        .where(EXPECTED_DOCUMENT.GATE_TEMPLATE_ID.eq(GATE_TEMPLATE.ID))
                        .orderBy(EXPECTED_DOCUMENT.POSITION))
                        .convertFrom(rows -> rows.map(Record1::value1)),
                multiset(select(CHECKLIST_ITEM.ID, CHECKLIST_ITEM.POSITION, CHECKLIST_ITEM.QUESTION,
                        CHECKLIST_ITEM.MANDATORY, CHECKLIST_ITEM.THEME)
                        .from(CHECKLIST_ITEM)
                        .where(CHECKLIST_ITEM.GATE_TEMPLATE_ID.eq(GATE_TEMPLATE.ID))
                        .orderBy(CHECKLIST_ITEM.POSITION))
                        .convertFrom(rows -> rows.map(row -> new ChecklistItem(new ChecklistItemId(row.value1()),
                                row.value2(), row.value3(), row.value4(), row.value5()))))
                .from(GATE_TEMPLATE)
                .join(PHASE).on(PHASE.ID.eq(GATE_TEMPLATE.PHASE_ID))
                .where(which)
                .orderBy(PHASE.POSITION, GATE_TEMPLATE.KIND.desc())
                .fetch(row -> new GateTemplate(new GateTemplateId(row.value1()), new PhaseId(row.value2()),
                        GateKind.valueOf(row.value3()), row.value4(), row.value5(), row.value6(), row.value7(),
                        row.value8(), row.value9()));
    }

    /// Writes a new model with its gates.
    public void add(PhaseModel model, List<GateTemplate> gates) {
        var row = recorder.blank(PHASE_MODEL, model.id().value());
        row.setCode(model.code());
        row.setEdition(model.edition());
        row.setName(model.name());
        row.setDescription(model.description());
        row.setRetired(model.retired());
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
        row.setPhaseId(gate.phase().value());
        row.setKind(gate.kind().name());
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
            line.setTheme(item.theme());
            recorder.insert(line);
        }
        for (int i = 0; i < gate.documents().size(); i++) {
            var line = recorder.blank(EXPECTED_DOCUMENT, Uid.next());
            line.setGateTemplateId(gate.id().value());
            line.setPosition(i);
            line.setTitle(gate.documents().get(i));
            recorder.insert(line);
        }
    }
}
