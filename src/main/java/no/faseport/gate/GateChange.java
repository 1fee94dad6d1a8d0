package no.faseport.gate;

import java.util.List;
import java.util.Optional;
import no.faseport.project.PhaseId;

/// What becomes of a project's gate where the project moves to a newer edition of its model.
public sealed interface GateChange {
    /// It is not decided, and asks from now on what the newer edition asks.
    record Renewed(Gate gate, GateTemplate to, List<ItemChange> items) implements GateChange {
        /// Keeps a copy.
        public Renewed {
            items = List.copyOf(items);
        }

        /// The items that are answered and whose answers are lost.
        public List<ItemChange> lost() {
            return items.stream().filter(item -> switch (item) {
                case ItemChange.Same same -> false;
                case ItemChange.Added added -> false;
                case ItemChange.Reworded reworded -> gate.answerTo(reworded.from().id()).isPresent();
                case ItemChange.Removed removed -> gate.answerTo(removed.from().id()).isPresent();
            }).toList();
        }
    }

    /// It is decided and keeps what it was decided on, in `phase` of the newer edition; where that has no gate of this code,
    /// the decision is found in the project's protocol only.
    record Kept(Gate gate, Optional<PhaseId> phase) implements GateChange {
    }

    /// It is not decided and not in the newer edition: it goes away, with what was answered at it.
    record Dropped(Gate gate) implements GateChange {
    }

    /// It is new.
    record Opened(GateTemplate to) implements GateChange {
    }
}
