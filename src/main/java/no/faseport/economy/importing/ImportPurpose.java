package no.faseport.economy.importing;

import java.util.Locale;
import java.util.Optional;
import no.faseport.economy.AmountKind;

/// What a file is brought in for.
public enum ImportPurpose {
    /// The budget.
    BUDGET,
    /// The accounts: what was used.
    ACTUAL,
    /// What is expected.
    FORECAST,
    /// The municipality's own account plan.
    ACCOUNTS,
    /// The municipality's units.
    UNITS,
    /// The register of systems.
    SYSTEMS,
    /// The hours the municipality's own people work.
    HOURS;

    /// The bundle key of the name people use.
    public String key() {
        return "importing.purpose." + name().toLowerCase(Locale.ROOT);
    }

    /// The kind of amount it brings; nothing for registers and hours.
    public Optional<AmountKind> kind() {
        return switch (this) {
            case BUDGET -> Optional.of(AmountKind.BUDGET);
            case ACTUAL -> Optional.of(AmountKind.ACTUAL);
            case FORECAST -> Optional.of(AmountKind.FORECAST);
            case ACCOUNTS, UNITS, SYSTEMS, HOURS -> Optional.empty();
        };
    }

    /// The purpose that brings amounts of `kind`.
    public static ImportPurpose of(AmountKind kind) {
        return switch (kind) {
            case BUDGET -> BUDGET;
            case ACTUAL -> ACTUAL;
            case FORECAST -> FORECAST;
        };
    }
}
