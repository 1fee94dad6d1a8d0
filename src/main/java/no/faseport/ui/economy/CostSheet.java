package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostGroup;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostSection;
import no.faseport.economy.CostSums;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// The cost overview as the grid shows it.
final class CostSheet {
    private final CostOverview overview;
    private final AmountUnit unit;
    private final Words words;
    private final List<Slot> slots;
    private final List<Optional<Part>> parts = new ArrayList<>();
    private final List<Counted> sums = new ArrayList<>();
    private final Sheet sheet;

    /// Sums, and whether they are a cost: how a project is paid for has no deviation.
    private record Counted(CostSums sums, boolean isCost) {
        static final Counted NOTHING = new Counted(CostSums.NONE, true);
    }

    /// A part of the overview that can be folded.
    record Part(AccountClass accountClass, CostGroup group) {
        /// The parts that begin open: what things cost.
        static Set<Part> costs() {
            return Set.of(new Part(AccountClass.OPERATING, CostGroup.COST),
                    new Part(AccountClass.INVESTMENT, CostGroup.COST));
        }
    }

    /// Shows `overview` by `view`, with the rows of the parts in `open`.
    CostSheet(CostOverview overview, CostViewModel.By view, Set<Part> open, AmountUnit unit, Words words) {
        this.overview = overview;
        this.unit = unit;
        this.words = words;
        this.slots = Slot.years(overview.years().getFirst(), overview.years().size(), List.of(Measure.values()));
        var rows = view.costs().map(costs -> sections(overview.sections(costs), open)).orElseGet(this::financing);
        this.sheet = new Sheet(List.of(new Sheet.Lead(words.text(view.rowKey()), 300)),
                slots.stream().map(slot -> new Sheet.Column(String.valueOf(slot.year()),
                        words.text(slot.measure().key()), slot.measure() == Measure.DEVIATION)).toList(),
                rows, totals());
    }

    /// What the grid shows.
    Sheet sheet() {
        return sheet;
    }

    /// The part whose heading stands in `row`.
    Optional<Part> part(int row) {
        return row < parts.size() ? parts.get(row) : Optional.empty();
    }

    /// The amount of a cell.
    Optional<Money> amount(int row, int column) {
        return row < sums.size() ? amount(sums.get(row), column) : Optional.empty();
    }

    private List<Sheet.Row> sections(List<CostSection> sections, Set<Part> open) {
        var rows = new ArrayList<Sheet.Row>();
        var classes = EnumSet.noneOf(AccountClass.class);
        for (var section : sections) {
            if (classes.add(section.accountClass())) {
                parts.add(Optional.empty());
                sums.add(Counted.NOTHING);
                rows.add(new Sheet.Row(Sheet.Style.GROUP, List.of(words.text(section.accountClass().key())),
                        column -> Sheet.Cell.BLANK));
            }
            var part = new Part(section.accountClass(), section.group());
            rows.add(row(Sheet.Style.SECTION, (open.contains(part) ? "▾  " : "▸  ")
                    + words.text(section.group().key()), new Counted(section.sums(), section.group().counts()),
                    Optional.of(part)));
            if (open.contains(part)) {
                section.rows().forEach(each -> rows.add(row(Sheet.Style.LINE, named(each.label().toString()),
                        new Counted(each.sums(), section.group().counts()), Optional.empty())));
            }
        }
        return rows;
    }

    private String named(String label) {
        return label.isEmpty() ? words.text("cost.row.noUnit") : label;
    }

    private List<Sheet.Row> financing() {
        return new TreeMap<>(overview.byFinancing()).entrySet().stream()
                .map(each -> row(Sheet.Style.LINE, words.text(each.getKey().key()),
                        new Counted(each.getValue(), true), Optional.empty()))
                .toList();
    }

    private Sheet.Row row(Sheet.Style style, String name, Counted of, Optional<Part> part) {
        parts.add(part);
        sums.add(of);
        return row(style, name, of);
    }

    private Sheet.Row row(Sheet.Style style, String name, Counted of) {
        IntFunction<Sheet.Cell> cells = column -> amount(of, column).map(money -> cell(money, column))
                .orElse(Sheet.Cell.BLANK);
        return new Sheet.Row(style, List.of(name), EconomySheet.remembered(slots.size(), cells));
    }

    private Sheet.Cell cell(Money money, int column) {
        return slots.get(column).measure() == Measure.DEVIATION
                ? EconomySheet.deviation(money, unit, words)
                : new Sheet.Cell(unit.shown(money, words), Sheet.Tone.PLAIN);
    }

    /// Nothing where there is nothing, as a table of zeros is no table; a deviation of nothing is worth telling.
    private Optional<Money> amount(Counted of, int column) {
        var slot = slots.get(column);
        var year = of.sums().in(slot.year());
        if (slot.measure() == Measure.DEVIATION && !of.isCost()) {
            return Optional.empty();
        }
        var amount = slot.measure().kind().map(year::of).orElse(year.deviation());
        var compared = slot.measure() == Measure.DEVIATION
                && !(year.actual().isZero() && year.forecast().isZero());
        return amount.isZero() && !compared ? Optional.empty() : Optional.of(amount);
    }

    private List<Sheet.Row> totals() {
        var totals = new ArrayList<Sheet.Row>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            totals.add(row(Sheet.Style.DETAIL, words.text(accountClass == AccountClass.OPERATING
                    ? "money.total.operating"
                    : "money.total.investment"), new Counted(overview.net(accountClass), true)));
        }
        totals.add(row(Sheet.Style.SUM, words.text("money.total.net"), new Counted(overview.net(), true)));
        totals.add(detail(CostGroup.VAT, "money.total.vat"));
        totals.add(detail(CostGroup.COMPENSATION, "money.total.compensation"));
        overview.expected().ifPresent(expected -> totals
                .add(row(Sheet.Style.SUM, words.text("economy.expected"), new Counted(expected, true))));
        return totals;
    }

    private Sheet.Row detail(CostGroup group, String key) {
        return row(Sheet.Style.DETAIL, words.text(key),
                new Counted(CostSums.sum(Arrays.stream(AccountClass.values())
                        .map(accountClass -> overview.sums(accountClass, group)).toList()), true));
    }
}
