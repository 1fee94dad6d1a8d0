package no.faseport.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.economy.importing.ImportBalance;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.ImportGroup.How;

/// What a file of hours says against what the portfolio holds: which hours are new, which differ, which the source no longer
/// has, and which do not come in.
final class HoursComparison {
    private final ImportOrder order;
    private final ImportMatching matching;
    private final HoursChecks checks;
    private final ImportPeriods periods;
    private final Map<AmountKind, ImportPeriods> covered = new EnumMap<>(AmountKind.class);
    private final Map<Reason, Portion> leftOut = new EnumMap<>(Reason.class);
    private final Map<HoursLine.Key, HoursLine> wanted = new LinkedHashMap<>();
    private final Map<HoursLine.Key, InternalTime> there = new HashMap<>();
    private final List<HoursChange> changes = new ArrayList<>();
    private Money imported = Money.ZERO;
    private int left;

    /// Compares what was read with what is in `work`.
    HoursComparison(Work work, ImportOrder order, HoursRead read) {
        this.order = order;
        this.matching = new ImportMatching(work, order);
        this.checks = new HoursChecks(matching);
        this.periods = ImportPeriods.ofHours(read.lines());
        for (var kind : AmountKind.values()) {
            covered.put(kind,
                    ImportPeriods.ofHours(read.lines().stream().filter(line -> line.kind() == kind).toList()));
        }
        leftOut.putAll(read.leftOut());
        read.lines().forEach(this::want);
        var gone = meet(work);
        matching.groups().stream().filter(group -> group.how() == How.UNKNOWN).forEach(checks::unknown);
        wanted.forEach(this::compare);
        gone.forEach(time -> changes.add(new HoursChange(matching.label(time.project()), Optional.of(time),
                Optional.empty(), "")));
        checks.locked(work.lockedPeriods().locks(), changes);
    }

    private void want(HoursLine line) {
        var group = matching.of(line.project(), line.at());
        group.count(line.counted());
        if (group.project().isEmpty() || !checks.fits(line)) {
            var reason = switch (group.how()) {
                case OUTSIDE -> Reason.OUTSIDE;
                case UNKNOWN -> Reason.UNKNOWN;
                case NUMBER, NAME, RULE, FRESH -> Reason.PROBLEM;
            };
            leftOut.merge(reason, Portion.NOTHING.plus(line.counted()), (before, one) -> before.plus(line.counted()));
            return;
        }
        imported = imported.plus(line.counted());
        wanted.merge(line.key(group.project().get()), line, HoursLine::plus);
    }

    /// Reads the hours of the file's years once, keeps those it speaks of, and gives those it takes the place of.
    private List<InternalTime> meet(Work work) {
        var gone = new ArrayList<InternalTime>();
        if (periods.months().isEmpty()) {
            return gone;
        }
        for (var time : work.internalTime().between(periods.months().firstKey(), periods.months().lastKey())) {
            var key = HoursLine.Key.of(time);
            var ours = time.source().equals(order.source());
            if (ours && wanted.containsKey(key)) {
                there.put(key, time);
            } else if (ours && covers(time)) {
                gone.add(time);
            } else {
                left++;
                checks.beside(time, wanted.containsKey(key));
            }
        }
        return gone;
    }

    private boolean covers(InternalTime time) {
        return Optional.ofNullable(covered.get(time.kind()))
                .filter(these -> these.covers(time.year(), time.month())).isPresent();
    }

    private void compare(HoursLine.Key key, HoursLine line) {
        var before = Optional.ofNullable(there.get(key));
        var after = before.map(time -> merged(time, line)).or(() -> fresh(key, line));
        after.filter(time -> before.filter(time::equals).isEmpty()).ifPresent(time -> {
            checks.rate(time);
            changes.add(new HoursChange(matching.of(line.project(), line.at()).label(), before, after, line.at()));
        });
    }

    private Optional<InternalTime> fresh(HoursLine.Key key, HoursLine line) {
        return line.hours().signum() == 0
                ? Optional.empty()
                : Optional.of(key.time(new InternalTimeId(Uid.next()), line.hours(), line.rate(), order.source()));
    }

    /// What stands here with the file's hours; a file without a rate keeps the one there is.
    private static InternalTime merged(InternalTime time, HoursLine line) {
        return new InternalTime(time.id(), time.version(), time.project(), time.who(), time.unit(), time.kind(),
                time.year(), time.month(), line.hours(), line.rate().isZero() ? time.rate() : line.rate(),
                time.source());
    }

    /// The preview of this, where the file was read as `read`.
    HoursPreview preview(HoursRead read) {
        var problems = new ArrayList<>(read.problems());
        problems.addAll(checks.problems());
        int added = added().size();
        int changed = changed().size();
        return new HoursPreview(order, read, changes,
                matching.groups().stream().map(ImportMatching.Group::shown).toList(), periods, balance(), problems,
                read.problemCount() + problems.size() - read.problems().size(),
                new ImportPreview.Counts(added, changed, removed().size(), wanted.size() - added - changed, left,
                        read.passedOver()));
    }

    /// What becomes of the file's hours.
    ImportBalance balance() {
        var all = imported.plus(Money.sum(leftOut.values().stream().map(Portion::sum).toList()));
        return new ImportBalance(all, imported, leftOut);
    }

    /// What stands in the way.
    List<ImportProblem> problems() {
        return checks.problems();
    }

    /// The projects to make.
    List<ImportMatching.Missing> missing() {
        return matching.missing();
    }

    /// The new hours.
    List<InternalTime> added() {
        return of(ImportChange.Kind.ADDED);
    }

    /// The hours that differ, as they are to be.
    List<InternalTime> changed() {
        return of(ImportChange.Kind.CHANGED);
    }

    /// The hours that the source no longer has.
    List<InternalTime> removed() {
        return of(ImportChange.Kind.REMOVED);
    }

    private List<InternalTime> of(ImportChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).map(HoursChange::time).toList();
    }
}
