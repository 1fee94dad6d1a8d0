package no.faseport.gate;

import java.util.List;
import no.faseport.project.PhaseId;

/// A gate as its phase model describes it: the phase it closes, what it decides, who usually decides, what to check.
public record GateTemplate(GateTemplateId id, PhaseId closes, String code, String title, String question,
        String usualBody, List<ChecklistItem> checklist) {
    /// Keeps a copy of the checklist.
    public GateTemplate {
        checklist = List.copyOf(checklist);
    }
}
