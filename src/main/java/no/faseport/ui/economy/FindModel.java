package no.faseport.ui.economy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.faseport.ui.Desk;
import no.faseport.ui.economy.GridSearch.Hit;
import no.faseport.words.Message;

/// Finds a text in the names, codes and amounts of a grid, also in rows that are folded away, and goes from one to the next.
///
/// Few rows are searched at once, many off the window's thread; only what was asked for last is shown.
final class FindModel {
    private static final int AT_ONCE = 500;

    private final Desk desk;
    private final Supplier<Laid> laid;
    private final Goal goal;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final AtomicInteger asked = new AtomicInteger();
    private GridSearch search;
    private List<Hit> hits = List.of();
    private int at;

    /// What shows a hit.
    interface Goal {
        /// Opens the groups around it and puts the cursor there.
        void show(Hit hit);
    }

    FindModel(Desk desk, Supplier<Laid> laid, Goal goal) {
        this.desk = desk;
        this.laid = laid;
        this.goal = goal;
        this.search = GridSearch.in(laid.get(), "");
    }

    /// "3 av 17", or that there is none; empty where nothing is sought.
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Seeks `text` and goes to the first place it is found.
    void seek(String text) {
        var next = GridSearch.in(laid.get(), text.strip().toLowerCase(Locale.ROOT));
        at = 0;
        run(next, 0);
    }

    /// Goes to the next place, or with -1 to the one before, round the end; among the rows as they stand now.
    void go(int step) {
        var next = GridSearch.in(laid.get(), search.text());
        if (next.isStill(search)) {
            walk(step);
        } else {
            run(next, step);
        }
    }

    private void run(GridSearch next, int step) {
        search = next;
        int mine = asked.incrementAndGet();
        if (next.isEmpty() || next.laid().size() <= AT_ONCE) {
            take(next.hits(() -> true), step);
        } else {
            count.set(desk.words().text("money.find.seeking"));
            desk.background().run(Message.of("money.find.seeking"), progress -> next.hits(() -> asked.get() == mine),
                    found -> {
                        if (asked.get() == mine) {
                            take(found, step);
                        }
                    });
        }
    }

    private void take(List<Hit> found, int step) {
        hits = found;
        at = Math.min(at, Math.max(0, hits.size() - 1));
        walk(step);
    }

    private void walk(int step) {
        var words = desk.words();
        if (hits.isEmpty()) {
            count.set(search.isEmpty() ? "" : words.text("money.find.none"));
        } else {
            at = Math.floorMod(at + step, hits.size());
            count.set(words.text("money.find.count", at + 1, hits.size()));
            goal.show(hits.get(at));
        }
    }
}
