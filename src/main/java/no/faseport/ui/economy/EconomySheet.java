package no.faseport.ui.economy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// Amounts as the grid shows them. Rows and cells are made when somebody looks at them, as there may be a hundred thousand.
final class EconomySheet {
    private static final String STEP = "\u2003";

    private final Laid laid;
    private final List<Slot> slots;
    private final AmountUnit unit;
    private final Closing closing;
    private final Words words;
    private final Headings headings;
    private final Sheet sheet;

    /// Shows what is `laid` out.
    EconomySheet(Laid laid, AmountUnit unit, Closing closing, Words words) {
        this.laid = laid;
        this.slots = laid.terms().columns().slots();
        this.unit = unit;
        this.closing = closing;
        this.words = words;
        this.headings = new Headings(laid.terms(), words);
        this.sheet = new Sheet(headings.leads(), headings.columns(), rows(laid.entries()), totals());
    }

    /// What the grid shows.
    Sheet sheet() {
        return sheet;
    }

    /// What the rows are laid out from.
    Laid laid() {
        return laid;
    }

    /// The row of amounts that stands in a row of the grid; nothing for headings.
    Optional<RowKey> line(int row) {
        return entry(row).flatMap(entry -> switch (entry) {
            case Laid.Amounts amounts -> Optional.of(amounts.row());
            case Laid.Heading heading -> Optional.empty();
        });
    }

    /// The heading that stands in a row of the grid.
    Optional<RowGroup> heading(int row) {
        return entry(row).flatMap(entry -> switch (entry) {
            case Laid.Amounts amounts -> Optional.empty();
            case Laid.Heading heading -> Optional.of(heading.group());
        });
    }

    private Optional<Laid.Entry> entry(int row) {
        return row >= 0 && row < laid.entries().size() ? Optional.of(laid.entries().get(row)) : Optional.empty();
    }

    /// The row of the grid in which a row of amounts stands, if it is shown.
    Optional<Integer> row(RowKey line) {
        return IntStream.range(0, laid.entries().size()).boxed()
                .filter(row -> laid.entries().get(row) instanceof Laid.Amounts amounts && amounts.row().equals(line))
                .findFirst();
    }

    /// What a column measures.
    Slot slot(int column) {
        return slots.get(column);
    }

    /// What is stored in a cell, by all its sources.
    Optional<Money> stored(RowKey row, int column) {
        return laid.book().amount(row, slots.get(column));
    }

    /// What is shown in a cell of a row of amounts.
    Optional<Money> amount(RowKey row, int column) {
        return laid.terms().columns().values(laid.book(), row).of(column);
    }

    /// What is shown in a cell of any row.
    Optional<Money> amount(int row, int column) {
        return entry(row).flatMap(entry -> switch (entry) {
            case Laid.Amounts amounts -> amount(amounts.row(), column);
            case Laid.Heading heading -> heading.group().sums().of(column);
        });
    }

    /// Why nothing can be written in a cell; nothing where it can.
    Optional<Message> closed(RowKey row, int column) {
        return closing.of(laid, row, slots.get(column));
    }

    private List<Sheet.Row> rows(List<Laid.Entry> entries) {
        return new AbstractList<>() {
            @Override
            public Sheet.Row get(int index) {
                return switch (entries.get(index)) {
                    case Laid.Amounts amounts -> line(amounts.row());
                    case Laid.Heading heading -> heading(heading);
                };
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    private Sheet.Row heading(Laid.Heading heading) {
        var group = heading.group();
        var name = STEP.repeat(group.path().size() - 1) + (heading.open() ? "\u25be " : "\u25b8 ") + group.name();
        return new Sheet.Row(Sheet.Style.SECTION, List.of(heading.open() ? name : name + "  (" + group.size() + ")"),
                column -> sum(group.sums(), column));
    }

    private Sheet.Row line(RowKey row) {
        return new Sheet.Row(Sheet.Style.LINE, headings.told(row, laid.book()), new Line(row));
    }

    /// The cells of a row, which is counted when the first of them is looked at.
    private final class Line implements IntFunction<Sheet.Cell> {
        private final RowKey row;
        private Columns.@Nullable Sums values;

        private Line(RowKey row) {
            this.row = row;
        }

        @Override
        public Sheet.Cell apply(int column) {
            var known = values == null ? laid.terms().columns().values(laid.book(), row) : values;
            values = known;
            return cell(row, known, column);
        }
    }

    private Sheet.Cell cell(RowKey row, Columns.Sums values, int column) {
        var slot = slots.get(column);
        var closed = closing.of(laid, row, slot).isPresent();
        if (closed && closing.lock(slot).isPresent()) {
            return new Sheet.Cell(values.of(column).map(money -> unit.shown(money, words)).orElse(""),
                    Sheet.Tone.LOCKED);
        }
        return values.of(column).map(money -> cell(money, column, closed))
                .orElseGet(() -> new Sheet.Cell("", closed && slot.measure() != Measure.DEVIATION
                        && !laid.terms().columns().isConverted() ? Sheet.Tone.LOCKED : Sheet.Tone.RECKONED));
    }

    private Sheet.Cell sum(Columns.Sums sums, int column) {
        return sums.of(column).map(money -> cell(money, column, true)).orElse(Sheet.Cell.BLANK);
    }

    private Sheet.Cell cell(Money money, int column, boolean reckoned) {
        return slots.get(column).measure() == Measure.DEVIATION
                ? deviation(money, unit, words)
                : new Sheet.Cell(unit.shown(money, words), reckoned ? Sheet.Tone.RECKONED : Sheet.Tone.PLAIN);
    }

    /// A deviation, which says itself which way it goes.
    static Sheet.Cell deviation(Money money, AmountUnit unit, Words words) {
        var text = unit.shown(money, words);
        return money.amount().signum() < 0
                ? new Sheet.Cell(text, Sheet.Tone.OVERRUN)
                : new Sheet.Cell(money.isZero() ? text : "+" + text, Sheet.Tone.RECKONED);
    }

    private List<Sheet.Row> totals() {
        var filtered = laid.terms().arrangement().filter().isBlank() ? "" : " " + words.text("money.total.filtered");
        var totals = new ArrayList<Sheet.Row>();
        laid.totals().shown().forEach(total -> totals.add(new Sheet.Row(total.style(),
                List.of(words.text(total.key()) + filtered),
                remembered(slots.size(), column -> sum(total.sums(), column)))));
        return totals;
    }

    /// Cells that are costly to make are made once.
    static IntFunction<Sheet.Cell> remembered(int columns, IntFunction<Sheet.Cell> maker) {
        Sheet.@Nullable Cell[] made = new Sheet.Cell[columns];
        return column -> {
            var cell = made[column];
            if (cell == null) {
                cell = maker.apply(column);
                made[column] = cell;
            }
            return cell;
        };
    }
}
