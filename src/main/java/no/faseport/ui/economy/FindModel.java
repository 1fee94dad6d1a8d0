package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// Finds a text in the names, codes and amounts of a grid, also in rows that are folded away, and goes from one to the next.
final class FindModel {
    private static final String SPACES = "[\\s\\u00a0\\u202f]+";

    private final Words words;
    private final Supplier<Laid> laid;
    private final Goal goal;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<Hit> hits = List.of();
    private String sought = "";
    private int at;

    /// Where it was found: a row, the group it stands in, and a column of amounts or -1 for its names.
    record Hit(RowKey row, List<String> path, int column) {
    }

    /// What shows a hit.
    interface Goal {
        /// Opens the groups around it and puts the cursor there.
        void show(Hit hit);
    }

    FindModel(Words words, Supplier<Laid> laid, Goal goal) {
        this.words = words;
        this.laid = laid;
        this.goal = goal;
    }

    /// "3 av 17", or that there is none; empty where nothing is sought.
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Seeks `text` and goes to the first place it is found.
    void seek(String text) {
        sought = text.strip().toLowerCase(Locale.ROOT);
        at = 0;
        again();
        if (!hits.isEmpty()) {
            goal.show(hits.getFirst());
        }
    }

    /// Goes to the next place, or with -1 to the one before, round the end; among the rows as they stand now.
    void go(int step) {
        again();
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + step, hits.size());
            tell();
            goal.show(hits.get(at));
        }
    }

    private void again() {
        hits = sought.isEmpty() ? List.of() : all();
        at = Math.min(at, Math.max(0, hits.size() - 1));
        tell();
    }

    private void tell() {
        count.set(sought.isEmpty()
                ? ""
                : hits.isEmpty() ? words.text("money.find.none") : words.text("money.find.count", at + 1, hits.size()));
    }

    private List<Hit> all() {
        var found = new ArrayList<Hit>();
        var where = laid.get();
        var digits = sought.replaceAll(SPACES, "").replace('\u2212', '-').replace('.', ',');
        var number = !digits.isEmpty() && digits.chars().allMatch(sign -> "0123456789,-".indexOf(sign) >= 0);
        Function<Money, String> written = money -> money.amount().stripTrailingZeros().toPlainString().replace('.',
                ',');
        where.forEach(each -> {
            if (where.text(each.row()).contains(sought)) {
                found.add(new Hit(each.row(), each.path(), -1));
            } else if (number) {
                var values = where.terms().columns().values(where.book(), each.row());
                IntStream.range(0, where.terms().columns().slots().size())
                        .filter(column -> values.of(column).filter(money -> written.apply(money).startsWith(digits))
                                .isPresent())
                        .forEach(column -> found.add(new Hit(each.row(), each.path(), column)));
            }
        });
        return found;
    }
}
