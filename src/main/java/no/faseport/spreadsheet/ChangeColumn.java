package no.faseport.spreadsheet;

/// The columns of the sheet of changed lines, in their order; headings come from the bundle.
enum ChangeColumn implements TableColumn {
    /// Project number.
    PROJECT(Head.text("workbook.data.project", 12)),
    /// Project name.
    PROJECT_NAME(Head.text("workbook.data.projectName", 26)),
    /// Operating or investment.
    CLASS(Head.text("workbook.data.class", 13)),
    /// Account (art), a number shown with three digits.
    ACCOUNT(Head.text("workbook.data.account", 6)),
    /// The account's name.
    ACCOUNT_NAME(Head.text("workbook.data.accountName", 30)),
    /// Cost, income, VAT, compensation or funding.
    GROUP(Head.text("workbook.data.group", 17)),
    /// Unit number.
    UNIT(Head.text("workbook.data.unit", 10)),
    /// The unit's name.
    UNIT_NAME(Head.text("workbook.data.unitName", 18)),
    /// Function, a number.
    FUNCTION(Head.text("workbook.data.function", 10)),
    /// The municipality's own dimension.
    DIMENSION(Head.text("field.dimension", 14)),
    /// Year, a number.
    YEAR(Head.number("workbook.data.year", 7)),
    /// Month, a number; nothing for the whole year.
    MONTH(Head.number("workbook.data.month", 8)),
    /// Budget, actual or forecast.
    KIND(Head.text("workbook.data.kind", 12)),
    /// Where the money comes from.
    FINANCING(Head.text("workbook.data.financing", 28)),
    /// The amount before, to the øre.
    BEFORE(Head.number("changes.before", 15)),
    /// The amount after, to the øre.
    AFTER(Head.number("changes.after", 15)),
    /// What it was changed by: a formula.
    DIFFERENCE(Head.number("changes.difference", 15)),
    /// Who changed it last.
    BY(Head.text("changes.by", 22)),
    /// The day they did.
    ON(Head.number("changes.on", 13)),
    /// The key of the project, hidden.
    PROJECT_KEY(Head.key("workbook.data.projectKey")),
    /// The key of the unit, hidden.
    UNIT_KEY(Head.key("workbook.data.unitKey"));

    private final Head head;

    ChangeColumn(Head head) {
        this.head = head;
    }

    @Override
    public Head head() {
        return head;
    }
}
