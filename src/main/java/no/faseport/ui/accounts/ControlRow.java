package no.faseport.ui.accounts;

import no.faseport.economy.control.ControlRule;
import no.faseport.portfolio.ControlPage;

/// A row of the control: a rule, or something it found.
sealed interface ControlRow {
    /// A rule, above what it found; `count` is how much that is.
    record Head(ControlRule rule, int count) implements ControlRow {
    }

    /// Something a rule found.
    record Found(ControlPage.Line line) implements ControlRow {
    }
}
