package no.faseport.gate;

import java.util.List;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModelId;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Message;

/// What the rules say to a proposed decision.
public sealed interface Verdict {
    /// The decision may be recorded; the project then follows `model` and stands in `phase` with `status`.
    ///
    /// @param overridden the mandatory items that stay unanswered all the same
    record Granted(PhaseModelId model, PhaseId phase, ProjectStatus status,
            List<ChecklistItem> overridden) implements Verdict {
        /// Keeps a copy.
        public Granted {
            overridden = List.copyOf(overridden);
        }
    }

    /// The decision may not be recorded, for every one of these reasons.
    record Refused(List<Message> reasons) implements Verdict {
        /// Keeps a copy; a refusal gives at least one reason.
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal gives its reason");
            }
        }
    }
}
