package no.faseport.spreadsheet;

/// The columns of the sheet that holds the budget lines, in their order; headings come from the bundle.
///
/// The two keys are small numbers that the other sheets sum by: a project number such as "0012" or "6*" would be taken
/// for a number or a pattern by SUMIFS.
enum DataColumn implements TableColumn {
    /// Project number.
    PROJECT("workbook.data.project", 12, Kind.TEXT),
    /// Project name.
    PROJECT_NAME("workbook.data.projectName", 26, Kind.TEXT),
    /// The programme the project belongs to; nothing where it belongs to none.
    PROGRAMME("workbook.data.programme", 18, Kind.TEXT),
    /// Operating or investment.
    CLASS("workbook.data.class", 13, Kind.TEXT),
    /// Account (art), a number shown with three digits.
    ACCOUNT("workbook.data.account", 6, Kind.TEXT),
    /// The account's name.
    ACCOUNT_NAME("workbook.data.accountName", 30, Kind.TEXT),
    /// Cost, income, VAT, compensation or funding.
    GROUP("workbook.data.group", 17, Kind.TEXT),
    /// Unit number.
    UNIT("workbook.data.unit", 10, Kind.TEXT),
    /// The unit's name.
    UNIT_NAME("workbook.data.unitName", 18, Kind.TEXT),
    /// Function, a number.
    FUNCTION("workbook.data.function", 10, Kind.TEXT),
    /// The function's name.
    FUNCTION_NAME("workbook.data.functionName", 30, Kind.TEXT),
    /// The municipality's free dimension.
    DIMENSION("workbook.data.dimension", 12, Kind.TEXT),
    /// Year, a number.
    YEAR("workbook.data.year", 7, Kind.NUMBER),
    /// Month, a number; nothing for the whole year.
    MONTH("workbook.data.month", 8, Kind.NUMBER),
    /// The first day of the month, a date; nothing for the whole year.
    FROM("workbook.data.from", 13, Kind.NUMBER),
    /// Budget, actual or forecast.
    KIND("workbook.data.kind", 12, Kind.TEXT),
    /// Where the money comes from.
    FINANCING("workbook.data.financing", 28, Kind.TEXT),
    /// The import that brought the line; nothing for what is written by hand.
    SOURCE("workbook.data.source", 14, Kind.TEXT),
    /// The amount, to the øre.
    AMOUNT("workbook.data.amount", 15, Kind.NUMBER),
    /// What of the amount is a cost with its VAT.
    GROSS("workbook.data.gross", 15, Kind.NUMBER),
    /// What of the amount counts in the net cost.
    NET("workbook.data.net", 15, Kind.NUMBER),
    /// What the line adds to the deviation, to the øre.
    DEVIATION("workbook.data.deviation", 15, Kind.NUMBER),
    /// The comment.
    COMMENT("workbook.data.comment", 30, Kind.TEXT),
    /// The key of the project, hidden.
    PROJECT_KEY("workbook.data.projectKey", 10, Kind.KEY),
    /// The key of the unit, hidden.
    UNIT_KEY("workbook.data.unitKey", 10, Kind.KEY);

    private final String key;
    private final int width;
    private final Kind kind;

    DataColumn(String key, int width, Kind kind) {
        this.key = key;
        this.width = width;
        this.kind = kind;
    }

    @Override
    public Head head() {
        return kind.head(key, width);
    }
}
