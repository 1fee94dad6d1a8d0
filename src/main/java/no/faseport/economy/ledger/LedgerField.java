package no.faseport.economy.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.faseport.economy.importing.ImportPurpose;

/// What a column that carries no amounts tells of the rows.
public enum LedgerField {
    /// The project's number, or number and name in one.
    PROJECT,
    /// The project's name.
    PROJECT_NAME,
    /// The account: three or four digits, or the municipality's own code, alone or with its name.
    ACCOUNT,
    /// The account's name.
    ACCOUNT_NAME,
    /// Operating or investment.
    ACCOUNT_CLASS,
    /// The unit (ansvar).
    UNIT,
    /// The unit's name.
    UNIT_NAME,
    /// The function.
    FUNCTION,
    /// The function's name.
    FUNCTION_NAME,
    /// The municipality's free dimension.
    DIMENSION,
    /// The year.
    YEAR,
    /// The month, a period such as 202603, or a date.
    PERIOD,
    /// Budget, actual or forecast.
    KIND,
    /// Where the money comes from.
    FINANCING,
    /// A remark.
    COMMENT,
    /// Faseport's own mark of a row it has written.
    ROW_ID,
    /// Who worked the hours.
    PERSON,
    /// Kroner an hour.
    RATE,
    /// The code or number of what a register lists.
    CODE,
    /// The name of what a register lists.
    NAME,
    /// The public account an account is reported as.
    REPORTED_AS,
    /// The first year something is valid.
    FIRST_YEAR,
    /// The last year something is valid.
    LAST_YEAR,
    /// What a system is for.
    DESCRIPTION,
    /// Who owns a system.
    OWNER,
    /// Who supplies it.
    SUPPLIER,
    /// The agreement it is bought under.
    AGREEMENT,
    /// The day the agreement begins.
    AGREED_FROM,
    /// The day the agreement ends.
    AGREED_UNTIL,
    /// How many months' notice the agreement has.
    NOTICE_MONTHS,
    /// What it costs a year.
    YEARLY_COST;

    private static final Set<LedgerField> OF_LINES = EnumSet.range(PROJECT, ROW_ID);

    /// The bundle key of the name people use.
    public String key() {
        return "ledger.field." + name();
    }

    /// True where several columns may have this field and nothing is lost: their cells are set together, or not needed.
    public boolean mayRepeat() {
        return this == COMMENT || this == ACCOUNT_NAME || this == FUNCTION_NAME;
    }

    /// The fields that mean something in a file brought in for `purpose`.
    public static List<LedgerField> of(ImportPurpose purpose) {
        return switch (purpose) {
            case BUDGET, ACTUAL, FORECAST -> List.copyOf(OF_LINES);
            case HOURS -> List.of(PERSON, PROJECT, PROJECT_NAME, UNIT, UNIT_NAME, YEAR, PERIOD, KIND, RATE, COMMENT,
                    ROW_ID);
            case ACCOUNTS -> List.of(CODE, NAME, REPORTED_AS, ACCOUNT_CLASS, FIRST_YEAR, LAST_YEAR, COMMENT);
            case UNITS -> List.of(CODE, NAME, COMMENT);
            case SYSTEMS -> List.of(NAME, DESCRIPTION, OWNER, UNIT, UNIT_NAME, SUPPLIER, AGREEMENT, AGREED_FROM,
                    AGREED_UNTIL, NOTICE_MONTHS, YEARLY_COST, COMMENT);
        };
    }

    /// The fields of which a file for `purpose` must have one of each list.
    public static List<List<LedgerField>> needed(ImportPurpose purpose) {
        return switch (purpose) {
            case BUDGET, ACTUAL, FORECAST -> List.of(List.of(PROJECT, PROJECT_NAME), List.of(ACCOUNT));
            case HOURS -> List.of(List.of(PROJECT, PROJECT_NAME), List.of(PERSON, UNIT));
            case ACCOUNTS -> List.of(List.of(CODE), List.of(NAME));
            case UNITS -> List.of(List.of(CODE), List.of(NAME));
            case SYSTEMS -> List.of(List.of(NAME));
        };
    }
}
