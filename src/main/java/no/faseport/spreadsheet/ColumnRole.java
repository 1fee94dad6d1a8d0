package no.faseport.spreadsheet;

import java.util.Optional;

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

    /// What a column is where "Nr" stands under the heading of this one; nothing where that says nothing.
    Optional<ColumnRole> coded() {
        return switch (this) {
            case PROJECT, PROJECT_NUMBER -> Optional.of(PROJECT_NUMBER);
            case ACCOUNT, UNIT, FUNCTION -> Optional.of(this);
            case PROJECT_NAME, ACCOUNT_CLASS, ACCOUNT_NAME, UNIT_NAME, FUNCTION_NAME, DIMENSION, YEAR, MONTH, KIND,
                    FINANCING, SOURCE, COMMENT, IGNORED ->
                Optional.empty();
        };
    }

    /// What a column is where "Navn" stands under the heading of this one; nothing where that says nothing.
    Optional<ColumnRole> named() {
        return switch (this) {
            case PROJECT, PROJECT_NUMBER, PROJECT_NAME -> Optional.of(PROJECT_NAME);
            case ACCOUNT, ACCOUNT_NAME -> Optional.of(ACCOUNT_NAME);
            case UNIT, UNIT_NAME -> Optional.of(UNIT_NAME);
            case FUNCTION, FUNCTION_NAME -> Optional.of(FUNCTION_NAME);
            case ACCOUNT_CLASS, DIMENSION, YEAR, MONTH, KIND, FINANCING, SOURCE, COMMENT, IGNORED -> Optional.empty();
        };
    }

    /// True for roles that several columns may have, as nothing is read from them.
    boolean mayRepeat() {
        return this == IGNORED || this == ACCOUNT_NAME || this == FUNCTION_NAME;
    }
}
