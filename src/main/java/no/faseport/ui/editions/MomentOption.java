package no.faseport.ui.editions;

import no.faseport.economy.edition.Moment;
import no.faseport.words.Message;

/// Something the amounts can be compared with, as people choose it.
sealed interface MomentOption {
    /// What it is called.
    Message told();

    /// A day that is still to be said.
    record SomeDay() implements MomentOption {
        @Override
        public Message told() {
            return Message.of("changes.day");
        }
    }

    /// A moment with a name: now, a decision, or a budget in force.
    record Named(Message told, Moment moment) implements MomentOption {
    }
}
