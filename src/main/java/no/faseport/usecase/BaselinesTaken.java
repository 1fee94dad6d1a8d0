package no.faseport.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.faseport.economy.Money;
import no.faseport.gate.GateId;
import no.faseport.planfile.FileBaseline;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.PlannedActivity;
import no.faseport.schedule.Snapshot;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Keeps the baselines that come with a file's plan, each under a name of its own.
final class BaselinesTaken {
    private final Work work;
    private final Workplace place;

    BaselinesTaken(Work work, Workplace place) {
        this.work = work;
        this.place = place;
    }

    /// Tells which baselines of `plan` were taken at gates that the project does not have.
    void tell(PlanFile plan, ProjectId project, Losses losses) {
        var gates = gates(project);
        plan.baselines().forEach(one -> one.gate().filter(code -> !gates.containsKey(code))
                .ifPresent(code -> losses.lost(one.name(), "planfile.loss.baselineGate", code)));
    }

    private Map<String, GateId> gates(ProjectId project) {
        Map<String, GateId> gates = new HashMap<>();
        work.gates().of(work.projects().get(project)).forEach(gate -> gates.put(gate.code(), gate.id()));
        return gates;
    }

    void write(PlanPreview preview, ArrivingPlan plan) {
        var names = new HashSet<String>();
        work.baselines().of(preview.project()).forEach(one -> names.add(one.name().toLowerCase(Locale.ROOT)));
        var gates = gates(preview.project());
        var summaries = preview.plan().summaries();
        for (var baseline : preview.plan().baselines()) {
            work.baselines().add(new Baseline(new BaselineId(Uid.next()), preview.project(), name(baseline, names),
                    baseline.takenAt().orElseGet(place::now),
                    baseline.takenBy().isBlank() ? place.author() : baseline.takenBy(),
                    baseline.gate().map(gates::get),
                    new Money(baseline.cost()), 1), planned(baseline, plan, summaries));
        }
    }

    private String name(FileBaseline baseline, Set<String> taken) {
        var wanted = baseline.name().isBlank()
                ? place.words().text("planfile.baseline", baseline.number())
                : baseline.name();
        var name = wanted;
        for (int next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            var after = " (" + next + ")";
            name = wanted.substring(0, Math.min(wanted.length(), Baseline.LONGEST_NAME - after.length())) + after;
        }
        return name;
    }

    /// A summary is no milestone, even where no day of it is worked.
    private static Snapshot planned(FileBaseline baseline, ArrivingPlan plan, Set<Integer> summaries) {
        return new Snapshot(baseline.lines().stream().map(one -> new PlannedActivity(plan.id(one),
                one.name(), one.start(), one.finish(), one.duration(),
                one.duration() == 0 && !summaries.contains(one.line()), one.cost().map(Money::new))).toList());
    }
}
