package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostGroup;
import no.faseport.ui.economy.Columns.Sums;

/// What all rows come to, in the parts a municipality counts apart.
final class Totals {
    private final int columns;
    private final Map<Kind, Sums> sums = new HashMap<>();

    private record Kind(AccountClass accountClass, CostGroup group) {
    }

    /// A total: how it is shown, the bundle key of its name, and the sums.
    record Total(Sheet.Style style, String key, Sums sums) {
    }

    /// Nothing yet in any of `columns` columns.
    Totals(int columns) {
        this.columns = columns;
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
        return sums.computeIfAbsent(new Kind(string.accountClass(), string.group()), kind -> new Sums(columns));
    }

    /// The totals there is something in, and always the net cost.
    List<Total> shown() {
        var shown = new ArrayList<Total>();
        add(shown, Sheet.Style.DETAIL, "money.total.operating",
                kind -> kind.accountClass() == AccountClass.OPERATING && kind.group().counts());
        add(shown, Sheet.Style.DETAIL, "money.total.investment",
                kind -> kind.accountClass() == AccountClass.INVESTMENT && kind.group().counts());
        shown.add(new Total(Sheet.Style.SUM, "money.total.net", sum(kind -> kind.group().counts())));
        add(shown, Sheet.Style.DETAIL, "money.total.vat", kind -> kind.group() == CostGroup.VAT);
        add(shown, Sheet.Style.DETAIL, "money.total.compensation", kind -> kind.group() == CostGroup.COMPENSATION);
        add(shown, Sheet.Style.DETAIL, "money.total.income", kind -> kind.group() == CostGroup.INCOME);
        add(shown, Sheet.Style.DETAIL, "money.total.funding", kind -> kind.group() == CostGroup.FUNDING);
        return shown;
    }

    private void add(List<Total> shown, Sheet.Style style, String key, Predicate<Kind> included) {
        if (sums.keySet().stream().anyMatch(included)) {
            shown.add(new Total(style, key, sum(included)));
        }
    }

    private Sums sum(Predicate<Kind> included) {
        var sum = new Sums(columns);
        sums.forEach((kind, part) -> {
            if (included.test(kind)) {
                sum.add(part);
            }
        });
        return sum;
    }
}
