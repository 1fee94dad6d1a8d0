package no.faseport.spreadsheet;

/// What a column that carries no amounts is for.
enum ColumnRole {
    /// Number and name of the project in one, or whichever of them there is.
    PROJECT,
    /// The project's number.
    PROJECT_NUMBER,
    /// The project's name.
    PROJECT_NAME,
    /// Operating or investment.
    ACCOUNT_CLASS,
    /// The account, three or four digits.
    ACCOUNT,
    /// The account's name, which Faseport knows.
    ACCOUNT_NAME,
    /// The unit.
    UNIT,
    /// The unit's name.
    UNIT_NAME,
    /// The function.
    FUNCTION,
    /// The function's name, which Faseport knows.
    FUNCTION_NAME,
    /// The municipality's free dimension.
    DIMENSION,
    /// The year.
    YEAR,
    /// The month, or a period such as 202603.
    MONTH,
    /// Whether the amount is budget, actual or forecast.
    KIND,
    /// Where the money comes from.
    FINANCING,
    /// The source that brought the amount; nothing where it is written by hand.
    SOURCE,
    /// A remark.
    COMMENT,
    /// Sums and the like, which Faseport reckons itself.
    IGNORED;

    /// True for roles that several columns may have, as nothing is read from them.
    boolean mayRepeat() {
        return this == IGNORED || this == ACCOUNT_NAME || this == FUNCTION_NAME;
    }
}
