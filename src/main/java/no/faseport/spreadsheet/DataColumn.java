package no.faseport.spreadsheet;

/// The columns of the sheet that holds the budget lines, in their order; headings come from the bundle.
///
/// The two keys are small numbers that the other sheets sum by: a project number such as "0012" or "6*" would be taken
/// for a number or a pattern by SUMIFS.
enum DataColumn {
    /// Project number.
    PROJECT(0, "workbook.data.project", 12),
    /// Project name.
    PROJECT_NAME(1, "workbook.data.projectName", 26),
    /// The programme the project belongs to; nothing where it belongs to none.
    PROGRAMME(2, "workbook.data.programme", 18),
    /// Operating or investment.
    CLASS(3, "workbook.data.class", 13),
    /// Account (art), a number shown with three digits.
    ACCOUNT(4, "workbook.data.account", 6),
    /// The account's name.
    ACCOUNT_NAME(5, "workbook.data.accountName", 30),
    /// Cost, income, VAT, compensation or funding.
    GROUP(6, "workbook.data.group", 17),
    /// Unit number.
    UNIT(7, "workbook.data.unit", 10),
    /// The unit's name.
    UNIT_NAME(8, "workbook.data.unitName", 18),
    /// Function, a number.
    FUNCTION(9, "workbook.data.function", 10),
    /// The function's name.
    FUNCTION_NAME(10, "workbook.data.functionName", 20),
    /// The municipality's free dimension.
    DIMENSION(11, "workbook.data.dimension", 12),
    /// Year, a number.
    YEAR(12, "workbook.data.year", 7),
    /// Month, a number; nothing for the whole year.
    MONTH(13, "workbook.data.month", 8),
    /// The first day of the month, a date; nothing for the whole year.
    FROM(14, "workbook.data.from", 13),
    /// Budget, actual or forecast.
    KIND(15, "workbook.data.kind", 12),
    /// Where the money comes from.
    FINANCING(16, "workbook.data.financing", 22),
    /// The import that brought the line; nothing for what is written by hand.
    SOURCE(17, "workbook.data.source", 14),
    /// The amount, to the øre.
    AMOUNT(18, "workbook.data.amount", 15),
    /// What of the amount is a cost with its VAT.
    GROSS(19, "workbook.data.gross", 15),
    /// What of the amount counts in the net cost.
    NET(20, "workbook.data.net", 15),
    /// What the line adds to the deviation, to the øre.
    DEVIATION(21, "workbook.data.deviation", 15),
    /// The comment.
    COMMENT(22, "workbook.data.comment", 30),
    /// The key of the project, hidden.
    PROJECT_KEY(23, "workbook.data.projectKey", 10),
    /// The key of the unit, hidden.
    UNIT_KEY(24, "workbook.data.unitKey", 10);

    private final int index;
    private final String key;
    private final int width;

    DataColumn(int index, String key, int width) {
        this.index = index;
        this.key = key;
        this.width = width;
    }

    /// The column in the sheet, from 0.
    int index() {
        return index;
    }

    /// The bundle key of the heading.
    String key() {
        return key;
    }

    /// The width in characters.
    int width() {
        return width;
    }

    /// True for numbers and dates, which stand to the right.
    boolean toTheRight() {
        return switch (this) {
            case YEAR, MONTH, FROM, AMOUNT, GROSS, NET, DEVIATION -> true;
            default -> false;
        };
    }

    /// True for the keys, which people need not see.
    boolean hidden() {
        return this == PROJECT_KEY || this == UNIT_KEY;
    }
}
