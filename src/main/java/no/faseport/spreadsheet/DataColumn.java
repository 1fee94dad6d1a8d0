package no.faseport.spreadsheet;

/// The columns of the sheet that holds the budget lines, in their order; headings come from the bundle.
///
/// The two keys are small numbers that the other sheets sum by: a project number such as "0012" or "6*" would be taken
/// for a number or a pattern by SUMIFS.
enum DataColumn implements TableColumn {
    /// Project number.
    PROJECT(Head.text("workbook.data.project", 12)),
    /// Project name.
    PROJECT_NAME(Head.text("workbook.data.projectName", 26)),
    /// The programme the project belongs to; nothing where it belongs to none.
    PROGRAMME(Head.text("workbook.data.programme", 18)),
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
    /// The function's name.
    FUNCTION_NAME(Head.text("workbook.data.functionName", 30)),
    /// The municipality's free dimension.
    DIMENSION(Head.text("workbook.data.dimension", 12)),
    /// Year, a number.
    YEAR(Head.number("workbook.data.year", 7)),
    /// Month, a number; nothing for the whole year.
    MONTH(Head.number("workbook.data.month", 8)),
    /// The first day of the month, a date; nothing for the whole year.
    FROM(Head.number("workbook.data.from", 13)),
    /// Budget, actual or forecast.
    KIND(Head.text("workbook.data.kind", 12)),
    /// Where the money comes from.
    FINANCING(Head.text("workbook.data.financing", 28)),
    /// The import that brought the line; nothing for what is written by hand.
    SOURCE(Head.text("workbook.data.source", 14)),
    /// The amount, to the øre.
    AMOUNT(Head.number("workbook.data.amount", 15)),
    /// What of the amount is a cost with its VAT.
    GROSS(Head.number("workbook.data.gross", 15)),
    /// What of the amount counts in the net cost.
    NET(Head.number("workbook.data.net", 15)),
    /// What the line adds to the deviation, to the øre.
    DEVIATION(Head.number("workbook.data.deviation", 15)),
    /// The comment.
    COMMENT(Head.text("workbook.data.comment", 30)),
    /// The key of the project, hidden.
    PROJECT_KEY(Head.key("workbook.data.projectKey")),
    /// The key of the unit, hidden.
    UNIT_KEY(Head.key("workbook.data.unitKey"));

    private final Head head;

    DataColumn(Head head) {
        this.head = head;
    }

    @Override
    public Head head() {
        return head;
    }
}
