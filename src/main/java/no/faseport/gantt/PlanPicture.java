package no.faseport.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.GateMark;
import no.faseport.portfolio.PlanPage;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Outline;
import no.faseport.schedule.WorkCalendar;
import no.faseport.words.Words;

/// A project's plan as the Gantt shows it: activities in outline order, gates on their days, phases between them.
public record PlanPicture(PlanPage page, WorkCalendar calendar, LocalDate today) {

    /// The plan, with the gates' outcomes in `words`.
    public GanttPlan plan(Words words) {
        return new GanttPlan(Outline.of(page.activities()).activities(), page.dependencies(), gates(words), phases(),
                calendar, today);
    }

    private List<GanttPlan.GateMark> gates(Words words) {
        return page.gates().stream().flatMap(gate -> gate.day().stream()
                .map(day -> new GanttPlan.GateMark(gate.id().value(), gate.code(), day,
                        gate.outcome().map(outcome -> words.text("outcome." + outcome)).orElse(""),
                        gate.outcome().map(Standing::of).orElse(Standing.OPEN))))
                .toList();
    }

    /// The phases of which both ends are known; the first begins with the plan.
    private List<GanttPlan.PhaseBand> phases() {
        var bands = new ArrayList<GanttPlan.PhaseBand>();
        Optional<LocalDate> from = page.activities().stream().map(Activity::start).min(LocalDate::compareTo);
        for (var gate : page.gates().stream().filter(one -> !one.isWithin()).toList()) {
            var start = from;
            gate.day().filter(day -> start.isPresent() && start.get().isBefore(day))
                    .ifPresent(day -> bands.add(band(gate, start.orElseThrow(), day)));
            from = gate.day();
        }
        return List.copyOf(bands);
    }

    private GanttPlan.PhaseBand band(GateMark gate, LocalDate start, LocalDate finish) {
        return new GanttPlan.PhaseBand(gate.closes().value(), page.model().phase(gate.closes()).name(), start, finish);
    }
}
