package no.faseport.ui.economy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.usecase.NewAmount;
import no.faseport.words.Message;

/// What one gesture in the grid asks to have changed: all of it, or nothing and why.
final class Gesture {
    private static final int TOLD = 4;

    private final EconomySheet shown;
    private final AmountUnit unit;
    private final List<NewAmount> amounts = new ArrayList<>();
    private final List<Message> reasons = new ArrayList<>();

    /// After what a year's amount is divided on its months.
    public enum Pattern {
        /// The same every month.
        EVENLY,
        /// By the days of the project's plan.
        PLAN,
        /// As the accounts of the year before or, where there are none by month, its budget.
        LAST_YEAR
    }

    /// A gesture in what is `shown`.
    Gesture(EconomySheet shown, AmountUnit unit) {
        this.shown = shown;
        this.unit = unit;
    }

    /// The amounts that differ from what stands there; empty where something is wrong.
    List<NewAmount> amounts() {
        return reasons.isEmpty() ? List.copyOf(amounts) : List.of();
    }

    /// Everything that is wrong, the first few by name.
    List<Message> reasons() {
        if (reasons.size() <= TOLD) {
            return List.copyOf(reasons);
        }
        var first = new ArrayList<>(reasons.subList(0, TOLD));
        first.add(Message.of("money.paste.more", reasons.size() - TOLD));
        return first;
    }

    /// All cells of the block are written in.
    Gesture write(Selection chosen, String text) {
        rows(chosen).forEach(row -> columns(chosen).forEach(column -> text(row, column, text)
                .filter(why -> !reasons.contains(why)).ifPresent(reasons::add)));
        return this;
    }

    /// All cells of the block are emptied.
    Gesture clear(Selection chosen) {
        rows(chosen).forEach(row -> columns(chosen).forEach(column -> want(row, column, Money.ZERO)));
        return this;
    }

    /// The amounts of `from` are repeated in all of `to`.
    Gesture fill(Selection from, Selection to) {
        var source = rows(from).toList();
        var above = (int) rows(to).filter(row -> row < from.top()).count();
        var target = rows(to).toList();
        for (int i = 0; i < target.size() && !source.isEmpty(); i++) {
            var row = target.get(i);
            var like = source.get(Math.floorMod(i - above, source.size()));
            columns(to).forEach(column -> {
                var width = from.right() - from.left() + 1;
                var likeColumn = from.left() + Math.floorMod(column - from.left(), width);
                if (!from.contains(row, column)) {
                    want(row, column, shown.line(like).flatMap(line -> shown.stored(line, likeColumn))
                            .orElse(Money.ZERO));
                }
            });
        }
        return this;
    }

    /// A block comes in with its first cell where the selection begins. A single cell, and a block of which the selection is a
    /// multiple, fills all of it.
    Gesture paste(Selection chosen, Block block) {
        var selected = rows(chosen).toList();
        var wide = chosen.right() - chosen.left() + 1;
        var height = fills(selected.size(), block.rows().size()) ? selected.size() : block.rows().size();
        var width = fills(wide, block.width()) ? wide : block.width();
        var rows = IntStream.range(chosen.top(), shown.sheet().rows().size())
                .filter(row -> shown.line(row).isPresent()).limit(height).boxed().toList();
        var room = shown.sheet().columns().size() - chosen.left();
        if (rows.size() < height) {
            reasons.add(Message.of("money.paste.tooTall", height, rows.size()));
        } else if (room < width) {
            reasons.add(Message.of("money.paste.tooWide", width, room));
        } else {
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    pasted(rows.get(row), chosen.left() + column, block, row % block.rows().size(),
                            column % block.width());
                }
            }
        }
        return this;
    }

    private static boolean fills(int selected, int block) {
        return selected > block && selected % block == 0;
    }

    private void pasted(int row, int column, Block block, int blockRow, int blockColumn) {
        text(row, column, block.cell(blockRow, blockColumn))
                .map(why -> block.single() ? why : Message.of("money.paste.cell", blockRow + 1, blockColumn + 1, why))
                .ifPresent(reasons::add);
    }

    /// A year's amount, as far as it is written by hand, is divided on its months by these weights.
    Gesture spread(int row, Slot year, Spreading spreading) {
        shown.line(row).ifPresent(line -> {
            switch (spreading.of(line, year)) {
                case Spreading.Wrong wrong -> reasons.add(wrong.why());
                case Spreading.Parts parts -> amounts.addAll(parts.amounts());
            }
        });
        return this;
    }

    private Optional<Message> text(int row, int column, String text) {
        if (shown.slot(column).measure() == Measure.DEVIATION) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            return set(row, column, Money.ZERO);
        }
        var present = shown.line(row).flatMap(line -> shown.stored(line, column)).orElse(Money.ZERO);
        return switch (unit.read(text, present)) {
            case AmountText.Read read -> set(row, column, read.money());
            case AmountText.Unread unread -> Optional.of(unread.why());
        };
    }

    private void want(int row, int column, Money wanted) {
        set(row, column, wanted).filter(why -> !reasons.contains(why)).ifPresent(reasons::add);
    }

    /// Asks for an amount in a cell; what is wrong where the cell is closed and holds another amount. What others than the
    /// hand have brought stays as it is, so the hand's own line is the difference.
    private Optional<Message> set(int row, int column, Money wanted) {
        var slot = shown.slot(column);
        return shown.line(row).flatMap(line -> {
            var there = shown.stored(line, column).orElse(Money.ZERO);
            if (slot.measure() == Measure.DEVIATION || there.compareTo(wanted) == 0) {
                return Optional.empty();
            }
            var closed = shown.closed(line, column);
            if (closed.isPresent()) {
                return closed;
            }
            var others = shown.laid().book().imported(line, slot).stream().map(Part::amount)
                    .map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            slot.key(line).ifPresent(key -> amounts.add(new NewAmount(key, wanted.minus(new Money(others)))));
            return Optional.empty();
        });
    }

    private Stream<Integer> rows(Selection chosen) {
        return IntStream.rangeClosed(chosen.top(), chosen.bottom()).filter(row -> shown.line(row).isPresent()).boxed();
    }

    private static IntStream columns(Selection chosen) {
        return IntStream.rangeClosed(chosen.left(), chosen.right());
    }
}
