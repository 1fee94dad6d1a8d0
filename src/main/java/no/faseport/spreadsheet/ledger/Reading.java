package no.faseport.spreadsheet.ledger;

import java.util.Optional;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerFixed;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.CodeAndName;
import no.faseport.spreadsheet.Memory;
import no.faseport.spreadsheet.ProblemList;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.spreadsheet.Spellings;
import no.faseport.words.Message;

/// What the readers of rows share: the layout, its columns, the words, and the project, unit and period of a row.
final class Reading {
    private static final CodeAndName NO_PROJECT = new CodeAndName("", "");

    private final LedgerLayout layout;
    private final LayoutColumns columns;
    private final CarriedDown carried;
    private final Spellings spellings;
    private final AccountPlan plan;
    private final ProblemList problems;
    private final PeriodText periods;
    private String sheet;
    private LedgerFixed fixed;
    private final Memory<CodeAndName> codes = new Memory<>(CodeAndName::of);
    private final Memory<String> names = new Memory<>(name -> name);

    Reading(LedgerLayout layout, LayoutColumns columns, CarriedDown carried, Spellings spellings, AccountPlan plan,
            ProblemList problems) {
        this.layout = layout;
        this.sheet = layout.sheet();
        this.fixed = layout.fixed();
        this.columns = columns;
        this.carried = carried;
        this.spellings = spellings;
        this.plan = plan;
        this.problems = problems;
        this.periods = new PeriodText(spellings);
    }

    /// The sheet whose rows are read now.
    void on(String name) {
        sheet = name;
        fixed = layout.fixed(name);
    }

    /// The name of the sheet whose rows are read now.
    String sheet() {
        return sheet;
    }

    CarriedDown carried() {
        return carried;
    }

    LedgerLayout layout() {
        return layout;
    }

    LayoutColumns columns() {
        return columns;
    }

    Spellings spellings() {
        return spellings;
    }

    AccountPlan plan() {
        return plan;
    }

    ProblemList problems() {
        return problems;
    }

    /// The cell of `field`, or what stands above its group.
    Cell cell(SheetRow row, LedgerField field) {
        return carried.cell(row, field);
    }

    /// What stands in all cells of `field`.
    String text(SheetRow row, LedgerField field) {
        return columns.text(row, field);
    }

    /// Code and name of the project as the file writes them, both empty where it names none.
    CodeAndName project(SheetRow row) {
        var written = Cell.said(cell(row, LedgerField.PROJECT));
        if (!written.isEmpty() && isNothing(written)) {
            return NO_PROJECT;
        }
        var name = names.of(Cell.said(cell(row, LedgerField.PROJECT_NAME)));
        var code = codes.of(written);
        var whole = name.isEmpty() || !code.code().isEmpty() || code.name().isEmpty()
                ? code
                : new CodeAndName(code.name(), "");
        return name.isEmpty() ? whole : new CodeAndName(whole.code(), name);
    }

    /// True where the row names no project.
    boolean hasNoProject(SheetRow row) {
        return project(row).equals(NO_PROJECT);
    }

    /// Accounting systems write zeros or a dash where there is no project.
    private static boolean isNothing(String code) {
        return code.chars().allMatch(sign -> sign == '0' || sign == '-' || sign == '*');
    }

    /// Code and name of the unit.
    CodeAndName unit(SheetRow row) {
        var both = codes.of(Cell.said(cell(row, LedgerField.UNIT)));
        var code = both.code().isEmpty() ? both.name() : both.code();
        var name = names.of(Cell.said(cell(row, LedgerField.UNIT_NAME)));
        return new CodeAndName(code, name.isEmpty() && !both.code().isEmpty() ? both.name() : name);
    }

    /// The code in the cell of `field`, or all of it where it begins with none.
    String code(SheetRow row, LedgerField field) {
        var both = codes.of(Cell.said(cell(row, field)));
        return both.code().isEmpty() ? both.name() : both.code();
    }

    /// The year and month the row itself says, 0 for what it does not; empty where a problem was told.
    Optional<PeriodText.Period> period(SheetRow row) {
        var monthCell = cell(row, LedgerField.PERIOD);
        var month = monthCell instanceof Cell.Empty
                ? Optional.of(new PeriodText.Period(0, 0))
                : periods.period(monthCell);
        if (month.isEmpty() || (month.get().year() != 0 && !PeriodText.isYear(month.get().year()))) {
            return refuse(row, LedgerField.PERIOD, monthCell, "ledger.row.notAPeriod");
        }
        var yearCell = cell(row, LedgerField.YEAR);
        int year = PeriodText.year(yearCell);
        if (year == 0 && !(yearCell instanceof Cell.Empty)) {
            return refuse(row, LedgerField.YEAR, yearCell, "spreadsheet.row.notAYear");
        }
        return Optional.of(new PeriodText.Period(year == 0 ? month.get().year() : year, month.get().month()));
    }

    private Optional<PeriodText.Period> refuse(SheetRow row, LedgerField field, Cell cell, String key) {
        problem(row, field, cell instanceof Cell.Fault(var sign)
                ? Message.of("spreadsheet.row.fault", sign)
                : Message.of(key, Cell.said(cell)));
        return Optional.empty();
    }

    /// The period of an amount in a row of period `ofRow`: what its heading says first; the year 0 where nobody says any.
    PeriodText.Period period(LayoutColumns.AmountAt at, PeriodText.Period ofRow) {
        int year = at.use().year() != 0 ? at.use().year() : ofRow.year() != 0 ? ofRow.year() : fixed.year();
        boolean rowSays = columns.has(LedgerField.PERIOD) || ofRow.month() != 0;
        int byRow = rowSays ? ofRow.month() : fixed.month();
        return new PeriodText.Period(year, at.use().month() >= 0 ? at.use().month() : byRow);
    }

    /// Something wrong in the cell of `field`.
    void problem(SheetRow row, LedgerField field, Message message) {
        problems.error(columns.column(field), row.number(), message);
    }
}
