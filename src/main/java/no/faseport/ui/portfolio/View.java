package no.faseport.ui.portfolio;

import no.faseport.portfolio.view.Shipped;

/// A view of the portfolio that can be chosen by name.
public sealed interface View {
    /// One that everybody has.
    record Common(Shipped view) implements View {
    }

    /// One that the user has saved.
    record Own(String name) implements View {
    }
}
