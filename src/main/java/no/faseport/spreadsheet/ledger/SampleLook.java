package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.AmountText;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerManner;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;

/// What the first rows under a heading show about how a file writes its figures and accounts.
final class SampleLook {
    private static final Pattern DECIMAL_COMMA = Pattern.compile(".*,[0-9]{1,2}[-)]?|.*\\.[0-9]{3},.*");
    private static final Pattern DECIMAL_POINT = Pattern.compile(".*\\.[0-9]{1,2}[-)]?|.*,[0-9]{3}\\..*");
    private static final int MOST_OF_TEN = 9;

    private final List<SheetRow> rows;
    private final AccountPlan plan;

    SampleLook(List<SheetRow> rows, AccountPlan plan) {
        this.rows = rows;
        this.plan = plan;
    }

    /// How many of the rows people do not see.
    int hiddenRows() {
        return (int) rows.stream().filter(SheetRow::hidden).count();
    }

    /// What stands in a column, cell by cell.
    Stream<Cell> cells(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !(cell instanceof Cell.Empty));
    }

    /// True where nearly all of a column are accounts of the plan.
    boolean looksLikeAccounts(int column) {
        return mostly(column, cell -> AccountCode.of(Cell.said(cell)).filter(code -> code.isFour()
                && !plan.accountName(code.digits().substring(1), 0).isEmpty()).isPresent());
    }

    /// True where nearly all of a column are amounts, and not years or codes.
    boolean looksLikeAmounts(int column) {
        return cells(column).anyMatch(cell -> Cell.said(cell).matches(".*[0-9][.,][0-9]{2}[-)]?"))
                && mostly(column,
                        cell -> new AmountCells(LedgerManner.Mark.COMMA).read(cell, 0) instanceof AmountText.Read);
    }

    private boolean mostly(int column, java.util.function.Predicate<Cell> holds) {
        long all = cells(column).count();
        return all > 0 && cells(column).filter(holds).count() * 10 >= all * MOST_OF_TEN;
    }

    /// True where a column has amounts and none of them above zero: its credits are written as such.
    boolean isNegative(int column) {
        var amounts = amounts(column, LedgerManner.Mark.EITHER);
        return amounts.stream().anyMatch(amount -> amount.signum() < 0)
                && amounts.stream().noneMatch(amount -> amount.signum() > 0);
    }

    private List<BigDecimal> amounts(int column, LedgerManner.Mark mark) {
        var reader = new AmountCells(mark);
        return cells(column).map(cell -> reader.read(cell, 0))
                .flatMap(read -> read instanceof AmountText.Read(var money) ? Stream.of(money.amount()) : Stream.of())
                .toList();
    }

    /// What stands before the øre in the amounts of these columns.
    LedgerManner.Mark mark(List<LedgerColumn> columns) {
        long commas = texts(columns).filter(text -> DECIMAL_COMMA.matcher(text).matches()).count();
        long points = texts(columns).filter(text -> DECIMAL_POINT.matcher(text).matches()).count();
        if (commas == points) {
            return LedgerManner.Mark.EITHER;
        }
        return commas > points ? LedgerManner.Mark.COMMA : LedgerManner.Mark.POINT;
    }

    private Stream<String> texts(List<LedgerColumn> columns) {
        return columns.stream().flatMap(column -> cells(column.index()))
                .flatMap(cell -> cell instanceof Cell.Text(var text) ? Stream.of(text) : Stream.of());
    }

    /// True where the account column has four digits and fewer, and no column says the class.
    boolean zeroLost(LedgerLayout layout) {
        var account = layout.columns(LedgerField.ACCOUNT);
        if (account.isEmpty() || !layout.columns(LedgerField.ACCOUNT_CLASS).isEmpty()) {
            return false;
        }
        var codes = cells(account.getFirst().index()).map(cell -> AccountCode.of(Cell.said(cell)))
                .flatMap(Optional::stream).toList();
        return codes.stream().anyMatch(AccountCode::isFour)
                && codes.stream().anyMatch(code -> code.isShort() && code.side().isEmpty());
    }

    /// True where most rows with a sum have the last of their months in it, and not all of them together.
    boolean isCumulative(LedgerLayout layout) {
        var columns = new LayoutColumns(layout);
        var monthly = columns.amounts().stream().filter(at -> at.use().month() >= 1).toList();
        if (monthly.size() < 2 || columns.sums().isEmpty()) {
            return false;
        }
        int together = 0;
        int last = 0;
        for (var row : rows) {
            var amounts = monthly.stream().map(at -> amount(row, at.column(), layout)).flatMap(Optional::stream)
                    .toList();
            var sum = amount(row, columns.sums().getFirst().column(), layout);
            if (amounts.size() > 1 && sum.isPresent()) {
                together += amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(sum.get()) == 0 ? 1 : 0;
                last += amounts.getLast().compareTo(sum.get()) == 0 ? 1 : 0;
            }
        }
        return last > together;
    }

    private static Optional<BigDecimal> amount(SheetRow row, int column, LedgerLayout layout) {
        var cell = row.cell(column);
        return AmountCells.isFilled(cell)
                && new AmountCells(layout.manner().mark()).read(cell, 0) instanceof AmountText.Read(var money)
                        ? Optional.of(money.amount())
                        : Optional.empty();
    }

    /// True where most costs are written as negative and income as positive.
    boolean signsTurned(LedgerLayout layout) {
        var account = layout.columns(LedgerField.ACCOUNT);
        if (account.isEmpty()) {
            return false;
        }
        int usual = 0;
        int turned = 0;
        for (var row : rows) {
            var code = AccountCode.of(Cell.said(row.cell(account.getFirst().index())));
            var sign = layout.amounts().stream().filter(column -> column.use() instanceof LedgerUse.Amounts use
                    && use.side() == LedgerUse.Side.AS_WRITTEN)
                    .flatMap(column -> amount(row, column.index(), layout).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add).signum();
            if (code.isPresent() && code.get().digits().length() == 4 && sign != 0) {
                boolean income = code.get().digits().charAt(1) >= '6';
                usual += income == sign < 0 ? 1 : 0;
                turned += income == sign > 0 ? 1 : 0;
            }
        }
        return turned > 2 && turned > 3 * usual;
    }
}
