package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.GateMark;
import no.faseport.portfolio.GatePage;
import no.faseport.portfolio.HistoryLine;
import no.faseport.portfolio.PlanPage;
import no.faseport.portfolio.ProjectPage;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.schedule.Activity;
import no.faseport.usecase.ReadPortfolio;

/// All that a project's head, ribbon and overview show, from one reading.
///
/// @param year the year that counts as this year
/// @param next the gate the project stands before
/// @param begins the day its plan begins
/// @param late milestones that have passed without being reached
record Overview(ProjectPage page, int year, List<Unit> units, Optional<GatePage> next,
        List<OpenCondition> conditions, Optional<LocalDate> begins, List<Activity> late, List<HistoryLine> newest) {
    private static final int NEWEST = 6;
    private static final int DONE = 100;

    Overview {
        units = List.copyOf(units);
        conditions = List.copyOf(conditions);
        late = List.copyOf(late);
        newest = List.copyOf(newest);
    }

    /// The project's overview as it stands on `today`; nothing where the project is not there.
    static Optional<Overview> read(ReadPortfolio portfolio, ProjectId id, int year, LocalDate today) {
        return portfolio.project(id, year).map(page -> {
            var project = page.project();
            var activities = portfolio.plan(id).map(PlanPage::activities).orElse(List.of());
            var next = page.nextGate().filter(gate -> !project.isOver()).flatMap(gate -> portfolio.gate(gate.id()));
            return new Overview(page, year, portfolio.units(), next, open(page, portfolio),
                    activities.stream().map(Activity::start).min(LocalDate::compareTo), late(activities, today),
                    portfolio.history(project, NEWEST));
        });
    }

    private static List<OpenCondition> open(ProjectPage page, ReadPortfolio portfolio) {
        var pages = page.gates().stream().map(GateMark::id).toList();
        return portfolio.protocol(page.project().id()).stream().flatMap(found -> found.lines().stream())
                .flatMap(line -> line.decision().conditions().stream()
                        .filter(condition -> condition.fulfilledOn().isEmpty())
                        .map(condition -> OpenCondition.of(line, line.decision().gate().filter(pages::contains),
                                condition)))
                .toList();
    }

    private static List<Activity> late(List<Activity> activities, LocalDate today) {
        return activities.stream()
                .filter(one -> one.milestone() && one.progress() < DONE && one.start().isBefore(today)).toList();
    }
}
