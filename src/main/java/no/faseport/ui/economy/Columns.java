package no.faseport.ui.economy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;

/// The columns of amounts, and what a row comes to in them.
///
/// Amounts are counted in whole øre here, as sums of a hundred thousand rows are made anew while people look.
final class Columns {
    private final List<Slot> slots;
    private final Figures figures;

    /// These columns, with the amounts as `figures` tells them.
    Columns(List<Slot> slots, Figures figures) {
        this.slots = List.copyOf(slots);
        this.figures = figures;
    }

    /// The columns in order.
    List<Slot> slots() {
        return slots;
    }

    /// True where what is shown is not what is stored, and so cannot be written in.
    boolean isConverted() {
        return figures.isConverted();
    }

    /// What a row of `book` comes to: an amount, or nothing, for each column.
    Sums values(Book book, RowKey row) {
        var values = new Sums(slots.size());
        var counts = row.line().string().group().counts();
        for (var part : figures.isShown(row) ? book.parts(row) : List.<Part>of()) {
            var oere = figures.of(part, row).amount().unscaledValue().longValueExact();
            for (int i = 0; i < slots.size(); i++) {
                var slot = slots.get(i);
                if (part.in(slot)) {
                    values.add(i, oere);
                } else if (slot.measure() == Measure.DEVIATION && counts && part.within(slot)) {
                    deviate(values, i, part, oere, book.comparedWith(row.project(), slot.year()));
                }
            }
        }
        return values;
    }

    /// How a project is paid for is no cost and has no deviation; neither has a year nothing is compared with.
    private static void deviate(Sums values, int column, Part part, long oere, Optional<AmountKind> compared) {
        if (compared.isPresent() && part.kind() == AmountKind.BUDGET) {
            values.add(column, oere);
        } else if (compared.isPresent() && part.kind() == compared.get()) {
            values.add(column, -oere);
        }
    }

    /// Amounts by column, and whether there is any.
    static final class Sums {
        private final long[] oere;
        private final int[] amounts;

        /// Nothing in any of `columns` columns.
        Sums(int columns) {
            oere = new long[columns];
            amounts = new int[columns];
        }

        private void add(int column, long more) {
            oere[column] = Math.addExact(oere[column], more);
            amounts[column]++;
        }

        /// Adds what others come to.
        void add(Sums others) {
            for (int i = 0; i < oere.length; i++) {
                oere[i] = Math.addExact(oere[i], others.oere[i]);
                amounts[i] += others.amounts[i];
            }
        }

        /// Takes away what was added.
        void subtract(Sums others) {
            for (int i = 0; i < oere.length; i++) {
                oere[i] = Math.subtractExact(oere[i], others.oere[i]);
                amounts[i] -= others.amounts[i];
            }
        }

        /// The same with what is expected (budget less deviation) in the place of what is forecast; nothing where that is no
        /// other in any year with forecasts, or where the columns to tell it by are not all there.
        Optional<Sums> expected(List<Slot> slots) {
            var expected = new Sums(oere.length);
            expected.add(this);
            boolean differs = false;
            for (int i = 0; i < oere.length; i++) {
                int year = slots.get(i).year();
                int budget = slots.indexOf(new Slot(year, Slot.ALL, Measure.BUDGET));
                int deviation = slots.indexOf(new Slot(year, Slot.ALL, Measure.DEVIATION));
                if (slots.get(i).measure() == Measure.FORECAST && slots.get(i).wholeYear() && has(i) && budget >= 0
                        && deviation >= 0) {
                    expected.oere[i] = Math.subtractExact(oere[budget], oere[deviation]);
                    differs |= expected.oere[i] != oere[i];
                }
            }
            return differs ? Optional.of(expected) : Optional.empty();
        }

        /// True where a column has an amount, be it zero.
        boolean has(int column) {
            return amounts[column] > 0;
        }

        /// The øre of a column; zero where it has no amount.
        long oere(int column) {
            return oere[column];
        }

        /// The amount of a column.
        Optional<Money> of(int column) {
            return has(column) ? Optional.of(new Money(BigDecimal.valueOf(oere[column], 2))) : Optional.empty();
        }
    }
}
