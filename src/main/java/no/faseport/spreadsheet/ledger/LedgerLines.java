package no.faseport.spreadsheet.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerCounts;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerTotals;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.LeftOut;
import no.faseport.economy.ledger.TotalCheck;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.ProblemList;
import no.faseport.spreadsheet.Refusal;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.spreadsheet.SheetRows;
import no.faseport.words.Message;

/// Goes through the sheet a layout is for: tells totals, headings and notes from rows with amounts, adds everything up, and
/// hands the rows with amounts to a reader of their kind.
final class LedgerLines<R> implements SheetRows {
    private static final int ROWS_BETWEEN_LOOKS = 4096;
    private static final double ROWS_HALFWAY = 50_000;

    private final LedgerLayout layout;
    private final LayoutColumns columns;
    private final ProblemList problems;
    private final RowReader<R> reader;
    private final CarriedDown carried;
    private final HeadingWords words;
    private final BlanksDown blanks;
    private final HiddenSheet other;
    private final List<TotalCheck> checks = new ArrayList<>();
    private final Reading reading;
    private TotalRows totals;
    private final AmountCells amounts;
    private final RowSums sums;
    private final SheetLimits limits;
    private final Progress progress;
    private final LeftOutTally leftOut = new LeftOutTally();
    private boolean here;
    private boolean found;
    private BigDecimal read = BigDecimal.ZERO;
    private int rowsRead;
    private int rowsOfTotals;
    private int withoutAmount;
    private int hidden;
    private int hiddenColumns;

    LedgerLines(Reading reading, HeadingWords words, RowReader<R> reader, SheetLimits limits, Progress progress) {
        this.reading = reading;
        this.layout = reading.layout();
        this.columns = reading.columns();
        this.problems = reading.problems();
        this.carried = reading.carried();
        this.reader = reader;
        this.words = words;
        this.other = new HiddenSheet(
                new HeadingFinder(new Headings(words, reading.spellings()), layout.purpose()), problems);
        this.blanks = new BlanksDown(columns, CarriedDown.CARRIED);
        this.totals = new TotalRows(columns, words);
        this.amounts = new AmountCells(layout.manner().mark());
        this.sums = new RowSums(layout, columns, amounts, problems);
        this.limits = limits;
        this.progress = progress;
    }

    @Override
    public void sheet(String name, boolean visible) {
        here = layout.reads(name);
        found |= here;
        if (here) {
            begin(name);
            problems.in(name);
            if (!visible) {
                problems.ofSheet(Message.of("ledger.sheet.hidden"), Severity.WARNING);
            }
            if (layout.manner().zeroLost()) {
                problems.ofSheet(Message.of("ledger.note.zeroLost"), Severity.WARNING);
            }
        } else {
            other.begin(name);
        }
    }

    /// What one sheet has said does not hold for the next.
    private void begin(String name) {
        reading.on(name);
        carried.begin();
        blanks.begin();
        checks.addAll(totals.checks());
        totals = new TotalRows(columns, words);
    }

    /// The sheets the layout is for, and the beginning of those that people do not see.
    @Override
    public boolean wants(String sheet, boolean visible) {
        return layout.reads(sheet) || !visible;
    }

    @Override
    public boolean enough() {
        return !here && other.enough();
    }

    @Override
    public void hiddenColumns(int from, int until) {
        if (!here) {
            return;
        }
        hiddenColumns += (int) layout.columns().stream().filter(column -> column.index() >= from
                && column.index() <= until && !(column.use() instanceof LedgerUse.Unused)).count();
    }

    @Override
    public void row(SheetRow row) throws Refusal {
        if (!here) {
            other.row(row);
            return;
        }
        if (row.number() % ROWS_BETWEEN_LOOKS == 0) {
            progress.at(1 - ROWS_HALFWAY / (ROWS_HALFWAY + row.number()));
            if (progress.isCancelled()) {
                throw new Refusal("ledger.cancelled");
            }
        }
        if (row.number() <= layout.headingUntil()) {
            return;
        }
        if (totals.is(row)) {
            total(row, values(row, false));
        } else if (!anyAmount(row)) {
            withoutAmount++;
            carried.take(row);
        } else if (!columns.repeatsHeading(row)) {
            line(row);
        }
    }

    private boolean anyAmount(SheetRow row) {
        for (var at : columns.amounts()) {
            if (AmountCells.isFilled(row.cell(at.column()))) {
                return true;
            }
        }
        return false;
    }

    private void total(SheetRow row, List<Valued> values) {
        rowsOfTotals++;
        for (var wrong : totals.check(row, values)) {
            problems.warning(wrong.column(), row.number(),
                    Message.of("ledger.total.differs", wrong.label(), wrong.said().amount(),
                            wrong.reckoned().amount()));
        }
    }

    private void line(SheetRow row) throws Refusal {
        var values = values(row, true);
        if (saysNothing(row) && totals.isUnnamed(values)) {
            total(row, values);
            return;
        }
        var whole = layout.manner().blanksDown() ? blanks.fill(row) : row;
        values.forEach(value -> totals.add(value.place(), value.amount()));
        totals.endRow();
        sums.check(row, values);
        rowsRead++;
        hidden += row.hidden() ? 1 : 0;
        take(whole, layout.manner().cumulative() ? sums.differences(values) : values);
        if (reader.size() > limits.amounts()) {
            throw new Refusal("spreadsheet.refused.tooManyAmounts", (long) limits.amounts());
        }
    }

    private void take(SheetRow row, List<Valued> values) {
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            sum = sum.add(value.amount());
        }
        var why = reader.read(row, values);
        if (why.isEmpty()) {
            read = read.add(sum);
        } else {
            leftOut.add(why.get(), LedgerColumn.letters(values.isEmpty() ? 0 : values.getFirst().at().column())
                    + row.number(), sum);
        }
    }

    /// The amounts of `row`, signed as they count; what cannot be read is told where `tell`.
    private List<Valued> values(SheetRow row, boolean tell) {
        var values = new ArrayList<Valued>();
        for (int place = 0; place < columns.amounts().size(); place++) {
            var at = columns.amounts().get(place);
            var cell = row.cell(at.column());
            if (!AmountCells.isFilled(cell)) {
                continue;
            }
            switch (amounts.read(cell, at.use().scale())) {
                case AmountText.Read(var money) -> values.add(new Valued(at, place, sums.signed(at.use(), money)));
                case AmountText.Unread(var why) -> {
                    if (tell) {
                        problems.error(at.column(), row.number(), why);
                    }
                }
            }
        }
        return values;
    }

    private boolean saysNothing(SheetRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!(row.cell(column) instanceof Cell.Empty) && !columns.fieldsAt(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void end() {
        if (!here) {
            other.end();
        }
        here = false;
    }

    /// What the sheet said; empty where the file has no such sheet.
    Optional<LedgerReading<R>> result() {
        if (!found) {
            return Optional.empty();
        }
        if (hidden > 0) {
            problems.ofSheet(Message.of("ledger.rows.hidden", hidden), Severity.WARNING);
        }
        if (hiddenColumns > 0) {
            problems.ofSheet(Message.of("ledger.columns.hidden", hiddenColumns), Severity.WARNING);
        }
        if (blanks.filled() > 0) {
            problems.ofSheet(Message.of("ledger.rows.blanksDown", blanks.filled()), Severity.WARNING);
        }
        checks.addAll(totals.checks());
        var rows = reader.rows();
        var left = leftOut.leftOut();
        var together = YearSoFar.isByRow(layout) ? reader.sum(rows) : new Money(read);
        var file = Money.sum(left.stream().map(LeftOut::sum).toList()).plus(together);
        return Optional.of(new LedgerReading<>(rows, new LedgerTotals(file, together, left, checks),
                new LedgerCounts(rowsRead, rowsOfTotals, withoutAmount, hidden, reader.addedUp()), problems.kept(),
                problems.count(), false));
    }
}
