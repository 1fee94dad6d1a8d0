package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.gate.GateText;
import no.faseport.gate.ModelText;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.store.Uid;

/// An edition of a phase model, with keys of its own, as it is written to a portfolio.
record Edition(PhaseModel model, List<GateTemplate> gates) {
    /// Edition `number` of the model that `text` describes.
    static Edition of(ModelText text, int number) {
        var phases = new ArrayList<Phase>();
        var gates = new ArrayList<GateTemplate>();
        for (var phase : text.phases()) {
            var id = new PhaseId(Uid.next());
            phases.add(new Phase(id, phases.size(), phase.name()));
            phase.gates().forEach(gate -> gates.add(gate(gate, id)));
        }
        return new Edition(new PhaseModel(new PhaseModelId(Uid.next()), text.code(), number, text.name(),
                text.description(), false, phases), List.copyOf(gates));
    }

    private static GateTemplate gate(GateText text, PhaseId phase) {
        var items = new ArrayList<ChecklistItem>();
        for (var item : text.checklist()) {
            items.add(new ChecklistItem(new ChecklistItemId(Uid.next()), items.size(), item.question(),
                    item.mandatory(), item.theme()));
        }
        return new GateTemplate(new GateTemplateId(Uid.next()), phase, text.kind(), text.code(), text.title(),
                text.question(), text.usualBody(), text.documents(), items);
    }
}
