package no.faseport.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AmountText;
import no.faseport.economy.Financing;
import no.faseport.economy.Finding;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// Turns the rows under a heading into budget rows, with a problem for every cell that cannot be what its column is.
final class BudgetRows {
    private static final SheetRow NOTHING = new SheetRow(0, List.of());
    private static final Pattern DASHES = Pattern.compile("[-\\u2212\\u2013]+");

    private final Columns columns;
    private final Spellings spellings;
    private final AccountPlan plan;
    private final ProblemList problems;
    private final Accounts accounts;
    private final Periods periods;
    private final Memory<CodeAndName> codes = new Memory<>(CodeAndName::of);
    private final Map<AccountString, Map<Integer, List<Finding>>> checked = new HashMap<>();
    private SheetRow heading = NOTHING;

    BudgetRows(Columns columns, Spellings spellings, AccountPlan plan, ProblemList problems) {
        this.columns = columns;
        this.spellings = spellings;
        this.plan = plan;
        this.problems = problems;
        this.accounts = new Accounts(columns, spellings, problems);
        this.periods = new Periods(columns, spellings, problems);
    }

    /// What a row turned out to be.
    enum Outcome {
        /// It gave amounts or problems.
        READ,
        /// It is a total.
        TOTAL,
        /// It has no amounts.
        WITHOUT_AMOUNT,
        /// It repeats the heading.
        HEADING
    }

    /// Hands the amounts of `row` to `found`.
    Outcome read(SheetRow row, Consumer<BudgetRow> found) {
        if (isTotal(row)) {
            return Outcome.TOTAL;
        }
        if (repeatsHeading(row)) {
            heading = row;
            return Outcome.HEADING;
        }
        var filled = columns.amounts().stream().filter(column -> isFilled(row.cell(column.column()))).toList();
        if (filled.isEmpty()) {
            return Outcome.WITHOUT_AMOUNT;
        }
        var project = project(row);
        var account = accounts.read(row);
        var kind = kind(row);
        var financing = financing(row);
        for (var column : filled) {
            var period = periods.read(row, column);
            var money = money(row, column);
            if (period.isPresent() && account.isPresent() && isValid(row, account.get(), period.get().year())
                    && project.isPresent() && money.isPresent() && kind.isPresent() && financing.isPresent()) {
                var ownKind = column.heading().kinds().stream().findFirst().orElse(kind.get());
                found.accept(new BudgetRow(project.get().code(), project.get().name(), account.get(), unitName(row),
                        period.get().year(), period.get().month(), ownKind, financing.get(),
                        text(columns.cell(row, ColumnRole.SOURCE)).strip(), money.get(),
                        text(columns.cell(row, ColumnRole.COMMENT)),
                        new CellAt(problems.sheet(), column.column(), row.number())));
            }
        }
        return Outcome.READ;
    }

    /// Called after the last row: says what only the whole column shows.
    void end() {
        accounts.end();
    }

    private boolean isTotal(SheetRow row) {
        for (var cell : row.cells()) {
            if (!(cell instanceof Cell.Empty)) {
                return isTotal(cell) || isTotal(columns.cell(row, ColumnRole.ACCOUNT));
            }
        }
        return false;
    }

    private boolean repeatsHeading(SheetRow row) {
        if (heading.number() != 0 && heading.number() == row.number() - 1
                && HeadingRows.goesOn(spellings, heading, row)) {
            return true;
        }
        var column = columns.columnOf(ColumnRole.PROJECT_NUMBER, ColumnRole.PROJECT, ColumnRole.PROJECT_NAME);
        return row.cell(column) instanceof Cell.Text text && spellings.projectHeading(text.text())
                && HeadingRows.isHeading(spellings, NOTHING, row);
    }

    private boolean isTotal(Cell cell) {
        return cell instanceof Cell.Text text && spellings.total(text.text());
    }

    private static boolean isFilled(Cell cell) {
        return !(cell instanceof Cell.Empty)
                && !(cell instanceof Cell.Text text && DASHES.matcher(text.text()).matches());
    }

    private Optional<CodeAndName> project(SheetRow row) {
        var number = columns.cell(row, ColumnRole.PROJECT_NUMBER);
        var name = columns.cell(row, ColumnRole.PROJECT_NAME);
        var either = columns.cell(row, ColumnRole.PROJECT);
        if (isFault(row, ColumnRole.PROJECT_NUMBER) || isFault(row, ColumnRole.PROJECT)) {
            return Optional.empty();
        }
        var code = number instanceof Cell.Empty ? codes.of(text(either)) : codes.of(text(number));
        var whole = number instanceof Cell.Empty || !code.code().isEmpty() ? code : new CodeAndName(text(number), "");
        var named = name instanceof Cell.Empty ? whole : new CodeAndName(whole.code(), text(name));
        if (named.code().isEmpty() && named.name().isEmpty()) {
            problem(row, Message.of("spreadsheet.row.noProject"), ColumnRole.PROJECT_NUMBER, ColumnRole.PROJECT,
                    ColumnRole.PROJECT_NAME);
            return Optional.empty();
        }
        return Optional.of(named);
    }

    private String unitName(SheetRow row) {
        var name = text(columns.cell(row, ColumnRole.UNIT_NAME));
        return name.isEmpty() ? codes.of(text(columns.cell(row, ColumnRole.UNIT))).name() : name;
    }

    private Optional<AmountKind> kind(SheetRow row) {
        var written = text(columns.cell(row, ColumnRole.KIND));
        var kind = written.isEmpty() ? Optional.of(AmountKind.BUDGET) : spellings.kind(written);
        if (kind.isEmpty()) {
            problem(row, Message.of("spreadsheet.row.unknownKind", written), ColumnRole.KIND);
        }
        return kind;
    }

    private Optional<Financing> financing(SheetRow row) {
        var written = text(columns.cell(row, ColumnRole.FINANCING));
        var financing = written.isEmpty() ? Optional.of(Financing.NONE_STATED) : spellings.financing(written);
        if (financing.isEmpty()) {
            problem(row, Message.of("spreadsheet.row.unknownFinancing", written), ColumnRole.FINANCING);
        }
        return financing;
    }

    private Optional<Money> money(SheetRow row, AmountColumn column) {
        var scale = column.heading().scale();
        var read = switch (row.cell(column.column())) {
            case Cell.Numeric number -> AmountText.of(number.value().movePointRight(scale));
            case Cell.Text text -> AmountText.of(text.text(), scale);
            case Cell.Day day -> new AmountText.Unread(Message.of("spreadsheet.row.dateForAmount", day.date()));
            case Cell.Fault fault -> new AmountText.Unread(Message.of("spreadsheet.row.fault", fault.sign()));
            case Cell.Truth truth -> new AmountText.Unread(Message.of("spreadsheet.row.notAnAmount"));
            case Cell.Empty empty -> new AmountText.Read(Money.ZERO);
        };
        return switch (read) {
            case AmountText.Read amount -> Optional.of(amount.money());
            case AmountText.Unread problem -> {
                problems.error(column.column(), row.number(), problem.why());
                yield Optional.empty();
            }
        };
    }

    /// True unless KOSTRA forbids the account string in `year`; what it finds is said once for each row and year.
    private boolean isValid(SheetRow row, AccountString account, int year) {
        var bare = new AccountString(account.accountClass(), account.account(), "", account.function());
        var findings = checked.computeIfAbsent(bare, string -> new HashMap<>()).computeIfAbsent(year,
                each -> plan.check(bare, each));
        boolean valid = true;
        for (var finding : findings) {
            var ofFunction = finding.message().key().startsWith("economy.function.");
            var column = columns.columnOf(ofFunction ? ColumnRole.FUNCTION : ColumnRole.ACCOUNT, ColumnRole.ACCOUNT);
            problems.add(column, row.number(), finding.message(), finding.severity());
            valid &= finding.severity() == Severity.WARNING;
        }
        return valid;
    }

    private boolean isFault(SheetRow row, ColumnRole role) {
        if (columns.cell(row, role) instanceof Cell.Fault fault) {
            problem(row, Message.of("spreadsheet.row.fault", fault.sign()), role);
            return true;
        }
        return false;
    }

    private void problem(SheetRow row, Message message, ColumnRole... roles) {
        problems.error(columns.columnOf(roles), row.number(), message);
    }

    /// What a cell says as text; nothing for a failed formula.
    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Numeric number -> number.shown();
            case Cell.Day day -> day.date().toString();
            case Cell.Truth truth -> Boolean.toString(truth.value());
            case Cell.Empty empty -> "";
            case Cell.Fault fault -> "";
        };
    }
}
