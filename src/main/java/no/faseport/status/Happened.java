package no.faseport.status;

import java.time.LocalDate;
import java.util.List;
import no.faseport.gate.Outcome;

/// What happened in a project since its last report, as the portfolio and its journal tell.
///
/// @param decided decisions recorded at its gates, oldest first
/// @param fulfilled the texts of conditions that were fulfilled
/// @param finished the names of activities that were finished
public record Happened(List<Decided> decided, List<String> fulfilled, List<String> finished) {
    /// Keeps copies.
    public Happened {
        decided = List.copyOf(decided);
        fulfilled = List.copyOf(fulfilled);
        finished = List.copyOf(finished);
    }

    /// A decision at the gate called `gate`.
    public record Decided(String gate, Outcome outcome, LocalDate on) {
    }
}
