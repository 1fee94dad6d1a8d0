package no.faseport.ui.economy;

import java.util.Locale;

/// What rows of amounts can be grouped by.
public enum Dimension {
    /// The project.
    PROJECT,
    /// The programme the project belongs to.
    PROGRAMME,
    /// Operating and investment.
    CLASS,
    /// Costs, income, VAT, its compensation, and funding.
    COST_GROUP,
    /// The account (art).
    ACCOUNT,
    /// The unit (ansvar).
    UNIT,
    /// The function.
    FUNCTION,
    /// The municipality's free dimension.
    FREE,
    /// Where the money comes from.
    FINANCING,
    /// Where the figures come from: written by hand, or the profile that imported them.
    SOURCE;

    /// The bundle key of the name people use.
    String key() {
        return "money.by." + name().toLowerCase(Locale.ROOT);
    }
}
