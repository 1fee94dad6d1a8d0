package no.faseport.spreadsheet.ledger;

import java.util.Set;

/// The numbers of the projects and units that the portfolio has, by which codes in files are told apart.
public record KnownCodes(Set<String> projects, Set<String> units) {
    /// Nothing is known.
    public static final KnownCodes NONE = new KnownCodes(Set.of(), Set.of());

    /// Keeps copies.
    public KnownCodes {
        projects = Set.copyOf(projects);
        units = Set.copyOf(units);
    }
}
