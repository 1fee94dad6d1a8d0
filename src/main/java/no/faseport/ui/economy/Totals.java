package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostGroup;
import no.faseport.ui.economy.Columns.Sums;

/// What all rows come to, in the parts a municipality counts apart.
final class Totals {
    private final List<Slot> slots;
    private final Map<AccountClass, Map<CostGroup, Sums>> sums = new EnumMap<>(AccountClass.class);

    private record Kind(AccountClass accountClass, CostGroup group) {
    }

    /// A total: how it is shown, the bundle key of its name, and the sums.
    record Total(Sheet.Style style, String key, Sums sums) {
    }

    /// Nothing yet in any of these columns.
    Totals(List<Slot> slots) {
        this.slots = slots;
    }

    /// Counts a row in.
    void add(RowKey row, Sums values) {
        of(row).add(values);
    }

    /// Counts a row out.
    void subtract(RowKey row, Sums values) {
        of(row).subtract(values);
    }

    private Sums of(RowKey row) {
        var string = row.line().string();
        return sums.computeIfAbsent(string.accountClass(), each -> new EnumMap<>(CostGroup.class))
                .computeIfAbsent(string.group(), each -> new Sums(slots.size()));
    }

    /// The totals there is something in, always the net cost, and what is expected where some of it has no forecast.
    List<Total> shown() {
        var shown = new ArrayList<Total>();
        add(shown, Sheet.Style.DETAIL, "money.total.operating",
                kind -> kind.accountClass() == AccountClass.OPERATING && kind.group().counts());
        add(shown, Sheet.Style.DETAIL, "money.total.investment",
                kind -> kind.accountClass() == AccountClass.INVESTMENT && kind.group().counts());
        var net = sum(kind -> kind.group().counts());
        shown.add(new Total(Sheet.Style.SUM, "money.total.net", net));
        add(shown, Sheet.Style.DETAIL, "money.total.vat", kind -> kind.group() == CostGroup.VAT);
        add(shown, Sheet.Style.DETAIL, "money.total.compensation", kind -> kind.group() == CostGroup.COMPENSATION);
        add(shown, Sheet.Style.DETAIL, "money.total.income", kind -> kind.group() == CostGroup.INCOME);
        net.expected(slots)
                .ifPresent(expected -> shown.add(new Total(Sheet.Style.SUM, "economy.expected", expected)));
        add(shown, Sheet.Style.DETAIL, "money.total.funding", kind -> kind.group() == CostGroup.FUNDING);
        return shown;
    }

    private void add(List<Total> shown, Sheet.Style style, String key, Predicate<Kind> included) {
        if (parts(included).findAny().isPresent()) {
            shown.add(new Total(style, key, sum(included)));
        }
    }

    private Sums sum(Predicate<Kind> included) {
        var sum = new Sums(slots.size());
        parts(included).forEach(sum::add);
        return sum;
    }

    private Stream<Sums> parts(Predicate<Kind> included) {
        return sums.entrySet().stream().flatMap(side -> side.getValue().entrySet().stream()
                .filter(part -> included.test(new Kind(side.getKey(), part.getKey()))).map(Map.Entry::getValue));
    }
}
