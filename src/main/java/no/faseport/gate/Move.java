package no.faseport.gate;

import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModelId;

/// A move of a project without a gate; each is a decision in its protocol.
public sealed interface Move {
    /// What it is called in the protocol.
    MoveKind kind();

    /// Forward to `to`, past the phases between and without their gates.
    record Skip(PhaseId to) implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.SKIP;
        }
    }

    /// Back to `to`; the gates from there on are decided anew.
    record Back(PhaseId to) implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.BACK;
        }
    }

    /// On hold until it is taken up again.
    record Hold() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.HOLD;
        }
    }

    /// Stopped for good.
    record Stop() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.STOP;
        }
    }

    /// Taken up again where it stands.
    record Resume() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.RESUME;
        }
    }

    /// Closed, whatever gates remain.
    record Close() implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.CLOSE;
        }
    }

    /// Over to `model`, in which it then stands in `phase`.
    record ChangeModel(PhaseModelId model, PhaseId phase) implements Move {
        @Override
        public MoveKind kind() {
            return MoveKind.MODEL;
        }
    }
}
