package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.Sureness;
import no.faseport.words.Message;

/// Chooses among columns of amounts those a file is brought in for, so that nothing counts twice: months before the year
/// they make, the revised budget before the original, the period before the year so far.
final class AmountChoice {
    private final ImportPurpose purpose;
    private final boolean periodInRow;

    AmountChoice(ImportPurpose purpose, boolean periodInRow) {
        this.purpose = purpose;
        this.periodInRow = periodInRow;
    }

    /// The columns, those not needed put aside or taken as sums to check.
    List<Guessed> chosen(List<Guessed> columns) {
        var ofPurpose = columns.stream().map(this::ofPurpose).toList();
        var monthly = ofPurpose.stream().anyMatch(column -> month(column) >= 1);
        var periods = ofPurpose.stream().map(column -> monthly ? wholeYear(ofPurpose, column) : column).toList();
        return onlySums(withoutDoubles(periods));
    }

    private Guessed ofPurpose(Guessed column) {
        var kind = switch (column.use()) {
            case LedgerUse.Amounts amounts -> amounts.kind();
            case LedgerUse.Sum sum -> sum.kind();
            case LedgerUse.Field field -> purpose.kind();
            case LedgerUse.Coded coded -> purpose.kind();
            case LedgerUse.Unused() -> purpose.kind();
        };
        boolean other = purpose.kind().isPresent() && kind.isPresent() && !kind.equals(purpose.kind());
        return other
                ? column.aside(Sureness.CERTAIN,
                        Message.of("ledger.why.otherKind", Message.of(kind.orElseThrow().key())))
                : column;
    }

    private static int month(Guessed column) {
        return column.use() instanceof LedgerUse.Amounts amounts ? amounts.month() : LedgerUse.Amounts.BY_ROW;
    }

    /// Beside months of its year, a column of a whole year is their sum.
    private static Guessed wholeYear(List<Guessed> columns, Guessed column) {
        if (!(column.use() instanceof LedgerUse.Amounts amounts) || amounts.month() >= 1
                || amounts.side() != LedgerUse.Side.AS_WRITTEN) {
            return column;
        }
        boolean covers = columns.stream().anyMatch(other -> month(other) >= 1
                && other.use() instanceof LedgerUse.Amounts one
                && (amounts.year() == 0 || one.year() == 0 || one.year() == amounts.year()));
        return covers
                ? column.as(new LedgerUse.Sum(amounts.kind(), amounts.year(), amounts.scale()), Sureness.LIKELY,
                        Message.of("ledger.why.sumOfMonths"))
                : column;
    }

    private List<Guessed> withoutDoubles(List<Guessed> columns) {
        var kept = new ArrayList<Guessed>(columns);
        for (var column : columns) {
            if (column.use() instanceof LedgerUse.Amounts amounts) {
                var best = columns.stream().filter(other -> other.use() instanceof LedgerUse.Amounts same
                        && claimsSame(amounts, same)).max(Comparator.comparingInt(this::worth)).orElse(column);
                if (!best.equals(column)) {
                    kept.set(columns.indexOf(column), column.aside(Sureness.UNSURE, Message.of("ledger.why.same",
                            LedgerColumn.letters(best.head().index()), best.head().text())));
                }
            }
        }
        return kept;
    }

    /// True where both are amounts of the same period; debit and credit are two halves of one.
    private static boolean claimsSame(LedgerUse.Amounts one, LedgerUse.Amounts other) {
        boolean halves = one.side() != LedgerUse.Side.AS_WRITTEN && other.side() != LedgerUse.Side.AS_WRITTEN;
        return one.year() == other.year() && one.month() == other.month() && !halves;
    }

    private int worth(Guessed column) {
        if (!(column.head().meant() instanceof Meant.Amounts meant)) {
            return -column.head().index();
        }
        int worth = 100 * meant.rank() + (meant.cumulative() == periodInRow ? 0 : 1000);
        int signed = meant.side() == LedgerUse.Side.AS_WRITTEN ? 10_000 : 0;
        int kind = purpose.kind().equals(meant.kind()) ? 5000 : 0;
        return 100_000 * (worth + signed + kind) / 10 - column.head().index();
    }

    /// Where nothing else carries amounts, the column of sums does.
    private static List<Guessed> onlySums(List<Guessed> columns) {
        if (columns.stream().anyMatch(column -> column.use() instanceof LedgerUse.Amounts)) {
            return columns;
        }
        var first = columns.stream().filter(column -> column.use() instanceof LedgerUse.Sum).findFirst();
        return columns.stream().map(column -> first.isPresent() && first.get().equals(column)
                && column.use() instanceof LedgerUse.Sum sum
                        ? column.as(new LedgerUse.Amounts(sum.kind(), sum.year(), LedgerUse.Amounts.BY_ROW,
                                LedgerUse.Side.AS_WRITTEN, sum.scale()), Sureness.UNSURE,
                                Message.of("ledger.why.onlySum"))
                        : column)
                .toList();
    }
}
