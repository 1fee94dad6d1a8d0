package no.faseport.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.project.ProjectId;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Shift;
import no.faseport.words.Message;

/// Lets a file's plan keep its dates when Faseport calculates it.
///
/// What would start earlier is bound not to; what would start later, as nothing but a hand on it explains the file's date,
/// becomes manual. First those that wait for nothing that moves, so that what follows from them is let be.
final class SettledPlan {
    private static final int ROUNDS = 40;

    private final ProjectId project;
    private final PlanCalendars calendars;
    private final Losses losses;
    private final Map<Integer, PlanLine> lines = new LinkedHashMap<>();
    private PlanFile plan;
    private Optional<Message> circle = Optional.empty();

    SettledPlan(PlanFile file, ProjectId project, PlanCalendars calendars, boolean whole, Losses losses) {
        this.project = project;
        this.calendars = calendars;
        this.losses = losses;
        var told = new Losses();
        var dated = recounted(file, file.statusDate(), told);
        if (whole && stands(dated)) {
            this.plan = dated;
            told.all().forEach(losses::add);
            return;
        }
        this.plan = recounted(file, Optional.empty(), losses);
        plan.lines().forEach(line -> lines.put(line.key(), line));
        settle();
        if (circle.isEmpty()) {
            keepStatus(whole);
        }
    }

    /// True where everything is where its status date puts it already, and ends when it is said to.
    private boolean stands(PlanFile dated) {
        var summaries = dated.summaries();
        return dated.statusDate()
                .map(day -> new ArrivingPlan(dated, project, calendars, 0).calculated(Optional.of(day)))
                .filter(calculation -> calculation instanceof Schedule schedule && schedule.shifts().isEmpty())
                .isPresent()
                && dated.lines().stream().filter(line -> !summaries.contains(line.key()))
                        .allMatch(line -> finish(line, dated.statusDate()).equals(line.finish()));
    }

    private LocalDate finish(PlanLine line, Optional<LocalDate> statusDate) {
        return line.extent().finish(calendars.working(line.calendar()), statusDate);
    }

    /// A status date lets nothing undone stand before it; it is taken along where that moves nothing.
    private void keepStatus(boolean whole) {
        plan.statusDate().filter(_ -> !whole || !stands(plan)).ifPresent(day -> {
            losses.lost("", "planfile.loss.status", day);
            plan = plan.undated();
        });
    }

    PlanFile plan() {
        return plan;
    }

    /// The activities that wait for each other in a circle, if some do.
    Optional<Message> circle() {
        return circle;
    }

    /// Durations in the working days of the calendars that will be followed, so that a finish stays where it was; what is late at
    /// `statusDate` takes no longer for it.
    private PlanFile recounted(PlanFile file, Optional<LocalDate> statusDate, Losses told) {
        var summaries = file.summaries();
        return file.with(file.lines().stream()
                .map(line -> summaries.contains(line.key()) ? line : recounted(line, statusDate, told)).toList(),
                file.links());
    }

    private PlanLine recounted(PlanLine line, Optional<LocalDate> statusDate, Losses told) {
        var calendar = calendars.working(line.calendar());
        if (line.duration() == 0 || finish(line, Optional.empty()).equals(line.finish())
                || finish(line, statusDate).equals(line.finish())) {
            return line;
        }
        int days = Math.max(1, calendar.workdaysBetween(line.start(), line.finish().plusDays(1)));
        var counted = line.lasting(days, calendar.finish(line.start(), days));
        told.changed(line.name(), "planfile.loss.recounted", line.duration(), days);
        if (!counted.finish().equals(line.finish())) {
            told.changed(line.name(), "planfile.loss.finish", line.finish(), counted.finish());
        }
        return counted;
    }

    private void settle() {
        for (int round = 1; round <= ROUNDS; round++) {
            var arriving = new ArrivingPlan(plan, project, calendars, 0);
            switch (arriving.calculated(Optional.empty())) {
                case Cycle cycle -> {
                    circle = Optional.of(cycle.message());
                    return;
                }
                case Schedule schedule -> {
                    var moved = moved(arriving, schedule.shifts());
                    if (moved.isEmpty()) {
                        return;
                    }
                    bind(moved, round == ROUNDS);
                }
            }
        }
        tellRest();
    }

    private Map<Integer, LocalDate> moved(ArrivingPlan arriving, List<Shift> shifts) {
        var keys = new HashMap<ActivityId, Integer>();
        lines.keySet().forEach(key -> keys.put(arriving.id(key), key));
        var moved = new LinkedHashMap<Integer, LocalDate>();
        shifts.forEach(shift -> moved.put(Objects.requireNonNull(keys.get(shift.before().id())), shift.start()));
        return moved;
    }

    private void bind(Map<Integer, LocalDate> moved, boolean all) {
        var waiting = all ? Set.<Integer>of() : waiting(moved.keySet());
        moved.forEach((key, start) -> {
            if (!waiting.contains(key)) {
                lines.put(key, bound(Objects.requireNonNull(lines.get(key)), start));
            }
        });
        plan = plan.with(List.copyOf(lines.values()), plan.links());
    }

    /// Those that wait for another that moves, themselves or what they stand under.
    private Set<Integer> waiting(Set<Integer> moved) {
        var waits = new HashSet<Integer>();
        var reached = new HashSet<>(moved);
        lines.values().stream().toList().reversed().forEach(line -> {
            if (reached.contains(line.key())) {
                line.parent().ifPresent(reached::add);
            }
        });
        plan.links().stream().filter(link -> reached.contains(link.predecessor()))
                .forEach(link -> waits.add(link.successor()));
        lines.values().forEach(line -> {
            if (line.parent().filter(waits::contains).isPresent()) {
                waits.add(line.key());
            }
        });
        return waits.containsAll(moved) ? Set.of() : waits;
    }

    private PlanLine bound(PlanLine line, LocalDate calculated) {
        if (line.start().isBefore(calculated) || !canWait(line.constraint().kind())) {
            losses.changed(line.name(), "planfile.loss.manual", calculated, line.start());
            return line.fixed();
        }
        losses.changed(line.name(), "planfile.loss.bound", line.start());
        return line.bound(Constraint.notBefore(line.start()));
    }

    private static boolean canWait(Constraint.Kind kind) {
        return switch (kind) {
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER -> true;
            case START_NO_LATER, FINISH_NO_EARLIER, FINISH_NO_LATER, MUST_START, MUST_FINISH -> false;
        };
    }

    private void tellRest() {
        var arriving = new ArrivingPlan(plan, project, calendars, 0);
        if (arriving.calculated(Optional.empty()) instanceof Schedule schedule) {
            moved(arriving, schedule.shifts()).forEach((key, start) -> {
                var line = Objects.requireNonNull(lines.get(key));
                losses.changed(line.name(), "planfile.loss.otherStart", line.start(), start);
                var finish = calendars.working(line.calendar()).finish(start, line.duration());
                lines.put(key, line.on(start, finish));
            });
            plan = plan.with(List.copyOf(lines.values()), plan.links());
        }
    }
}
