package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountText;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.importing.BackRow;
import no.faseport.words.Message;

/// Turns the rows of a workbook of amounts into what they say, with a problem for every cell that cannot be what it should.
final class AmountsRows {
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{4}");
    private static final Pattern FUNCTION = Pattern.compile("([0-9]{3})?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final Map<AmountsColumn, String> headings;
    private final ProblemList problems;
    private final Spellings spellings = new Spellings();
    private final List<BackRow> found = new ArrayList<>();
    private final Set<BudgetLineId> met = new HashSet<>();
    private Map<AmountsColumn, Integer> columns = Map.of();

    AmountsRows(String file, Map<AmountsColumn, String> headings) {
        this.headings = headings;
        this.problems = new ProblemList(file);
    }

    /// What has been read.
    List<BackRow> found() {
        return found;
    }

    /// What was wrong.
    List<CellProblem> problems() {
        return problems.kept();
    }

    /// Reads a sheet; one without the headings is somebody's own and is passed over.
    void read(String sheet, List<SheetRow> rows) {
        problems.in(sheet);
        columns = Map.of();
        for (var row : rows) {
            if (columns.isEmpty()) {
                columns = heading(row);
            } else if (!text(row, AmountsColumn.NUMBER).isEmpty() || !text(row, AmountsColumn.ID).isEmpty()) {
                row(row);
            }
        }
    }

    private Map<AmountsColumn, Integer> heading(SheetRow row) {
        var at = new EnumMap<AmountsColumn, Integer>(AmountsColumn.class);
        headings.forEach((column, heading) -> {
            for (int i = 0; i < row.cells().size(); i++) {
                if (Cell.said(row.cell(i)).equals(heading)) {
                    at.putIfAbsent(column, i);
                }
            }
        });
        var whole = headings.keySet().stream().filter(AmountsColumn::isNeeded).allMatch(at::containsKey);
        return whole && !at.isEmpty() ? at : Map.of();
    }

    private void row(SheetRow row) {
        int before = problems.kept().size();
        var id = id(row);
        var string = string(row);
        var kind = told(row, AmountsColumn.KIND, spellings.kind(text(row, AmountsColumn.KIND)),
                "spreadsheet.row.unknownKind");
        var source = text(row, AmountsColumn.FINANCING);
        var financing = source.isEmpty()
                ? Optional.of(Financing.NONE_STATED)
                : told(row, AmountsColumn.FINANCING, spellings.financing(source), "spreadsheet.row.unknownFinancing");
        var year = number(row, AmountsColumn.YEAR, BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR,
                "spreadsheet.row.notAYear");
        var month = number(row, AmountsColumn.MONTH, BudgetKey.WHOLE_YEAR, 12, "spreadsheet.row.notAMonth");
        var amount = amount(row);
        if (problems.kept().size() == before) {
            found.add(new BackRow(id, text(row, AmountsColumn.NUMBER), string.orElseThrow(), year.orElseThrow(),
                    month.orElseThrow(), kind.orElseThrow(), financing.orElseThrow(), amount.orElseThrow(),
                    text(row, AmountsColumn.COMMENT),
                    new CellAt(problems.sheet(), column(AmountsColumn.AMOUNT), row.number()).toString()));
        }
    }

    /// The key of the row's line; a row that was copied has one that was met before, and is then a new row.
    private Optional<BudgetLineId> id(SheetRow row) {
        var written = text(row, AmountsColumn.ID);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            var id = new BudgetLineId(UUID.fromString(written));
            return met.add(id) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException tampered) {
            error(row, AmountsColumn.ID, Message.of("amounts.problem.id", written));
            return Optional.empty();
        }
    }

    private Optional<AccountString> string(SheetRow row) {
        var account = text(row, AmountsColumn.ACCOUNT);
        var padded = account.length() == 3 ? "0" + account : account;
        var accountClass = ACCOUNT.matcher(padded).matches()
                ? AccountClass.of(padded.charAt(0))
                : Optional.<AccountClass>empty();
        if (accountClass.isEmpty()) {
            error(row, AmountsColumn.ACCOUNT, Message.of("amounts.problem.account", account));
            return Optional.empty();
        }
        var function = text(row, AmountsColumn.FUNCTION);
        if (!FUNCTION.matcher(function).matches()) {
            error(row, AmountsColumn.FUNCTION, Message.of("amounts.problem.function", function));
            return Optional.empty();
        }
        return Optional.of(new AccountString(accountClass.get(), padded.substring(1), text(row, AmountsColumn.UNIT),
                function, text(row, AmountsColumn.DIMENSION)));
    }

    private <T> Optional<T> told(SheetRow row, AmountsColumn column, Optional<T> value, String otherwise) {
        if (value.isEmpty()) {
            error(row, column, Message.of(otherwise, text(row, column)));
        }
        return value;
    }

    private Optional<Integer> number(SheetRow row, AmountsColumn column, int least, int most, String otherwise) {
        var text = text(row, column);
        var number = text.isEmpty() && least == 0
                ? Optional.of(0)
                : Optional.of(text).filter(digits -> DIGITS.matcher(digits).matches()).map(Integer::valueOf)
                        .filter(value -> value >= least && value <= most);
        return told(row, column, number, otherwise);
    }

    private Optional<Money> amount(SheetRow row) {
        var read = switch (row.cell(column(AmountsColumn.AMOUNT))) {
            case Cell.Numeric number -> AmountText.of(number.value());
            case Cell.Text text -> AmountText.of(text.text());
            case Cell.Empty empty -> AmountText.of(BigDecimal.ZERO);
            case Cell.Fault fault -> new AmountText.Unread(Message.of("spreadsheet.row.fault", fault.sign()));
            case Cell.Day day -> new AmountText.Unread(Message.of("spreadsheet.row.dateForAmount", day.date()));
            case Cell.Truth truth -> new AmountText.Unread(Message.of("spreadsheet.row.notAnAmount"));
        };
        return switch (read) {
            case AmountText.Read(Money money) -> Optional.of(money);
            case AmountText.Unread(Message why) -> {
                error(row, AmountsColumn.AMOUNT, why);
                yield Optional.empty();
            }
        };
    }

    private void error(SheetRow row, AmountsColumn column, Message why) {
        problems.error(column(column), row.number(), why);
    }

    private int column(AmountsColumn column) {
        return columns.getOrDefault(column, 0);
    }

    private String text(SheetRow row, AmountsColumn column) {
        var at = columns.get(column);
        return at == null ? "" : Cell.said(row.cell(at));
    }
}
