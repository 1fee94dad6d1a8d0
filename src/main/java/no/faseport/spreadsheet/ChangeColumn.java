package no.faseport.spreadsheet;

/// The columns of the sheet of changed lines, in their order; headings come from the bundle.
enum ChangeColumn {
    /// Project number.
    PROJECT(0, "workbook.data.project", 12),
    /// Project name.
    PROJECT_NAME(1, "workbook.data.projectName", 26),
    /// Operating or investment.
    CLASS(2, "workbook.data.class", 13),
    /// Account (art), a number shown with three digits.
    ACCOUNT(3, "workbook.data.account", 6),
    /// The account's name.
    ACCOUNT_NAME(4, "workbook.data.accountName", 30),
    /// Cost, income, VAT, compensation or funding.
    GROUP(5, "workbook.data.group", 17),
    /// Unit number.
    UNIT(6, "workbook.data.unit", 10),
    /// The unit's name.
    UNIT_NAME(7, "workbook.data.unitName", 18),
    /// Function, a number.
    FUNCTION(8, "workbook.data.function", 10),
    /// The municipality's own dimension.
    DIMENSION(9, "field.dimension", 14),
    /// Year, a number.
    YEAR(10, "workbook.data.year", 7),
    /// Month, a number; nothing for the whole year.
    MONTH(11, "workbook.data.month", 8),
    /// Budget, actual or forecast.
    KIND(12, "workbook.data.kind", 12),
    /// Where the money comes from.
    FINANCING(13, "workbook.data.financing", 22),
    /// The amount before, to the øre.
    BEFORE(14, "changes.before", 15),
    /// The amount after, to the øre.
    AFTER(15, "changes.after", 15),
    /// What it was changed by: a formula.
    DIFFERENCE(16, "changes.difference", 15),
    /// Who changed it last.
    BY(17, "changes.by", 22),
    /// The day they did.
    ON(18, "changes.on", 13),
    /// The key of the project, hidden.
    PROJECT_KEY(19, "workbook.data.projectKey", 10),
    /// The key of the unit, hidden.
    UNIT_KEY(20, "workbook.data.unitKey", 10);

    private final int index;
    private final String key;
    private final int width;

    ChangeColumn(int index, String key, int width) {
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
            case YEAR, MONTH, BEFORE, AFTER, DIFFERENCE, ON -> true;
            default -> false;
        };
    }

    /// True for the keys, which people need not see.
    boolean hidden() {
        return this == PROJECT_KEY || this == UNIT_KEY;
    }
}
