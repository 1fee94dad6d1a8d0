package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.project.Project;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Snapshot;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// Writes the baseline taken at each gate that let an example project on: the earlier the gate, the more hopeful the plan.
final class ExampleBaselines {
    private static final WorkCalendar CALENDAR = WorkCalendar.norwegian();
    private static final int LEAST_SLIP = 12;
    private static final int SLIPS = 9;
    private static final int AS_PLANNED_EVERY = 5;

    private final Work work;
    private final Words words;

    /// The baselines of the projects in `work`, named in `words`.
    ExampleBaselines(Work work, Words words) {
        this.work = work;
        this.words = words;
    }

    /// Writes them for every project.
    void write() {
        work.projects().all().forEach(this::write);
    }

    private void write(Project project) {
        var gates = work.gates().of(project).stream().collect(Collectors.toMap(Gate::id, Gate::code));
        var passed = work.decisions().of(project.id()).stream()
                .filter(decision -> decision.outcome().movesOn() && decision.gate().isPresent()).toList();
        var activities = work.plans().activities(project.id());
        for (int i = 0; i < passed.size(); i++) {
            var decision = passed.get(i);
            var code = Objects.requireNonNull(gates.get(decision.gate().orElseThrow()));
            work.baselines().add(baseline(project, decision, code),
                    Snapshot.of(then(project, activities, decision.decidedOn(), passed.size() - i),
                            Calendars.only(CALENDAR), Optional.empty(), Map.of()));
        }
    }

    private Baseline baseline(Project project, Decision decision, String code) {
        return new Baseline(new BaselineId(Uid.next()), project.id(),
                words.text("baseline.name.gate", code, words.date(decision.decidedOn())), decision.recordedAt(),
                decision.decidedBy(), decision.gate(), decision.basis().figures().forecast(), 1);
    }

    /// The plan as it was seen on `day`, `gates` gates ago: what was still ahead lay closer, and some of it nobody had thought of.
    private static List<Activity> then(Project project, List<Activity> activities, LocalDate day, int gates) {
        int slip = LEAST_SLIP + Integer.parseInt(project.number()) % SLIPS;
        var parents = activities.stream().map(Activity::parent).flatMap(Optional::stream).collect(Collectors.toSet());
        var seen = new ArrayList<Activity>();
        int turn = 0;
        for (var one : activities) {
            boolean ahead = one.start().isAfter(day) && !parents.contains(one.id());
            turn += ahead ? 1 : 0;
            if (!ahead || turn % AS_PLANNED_EVERY == 0) {
                seen.add(one);
            } else if (one.milestone() || gates == 1 || turn % 7 != 0) {
                var earlier = CALENDAR.plus(one.start(), turn % 6 == 4 ? slip / 2 : -slip * gates);
                seen.add(one.at(earlier.isAfter(day) ? earlier : CALENDAR.onOrAfter(day), one.duration()));
            }
        }
        return seen;
    }
}
