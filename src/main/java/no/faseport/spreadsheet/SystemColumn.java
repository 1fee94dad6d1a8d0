package no.faseport.spreadsheet;

/// What a column of a register of systems holds; the name is `systems.column.` and the constant in the bundle.
public enum SystemColumn {
    /// What the system is called.
    NAME,
    /// What it is for.
    PURPOSE,
    /// Who owns it.
    OWNER,
    /// The unit it belongs to, by number or name.
    UNIT,
    /// Who it is bought from.
    SUPPLIER,
    /// The number of the agreement.
    AGREEMENT,
    /// The first day of the agreement.
    FROM,
    /// The last day of the agreement.
    UNTIL,
    /// How many months before its end notice must be given.
    NOTICE,
    /// The key its cost is shared by.
    KEY,
    /// Whether it is out of use.
    RETIRED,
    /// What it costs in the year the heading says.
    COST
}
