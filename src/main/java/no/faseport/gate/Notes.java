package no.faseport.gate;

/// What a decision rests on beside the figures: the scope, the benefits and the top risks in words; empty where nobody wrote any.
public record Notes(String scope, String benefit, String risk) {
    /// Nothing written.
    public static final Notes NONE = new Notes("", "", "");
}
