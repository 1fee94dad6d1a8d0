package no.faseport.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportBalance;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.ImportGroup.How;

/// What a file says against what the portfolio holds: which lines are new, which differ, which the source no longer has, and
/// which amounts do not come in.
final class ImportComparison {
    private final ImportOrder order;
    private final ImportMatching matching;
    private final ImportChecks checks;
    private final ImportPeriods periods;
    private final KnownSources sources;
    private final Map<Reason, Portion> leftOut = new EnumMap<>(Reason.class);
    private final Map<BudgetKey, ImportLine> wanted = new LinkedHashMap<>();
    private final Map<BudgetKey, BudgetLine> there = new HashMap<>();
    private final List<BudgetLine> gone = new ArrayList<>();
    private final List<ImportChange> changes;
    private Money imported = Money.ZERO;
    private int left;

    /// Compares what was read with what is in `work`.
    ImportComparison(Work work, ImportOrder order, ImportRead read) {
        this.order = order;
        this.matching = new ImportMatching(work, order);
        this.checks = new ImportChecks(matching);
        this.periods = ImportPeriods.of(read.lines());
        var stored = stored(work);
        this.sources = KnownSources.of(work, order, stored);
        leftOut.putAll(read.leftOut());
        read.lines().forEach(this::want);
        stored.forEach(this::meet);
        matching.groups().stream().filter(group -> group.how() == How.UNKNOWN).forEach(checks::unknown);
        wanted.forEach(checks::doubled);
        changes = compared();
        checks.sources(sources, changes);
        checks.locked(work.lockedPeriods().locks(), changes);
    }

    private void want(ImportLine line) {
        var group = matching.of(line);
        group.count(line.amount());
        if (group.project().isEmpty()) {
            var reason = group.how() == How.OUTSIDE ? Reason.OUTSIDE : Reason.UNKNOWN;
            leftOut.merge(reason, Portion.NOTHING.plus(line.amount()),
                    (before, one) -> before.plus(line.amount()));
            return;
        }
        checks.lengths(line);
        imported = imported.plus(line.amount());
        wanted.merge(line.key(group.project().get(), sources.of(line)), line, ImportLine::plus);
    }

    /// The lines of the file's years, read once.
    private List<BudgetLine> stored(Work work) {
        return periods.months().isEmpty()
                ? List.of()
                : work.budgetLines().between(periods.months().firstKey(), periods.months().lastKey());
    }

    /// Keeps a line that is there where the file speaks of it.
    private void meet(BudgetLine line) {
        if (wanted.containsKey(line.key())) {
            there.put(line.key(), line);
        } else if (isReplaced(line)) {
            gone.add(line);
        } else if (periods.months().containsKey(line.year())) {
            left++;
            checks.remember(line, wanted.containsKey(line.key().from(order.source())));
        }
    }

    /// True for what this source brought earlier in a period the file covers.
    private boolean isReplaced(BudgetLine line) {
        return !order.isByHand() && line.source().equals(order.source())
                && order.purpose().kind().filter(kind -> kind == line.kind()).isPresent()
                && periods.covers(line.year(), line.month());
    }

    /// What becomes of the file's amounts.
    ImportBalance balance() {
        var all = imported.plus(Money.sum(leftOut.values().stream().map(Portion::sum).toList()));
        return new ImportBalance(all, imported, leftOut);
    }

    /// The periods the file covers.
    ImportPeriods periods() {
        return periods;
    }

    /// The projects the file names.
    List<ImportGroup> groups() {
        return matching.groups().stream().map(ImportMatching.Group::shown).toList();
    }

    /// What is wrong or odd, beside what the file itself gave reason to.
    List<ImportProblem> problems() {
        return checks.problems();
    }

    /// The projects the file names that do not exist and are to be made.
    List<ImportMatching.Missing> missing() {
        return matching.missing();
    }

    /// The lines to write that are not there; an amount of nothing without a comment makes no line.
    List<BudgetLine> added() {
        return wanted.entrySet().stream().filter(entry -> isNew(entry.getKey(), entry.getValue()))
                .map(entry -> BudgetLine.at(new BudgetLineId(Uid.next()), entry.getKey(), entry.getValue().amount(),
                        entry.getValue().comment()))
                .toList();
    }

    private boolean isNew(BudgetKey key, ImportLine line) {
        return !there.containsKey(key) && !(line.amount().isZero() && line.comment().isEmpty());
    }

    /// The lines that are there with another amount or comment, as they are to be; a file without a comment keeps it.
    List<BudgetLine> changed() {
        var changed = new ArrayList<BudgetLine>();
        there.forEach((key, line) -> Optional.ofNullable(wanted.get(key)).map(now -> merged(line, now))
                .filter(merged -> !merged.equals(line)).ifPresent(changed::add));
        return changed;
    }

    private static BudgetLine merged(BudgetLine line, ImportLine now) {
        return line.with(now.amount(), now.comment().isEmpty() ? line.comment() : now.comment());
    }

    /// The lines that the source brought earlier and the file no longer has.
    List<BudgetLine> removed() {
        return gone;
    }

    /// What is added, changed and removed, in the order of the file.
    List<ImportChange> changes() {
        return changes;
    }

    private List<ImportChange> compared() {
        var found = new ArrayList<ImportChange>();
        wanted.forEach((key, now) -> {
            var line = there.get(key);
            if (line == null ? isNew(key, now) : !merged(line, now).equals(line)) {
                found.add(new ImportChange(matching.of(now).label(), key,
                        Optional.ofNullable(line).map(BudgetLine::amount), Optional.of(now.amount()), now.at()));
            }
        });
        gone.forEach(line -> found.add(new ImportChange(matching.label(line.project()), line.key(),
                Optional.of(line.amount()), Optional.empty(), "")));
        return found;
    }

    /// How many lines of the file's years it does not speak of.
    int left() {
        return left;
    }

    /// How many lines the file speaks of.
    int wanted() {
        return wanted.size();
    }
}
