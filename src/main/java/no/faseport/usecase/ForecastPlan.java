package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.UncertaintyPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Forecast;
import no.faseport.schedule.Runs;
import no.faseport.schedule.Simulation;
import no.faseport.schedule.SimulationFacts;
import no.faseport.schedule.Target;
import no.faseport.store.Work;

/// Reads what is uncertain in a project, and simulates what its plan may come to.
public final class ForecastPlan {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ForecastPlan(Workplace place) {
        this.place = place;
    }

    /// What is uncertain in a project.
    public Optional<UncertaintyPage> page(ProjectId project) {
        return place.store().read(work -> page(work, project));
    }

    /// What is uncertain in a project of `work`.
    static Optional<UncertaintyPage> page(Work work, ProjectId project) {
        return work.pages().plan(project)
                .map(plan -> new UncertaintyPage(plan, new PlanReading(work, project).facts().outside(),
                        work.estimates().of(project), work.estimates().correlation(project)));
    }

    /// What the plan on `page` may come to; nothing where there is no plan, where it goes in a circle, and where the user has
    /// stopped the work.
    public Optional<Forecast> simulate(UncertaintyPage page, Runs runs, Progress progress) {
        return simulated(page, runs, new Runs.Watch(progress::at, progress::isCancelled));
    }

    /// The same with somebody else to watch it.
    static Optional<Forecast> simulated(UncertaintyPage page, Runs runs, Runs.Watch watch) {
        return Simulation.of(new SimulationFacts(page.facts(), page.estimates(), targets(page)), runs, watch);
    }

    /// The gates ahead, each with all that is planned to be done by then, and the activities with a deadline.
    private static List<Target> targets(UncertaintyPage page) {
        var targets = new ArrayList<Target>();
        var summaries = page.summaries();
        var calendars = page.plan().calendars();
        var told = page.plan().terms().statusDate();
        for (var gate : page.plan().gates()) {
            switch (gate.state()) {
                case OPEN, AHEAD -> gate.plannedOn().ifPresent(day -> targets.add(new Target(gate.code(), day,
                        page.plan().activities().stream().filter(one -> !summaries.contains(one.id()))
                                .filter(one -> !one.finish(calendars.of(one.terms()), told).isAfter(day))
                                .map(Activity::id)
                                .toList())));
                case PASSED, BYPASSED -> {
                }
            }
        }
        for (var one : page.outline()) {
            one.terms().deadline().ifPresent(day -> targets.add(new Target(one.name(), day, List.of(one.id()))));
        }
        return List.copyOf(targets);
    }
}
