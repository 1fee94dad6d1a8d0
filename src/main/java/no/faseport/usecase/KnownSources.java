package no.faseport.usecase;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.store.Work;

/// Which source each amount of a file belongs to: the one the whole file comes from, or, in a file that counts as written by hand,
/// the one its row names. A name that no source here has is no source, so that such amounts count as written by hand.
final class KnownSources {
    private final ImportOrder order;
    private final Set<String> names;
    private final Map<String, Integer> unknown = new TreeMap<>();

    private KnownSources(ImportOrder order, Set<String> names) {
        this.order = order;
        this.names = names;
    }

    /// The sources that are remembered, and those that have brought one of `lines` and are remembered no more.
    static KnownSources of(Work work, ImportOrder order, List<BudgetLine> lines) {
        var names = new HashSet<String>();
        if (order.isByHand()) {
            work.importProfiles().all().stream().map(ImportProfile::name).forEach(names::add);
            lines.stream().map(BudgetLine::source).forEach(names::add);
        }
        return new KnownSources(order, names);
    }

    /// The source of `line`; the empty text where it counts as written by hand.
    String of(ImportLine line) {
        if (!areByLine()) {
            return order.source();
        }
        if (line.source().isEmpty() || names.contains(line.source())) {
            return line.source();
        }
        unknown.merge(line.source(), 1, Integer::sum);
        return "";
    }

    /// True where every row says for itself where its amount comes from.
    boolean areByLine() {
        return order.isByHand();
    }

    /// How many amounts say they come from each name that is none.
    Map<String, Integer> unknown() {
        return Collections.unmodifiableMap(unknown);
    }
}
