package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.TotalCheck;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;

/// Knows the rows of a file that are totals, and checks what they say against the rows above them.
///
/// A total may cover the rows since the last total, since any total before that, or all of them: it agrees where one of
/// these is what it says.
final class TotalRows {
    /// How many totals are kept to be shown.
    private static final int CHECKS_KEPT = 1000;
    private static final Set<LedgerField> TELLING = Set.of(LedgerField.PROJECT, LedgerField.PROJECT_NAME,
            LedgerField.ACCOUNT, LedgerField.ACCOUNT_NAME, LedgerField.UNIT, LedgerField.UNIT_NAME,
            LedgerField.FUNCTION, LedgerField.PERSON);

    private final LayoutColumns columns;
    private final HeadingWords words;
    private final Map<String, Boolean> isTotal = new HashMap<>();
    private final BigDecimal[] soFar;
    private final BigDecimal[] atLastTotal;
    private final List<Set<BigDecimal>> atTotals = new ArrayList<>();
    private final List<TotalCheck> checks = new ArrayList<>();
    private int rowsSinceTotal;

    TotalRows(LayoutColumns columns, HeadingWords words) {
        this.columns = columns;
        this.words = words;
        this.soFar = new BigDecimal[columns.amounts().size()];
        this.atLastTotal = new BigDecimal[soFar.length];
        Arrays.fill(soFar, BigDecimal.ZERO);
        Arrays.fill(atLastTotal, BigDecimal.ZERO);
        for (int i = 0; i < soFar.length; i++) {
            atTotals.add(new HashSet<>(Set.of(plain(BigDecimal.ZERO))));
        }
    }

    /// Two sums are the same however many zeros follow.
    private static BigDecimal plain(BigDecimal sum) {
        return sum.setScale(2);
    }

    /// An amount of a row, in the column of this place among the columns of amounts.
    void add(int place, BigDecimal amount) {
        soFar[place] = soFar[place].add(amount);
    }

    /// A row of amounts ended.
    void endRow() {
        rowsSinceTotal++;
    }

    /// True where `row` says it is a total and has no account of its own.
    boolean is(SheetRow row) {
        var account = columns.cell(row, LedgerField.ACCOUNT);
        if (!(account instanceof Cell.Empty)) {
            return saysTotal(account);
        }
        for (var cell : row.cells()) {
            if (!(cell instanceof Cell.Empty)) {
                if (saysTotal(cell)) {
                    return true;
                }
                break;
            }
        }
        return columns.has(LedgerField.ACCOUNT)
                && TELLING.stream().anyMatch(field -> saysTotal(columns.cell(row, field)));
    }

    private boolean saysTotal(Cell cell) {
        if (!(cell instanceof Cell.Text(var text))) {
            return false;
        }
        if (isTotal.size() > CHECKS_KEPT) {
            isTotal.clear();
        }
        return isTotal.computeIfAbsent(text, each -> words.isTotal(Headings.bare(each)));
    }

    /// True where a row with nothing but amounts says what the rows above it come to.
    boolean isUnnamed(List<Valued> values) {
        return rowsSinceTotal > 1 && !values.isEmpty()
                && values.stream().allMatch(value -> covers(value.place(), value.amount()));
    }

    private boolean covers(int place, BigDecimal said) {
        return atTotals.get(place).contains(plain(soFar[place].subtract(said)));
    }

    /// Checks a total against the rows it may cover, and gives those that do not agree.
    List<TotalCheck> check(SheetRow row, List<Valued> values) {
        var wrong = new ArrayList<TotalCheck>();
        var label = row.cells().stream().filter(cell -> cell instanceof Cell.Text).findFirst().map(Cell::said)
                .orElse("");
        for (var value : values) {
            int place = value.place();
            var reckoned = covers(place, value.amount())
                    ? value.amount()
                    : soFar[place].subtract(rowsSinceTotal > 0 ? atLastTotal[place] : BigDecimal.ZERO);
            var check = new TotalCheck(label, row.number(), value.at().column(), new Money(value.amount()),
                    new Money(reckoned));
            if (checks.size() < CHECKS_KEPT) {
                checks.add(check);
            }
            if (!check.agrees()) {
                wrong.add(check);
            }
        }
        passed();
        return wrong;
    }

    private void passed() {
        for (int place = 0; place < soFar.length; place++) {
            atTotals.get(place).add(plain(soFar[place]));
            atLastTotal[place] = soFar[place];
        }
        rowsSinceTotal = 0;
    }

    /// The totals of the file, the first of them.
    List<TotalCheck> checks() {
        return List.copyOf(checks);
    }
}
