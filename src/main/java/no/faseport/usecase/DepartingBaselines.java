package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.planfile.FileBaseline;
import no.faseport.planfile.Losses;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Baseline;
import no.faseport.store.Work;

/// A project's newest baselines in the terms of a plan file, as many as there is room for.
final class DepartingBaselines {
    private static final int MOST_BASELINES = 11;

    private final Work work;
    private final ProjectId project;
    private final Map<ActivityId, Integer> keys;
    private final Losses losses;
    private final Map<ActivityId, Integer> gone = new HashMap<>();
    private final Map<GateId, String> codes = new HashMap<>();

    /// Of `project`, the lines of which have these `keys`.
    DepartingBaselines(Work work, ProjectId project, Map<ActivityId, Integer> keys, Losses losses) {
        this.work = work;
        this.project = project;
        this.keys = Map.copyOf(keys);
        this.losses = losses;
        work.gates().of(work.projects().get(project)).forEach(gate -> codes.put(gate.id(), gate.code()));
    }

    List<FileBaseline> all() {
        var all = work.baselines().of(project);
        var newest = all.subList(Math.max(0, all.size() - MOST_BASELINES), all.size());
        all.subList(0, all.size() - newest.size())
                .forEach(one -> losses.lost(one.name(), "planfile.loss.manyBaselines", MOST_BASELINES));
        return IntStream.range(0, newest.size()).mapToObj(number -> baseline(number, newest.get(number))).toList();
    }

    private FileBaseline baseline(int number, Baseline baseline) {
        var lines = new ArrayList<FileBaseline.Planned>();
        for (var planned : work.baselines().planned(baseline.id()).activities()) {
            int key = Optional.ofNullable(keys.get(planned.activity())).orElseGet(
                    () -> gone.computeIfAbsent(planned.activity(), _ -> -1 - gone.size()));
            lines.add(new FileBaseline.Planned(key, planned.name(), planned.start(), planned.finish(),
                    planned.milestone() ? 0 : planned.duration(), planned.cost().map(Money::amount)));
        }
        lines.sort(Comparator.comparing(FileBaseline.Planned::isGone).thenComparing(one -> Math.abs(one.line())));
        return new FileBaseline(number, baseline.name(), Optional.of(baseline.takenAt()), baseline.takenBy(),
                baseline.gate().map(codes::get), baseline.cost().amount(), lines);
    }
}
