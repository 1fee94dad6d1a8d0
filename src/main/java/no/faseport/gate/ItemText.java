package no.faseport.gate;

/// A checklist item as a model's author writes it; `theme` may be empty.
public record ItemText(String question, boolean mandatory, String theme) {
    /// Takes away the air around the texts.
    public ItemText {
        question = question.strip();
        theme = theme.strip();
    }
}
