package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Financing;
import no.faseport.economy.Finding;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// A project's amounts as the grid shows them: operating and investment apart, sums below.
final class EconomySheet {
    private final Ledger ledger;
    private final List<Slot> slots;
    private final AmountUnit unit;
    private final AccountPlan plan;
    private final Map<String, String> units;
    private final Words words;
    private final List<Optional<LineKey>> lines = new ArrayList<>();
    private final Sheet sheet;

    /// How amounts and names are told.
    record Telling(AmountUnit unit, AccountPlan plan, Map<String, String> units, Words words) {
    }

    /// Shows `ledger` in `slots`, with a row also for each of `wanted`.
    EconomySheet(Ledger ledger, Set<LineKey> wanted, List<Slot> slots, Telling telling) {
        this.ledger = ledger;
        this.slots = slots;
        this.unit = telling.unit();
        this.plan = telling.plan();
        this.units = telling.units();
        this.words = telling.words();
        var all = new TreeSet<>(ledger.lines());
        all.addAll(wanted);
        this.sheet = new Sheet(leads(), slots.stream().map(this::column).toList(), rows(all), totals());
    }

    /// What the grid shows.
    Sheet sheet() {
        return sheet;
    }

    /// The line of a row; nothing for headings.
    Optional<LineKey> line(int row) {
        return row < lines.size() ? lines.get(row) : Optional.empty();
    }

    /// The row of a line, if it is shown.
    Optional<Integer> row(LineKey line) {
        var row = lines.indexOf(Optional.of(line));
        return row < 0 ? Optional.empty() : Optional.of(row);
    }

    /// What a column measures.
    Slot slot(int column) {
        return slots.get(column);
    }

    /// What stands in a cell.
    Optional<Money> amount(LineKey line, int column) {
        return ledger.amount(line, slots.get(column));
    }

    /// Why nothing can be written in a cell; nothing where it can.
    Optional<Message> closed(LineKey line, int column) {
        var slot = slots.get(column);
        if (slot.measure().kind().isEmpty()) {
            return Optional.of(deviationTip(slot.year()));
        }
        if (slot.wholeYear() && ledger.divided(line, slot.year(), slot.measure().kind().get())) {
            return Optional.of(Message.of("money.closed.months", slot.year()));
        }
        return amount(line, column).isPresent()
                ? Optional.empty()
                : plan.check(line.string(), slot.year()).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).findFirst();
    }

    private Message deviationTip(int year) {
        return ledger.comparedWith(year)
                .map(kind -> Message.of("money.closed.deviation", Message.of(kind.key())))
                .orElseGet(() -> Message.of("money.closed.noDeviation"));
    }

    private List<Sheet.Lead> leads() {
        return List.of(new Sheet.Lead(words.text("money.lead.account"), 232),
                new Sheet.Lead(words.text("money.lead.unit"), 62),
                new Sheet.Lead(words.text("money.lead.function"), 62),
                new Sheet.Lead(words.text("money.lead.financing"), 132));
    }

    private Sheet.Column column(Slot slot) {
        var measure = words.text(slot.measure().key());
        var reckoned = slot.measure() == Measure.DEVIATION;
        if (slot.month() == Slot.ALL && slots.stream().allMatch(Slot::wholeYear)) {
            return new Sheet.Column(String.valueOf(slot.year()), measure, reckoned);
        }
        var title = switch (slot.month()) {
            case Slot.ALL -> words.text("money.month.all");
            case 0 -> words.text("money.month.undivided");
            default -> words.text("money.month." + slot.month());
        };
        return new Sheet.Column(measure + " " + slot.year(), title, slot.month() == Slot.ALL);
    }

    private List<Sheet.Row> rows(Set<LineKey> all) {
        var rows = new ArrayList<Sheet.Row>();
        for (var accountClass : List.of(AccountClass.OPERATING, AccountClass.INVESTMENT)) {
            var within = all.stream().filter(line -> line.accountClass() == accountClass).toList();
            if (!within.isEmpty()) {
                lines.add(Optional.empty());
                rows.add(new Sheet.Row(Sheet.Style.GROUP, List.of(words.text(accountClass.key())),
                        column -> Sheet.Cell.BLANK));
            }
            for (var line : within) {
                lines.add(Optional.of(line));
                rows.add(new Sheet.Row(Sheet.Style.LINE, told(line), column -> cell(line, column)));
            }
        }
        return rows;
    }

    private List<String> told(LineKey line) {
        var string = line.string();
        var name = plan.accountName(string.account(), slots.isEmpty() ? 0 : slots.getFirst().year());
        return List.of(string + " " + name, string.unit(), string.function(),
                line.financing() == Financing.NONE_STATED
                        ? ""
                        : words.text(line.financing().key()));
    }

    /// The whole of a row's account string, for those who want the names.
    String named(LineKey line) {
        var string = line.string();
        var text = new StringBuilder(told(line).getFirst());
        if (!string.unit().isEmpty()) {
            text.append('\n').append(words.text("money.lead.unit")).append(' ').append(string.unit()).append(' ')
                    .append(units.getOrDefault(string.unit(), ""));
        }
        plan.function(string.function()).ifPresent(function -> text.append('\n')
                .append(words.text("money.lead.function")).append(' ').append(function.code()).append(' ')
                .append(function.name()));
        return text.append('\n').append(words.text(line.financing().key())).toString();
    }

    private Sheet.Cell cell(LineKey line, int column) {
        var closed = closed(line, column).isPresent();
        return amount(line, column).map(money -> cell(money, column, closed))
                .orElseGet(() -> new Sheet.Cell("", closed && slots.get(column).measure() != Measure.DEVIATION
                        ? Sheet.Tone.LOCKED
                        : Sheet.Tone.RECKONED));
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
        var totals = new ArrayList<Sheet.Row>();
        total(totals, Sheet.Style.DETAIL, "money.total.operating",
                line -> line.accountClass() == AccountClass.OPERATING && line.string().group().counts());
        total(totals, Sheet.Style.DETAIL, "money.total.investment",
                line -> line.accountClass() == AccountClass.INVESTMENT && line.string().group().counts());
        totals.add(sum(Sheet.Style.SUM, "money.total.net", line -> line.string().group().counts()));
        total(totals, Sheet.Style.DETAIL, "money.total.vat", group(CostGroup.VAT));
        total(totals, Sheet.Style.DETAIL, "money.total.compensation", group(CostGroup.COMPENSATION));
        total(totals, Sheet.Style.DETAIL, "money.total.income", group(CostGroup.INCOME));
        total(totals, Sheet.Style.DETAIL, "money.total.funding", group(CostGroup.FUNDING));
        return totals;
    }

    private static Predicate<LineKey> group(CostGroup group) {
        return line -> line.string().group() == group;
    }

    private void total(List<Sheet.Row> totals, Sheet.Style style, String key, Predicate<LineKey> included) {
        if (ledger.lines().stream().anyMatch(included)) {
            totals.add(sum(style, key, included));
        }
    }

    private Sheet.Row sum(Sheet.Style style, String key, Predicate<LineKey> included) {
        return new Sheet.Row(style, List.of(words.text(key)), remembered(slots.size(),
                column -> ledger.sum(slots.get(column), included).map(money -> cell(money, column, true))
                        .orElse(Sheet.Cell.BLANK)));
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
