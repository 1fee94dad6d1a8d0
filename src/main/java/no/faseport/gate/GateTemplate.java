package no.faseport.gate;

import java.util.List;
import no.faseport.project.PhaseId;

/// A gate as its phase model describes it: the phase it closes or lies in, what it decides, who usually decides, the titles
/// of the documents it expects, and what to check.
public record GateTemplate(GateTemplateId id, PhaseId phase, GateKind kind, String code, String title, String question,
        String usualBody, List<String> documents, List<ChecklistItem> checklist) {
    /// Keeps copies.
    public GateTemplate {
        documents = List.copyOf(documents);
        checklist = List.copyOf(checklist);
    }

    /// The same gate as it stands in another phase.
    public GateTemplate in(PhaseId other) {
        return new GateTemplate(id, other, kind, code, title, question, usualBody, documents, checklist);
    }
}
