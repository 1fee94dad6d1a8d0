package no.faseport.spreadsheet;

/// The columns of the sheet of changed lines, in their order; headings come from the bundle.
enum ChangeColumn implements TableColumn {
    /// Project number.
    PROJECT("workbook.data.project", 12, Kind.TEXT),
    /// Project name.
    PROJECT_NAME("workbook.data.projectName", 26, Kind.TEXT),
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
    /// The municipality's own dimension.
    DIMENSION("field.dimension", 14, Kind.TEXT),
    /// Year, a number.
    YEAR("workbook.data.year", 7, Kind.NUMBER),
    /// Month, a number; nothing for the whole year.
    MONTH("workbook.data.month", 8, Kind.NUMBER),
    /// Budget, actual or forecast.
    KIND("workbook.data.kind", 12, Kind.TEXT),
    /// Where the money comes from.
    FINANCING("workbook.data.financing", 28, Kind.TEXT),
    /// The amount before, to the øre.
    BEFORE("changes.before", 15, Kind.NUMBER),
    /// The amount after, to the øre.
    AFTER("changes.after", 15, Kind.NUMBER),
    /// What it was changed by: a formula.
    DIFFERENCE("changes.difference", 15, Kind.NUMBER),
    /// Who changed it last.
    BY("changes.by", 22, Kind.TEXT),
    /// The day they did.
    ON("changes.on", 13, Kind.NUMBER),
    /// The key of the project, hidden.
    PROJECT_KEY("workbook.data.projectKey", 10, Kind.KEY),
    /// The key of the unit, hidden.
    UNIT_KEY("workbook.data.unitKey", 10, Kind.KEY);

    private final String key;
    private final int width;
    private final Kind kind;

    ChangeColumn(String key, int width, Kind kind) {
        this.key = key;
        this.width = width;
        this.kind = kind;
    }

    @Override
    public Head head() {
        return kind.head(key, width);
    }
}
