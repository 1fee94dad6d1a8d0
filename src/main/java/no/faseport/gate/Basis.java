package no.faseport.gate;

import java.util.List;

/// Det som besluttes: the figures, who pays, and what is written of scope, benefits and risks.
///
/// It lives until a decision is taken, and is then frozen with it.
public record Basis(Figures figures, List<Funding> financing, Notes notes) {
    /// Keeps a copy.
    public Basis {
        financing = List.copyOf(financing);
    }

    /// Figures alone.
    public static Basis of(Figures figures) {
        return new Basis(figures, List.of(), Notes.NONE);
    }
}
