package no.faseport.gate;

import java.util.List;
import java.util.Optional;

/// Det som besluttes: the figures, who pays, what it is to bring, and what is written of scope, benefits and risks.
///
/// It lives until a decision is taken, and is then frozen with it.
///
/// @param prospect what the benefits promise; nothing of decisions taken before that was kept with them
public record Basis(Figures figures, List<Funding> financing, Optional<Prospect> prospect, Notes notes) {
    /// Keeps a copy.
    public Basis {
        financing = List.copyOf(financing);
    }

    /// Figures alone.
    public static Basis of(Figures figures) {
        return new Basis(figures, List.of(), Optional.empty(), Notes.NONE);
    }
}
