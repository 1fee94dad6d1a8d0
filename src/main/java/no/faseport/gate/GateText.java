package no.faseport.gate;

import java.util.List;

/// A gate as a model's author writes it; see [GateTemplate] for what the texts mean.
public record GateText(GateKind kind, String code, String title, String question, String usualBody,
        List<String> documents, List<ItemText> checklist) {
    /// Keeps copies, and takes away the air around the texts.
    public GateText {
        code = code.strip();
        title = title.strip();
        question = question.strip();
        usualBody = usualBody.strip();
        documents = documents.stream().map(String::strip).toList();
        checklist = List.copyOf(checklist);
    }

    /// The texts of `gate`.
    public static GateText of(GateTemplate gate) {
        return new GateText(gate.kind(), gate.code(), gate.title(), gate.question(), gate.usualBody(),
                gate.documents(), gate.checklist().stream()
                        .map(item -> new ItemText(item.question(), item.mandatory(), item.theme())).toList());
    }
}
