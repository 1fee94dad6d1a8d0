package no.faseport.economy;

/// In what amounts are shown; they are always held to the øre.
public enum AmountScale {
    /// Kroner.
    KRONER,
    /// Thousands of kroner (tusen kr).
    THOUSANDS;

    /// The bundle key of the name people use.
    public String key() {
        return switch (this) {
            case KRONER -> "economy.scale.kroner";
            case THOUSANDS -> "economy.scale.thousands";
        };
    }
}
