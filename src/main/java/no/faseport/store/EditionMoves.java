package no.faseport.store;

import static no.faseport.store.schema.Tables.GATE;
import static no.faseport.store.schema.Tables.GATE_ANSWER;

import no.faseport.gate.ChecklistItem;
import no.faseport.gate.EditionMove;
import no.faseport.gate.Gate;
import no.faseport.gate.GateChange;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.ItemChange;
import no.faseport.project.PhaseId;
import no.faseport.project.ProjectId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Moves the gates of projects to another edition of their model, with the answers that still answer what is asked.
public final class EditionMoves {
    private final DSLContext dsl;
    private final Recorder recorder;

    EditionMoves(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// Writes what `move` does to the project's gates; the project itself is saved by whoever asks.
    public void write(EditionMove move) {
        for (var change : move.gates()) {
            switch (change) {
                case GateChange.Renewed renewed -> renew(renewed);
                case GateChange.Kept kept -> keep(kept);
                case GateChange.Dropped dropped -> drop(dropped.gate());
                case GateChange.Opened opened -> open(move.project().id(), opened.to());
            }
        }
    }

    private void renew(GateChange.Renewed change) {
        var row = recorder.current(GATE, change.gate().id().value(), change.gate().version());
        row.setGateTemplateId(change.to().id().value());
        row.setPhaseId(null);
        recorder.update(row);
        for (var item : change.items()) {
            switch (item) {
                case ItemChange.Same same -> answersMove(change.gate(), same.from(), same.to());
                case ItemChange.Reworded reworded -> forget(change.gate(), of(reworded.from()));
                case ItemChange.Removed removed -> forget(change.gate(), of(removed.from()));
                case ItemChange.Added added -> {
                }
            }
        }
    }

    private void keep(GateChange.Kept change) {
        var row = recorder.current(GATE, change.gate().id().value(), change.gate().version());
        row.setPhaseId(change.phase().map(PhaseId::value).orElse(null));
        recorder.update(row);
    }

    private void drop(Gate gate) {
        forget(gate, DSL.noCondition());
        recorder.delete(GATE, gate.id().value(), gate.version());
    }

    private void open(ProjectId project, GateTemplate template) {
        var row = recorder.blank(GATE, Uid.next());
        row.setProjectId(project.value());
        row.setGateTemplateId(template.id().value());
        recorder.insert(row);
    }

    private void answersMove(Gate gate, ChecklistItem from, ChecklistItem to) {
        var rows = dsl.fetch(GATE_ANSWER, GATE_ANSWER.GATE_ID.eq(gate.id().value()), of(from));
        rows.forEach(row -> row.setChecklistItemId(to.id().value()));
        recorder.updateAll(rows);
    }

    private void forget(Gate gate, Condition which) {
        recorder.removeAll(dsl.fetch(GATE_ANSWER, GATE_ANSWER.GATE_ID.eq(gate.id().value()), which));
    }

    private static Condition of(ChecklistItem item) {
        return GATE_ANSWER.CHECKLIST_ITEM_ID.eq(item.id().value());
    }
}
