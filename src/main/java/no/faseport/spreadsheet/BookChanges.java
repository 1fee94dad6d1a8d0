package no.faseport.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;

/// What is different in a cost overview since an earlier one, months and functions added up. Only years that are in this
/// overview, and units that were asked for, are compared.
final class BookChanges {
    private static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> change.project())
            .thenComparing(Change::accountClass).thenComparing(Change::account).thenComparing(Change::unit)
            .thenComparing(Change::year).thenComparing(Change::kind).thenComparing(Change::financing);

    private final CostBook content;
    private final Map<String, String> numbers = new HashMap<>();

    BookChanges(CostBook content) {
        this.content = content;
    }

    private record Key(String project, AccountClass accountClass, String account, String unit, int year,
            AmountKind kind, Financing financing) {
    }

    /// What has become of a sum.
    enum Fate {
        /// It was not there before.
        NEW,
        /// It is there no more.
        GONE,
        /// It is another.
        CHANGED
    }

    /// A sum that is another than it was.
    record Change(String project, String name, AccountClass accountClass, String account, String unit, int year,
            AmountKind kind, Financing financing, Money before, Money now, Fate fate) {
    }

    /// The changes, by project and account string.
    List<Change> since(EarlierBook earlier) {
        var before = before(earlier);
        var now = now(content.overview());
        var keys = new HashSet<>(before.keySet());
        keys.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (var key : keys) {
            var was = before.getOrDefault(key, Money.ZERO);
            var is = now.getOrDefault(key, Money.ZERO);
            if (!was.equals(is)) {
                changes.add(new Change(key.project(), numbers.getOrDefault(key.project(), ""), key.accountClass(),
                        key.account(), key.unit(), key.year(), key.kind(), key.financing(), was, is,
                        fate(before.containsKey(key), now.containsKey(key))));
            }
        }
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    private static Fate fate(boolean was, boolean is) {
        if (was && is) {
            return Fate.CHANGED;
        }
        return was ? Fate.GONE : Fate.NEW;
    }

    private Map<Key, Money> before(EarlierBook earlier) {
        var choice = content.choice();
        var sums = new HashMap<Key, Money>();
        for (var row : earlier.rows()) {
            var string = row.accountString();
            if (row.year() >= choice.from() && row.year() <= choice.until()
                    && (choice.units().isEmpty() || choice.units().contains(string.unit()))) {
                numbers.putIfAbsent(row.projectNumber(), row.projectName());
                sums.merge(new Key(row.projectNumber(), string.accountClass(), string.account(), string.unit(),
                        row.year(), row.kind(), row.financing()), row.amount(), Money::plus);
            }
        }
        return sums;
    }

    private Map<Key, Money> now(CostOverview overview) {
        var sums = new HashMap<Key, Money>();
        for (var line : content.overview().lines()) {
            var string = line.accountString();
            var project = overview.names().project(line.project());
            numbers.put(project.code(), project.name());
            sums.merge(new Key(project.code(), string.accountClass(), string.account(), string.unit(), line.year(),
                    line.kind(), line.financing()), line.amount(), Money::plus);
        }
        return sums;
    }
}
