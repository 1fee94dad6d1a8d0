package no.faseport.gate;

/// What becomes of a checklist item where a gate moves to a newer edition of its model.
public sealed interface ItemChange {
    /// The question as the newer edition has it, or as the older had it where it is gone.
    String question();

    /// It asks the same; what was answered is kept.
    record Same(ChecklistItem from, ChecklistItem to) implements ItemChange {
        @Override
        public String question() {
            return to.question();
        }

        /// True where it has become mandatory or ceased to be.
        public boolean bindsOtherwise() {
            return from.mandatory() != to.mandatory();
        }
    }

    /// It is asked in other words, so that what was answered no longer answers it.
    record Reworded(ChecklistItem from, ChecklistItem to) implements ItemChange {
        @Override
        public String question() {
            return to.question();
        }
    }

    /// It is new.
    record Added(ChecklistItem to) implements ItemChange {
        @Override
        public String question() {
            return to.question();
        }
    }

    /// It is no longer asked.
    record Removed(ChecklistItem from) implements ItemChange {
        @Override
        public String question() {
            return from.question();
        }
    }
}
