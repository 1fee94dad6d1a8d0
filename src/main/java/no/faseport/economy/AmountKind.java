package no.faseport.economy;

/// What an amount tells: what was granted, what was used, or what is expected.
public enum AmountKind {
    /// Budget.
    BUDGET,
    /// Actual, from the accounts.
    ACTUAL,
    /// Forecast.
    FORECAST;

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case BUDGET -> "economy.kind.budget";
            case ACTUAL -> "economy.kind.actual";
            case FORECAST -> "economy.kind.forecast";
        };
    }
}
