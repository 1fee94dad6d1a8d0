package no.faseport.schedule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;

/// A plan written in a few words, for tests: an activity's key comes from its name.
final class Plan {
    private static final ProjectId PROJECT = new ProjectId(id("prosjekt"));

    final List<Activity> activities = new ArrayList<>();
    final List<Dependency> dependencies = new ArrayList<>();
    private final WorkCalendar calendar;
    private Optional<LocalDate> statusDate = Optional.empty();

    Plan(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    static ActivityId key(String name) {
        return new ActivityId(id(name));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Plan activity(String name, LocalDate start, int duration) {
        return add(name, Optional.empty(), start, duration);
    }

    Plan child(String parent, String name, LocalDate start, int duration) {
        return add(name, Optional.of(key(parent)), start, duration);
    }

    private Plan add(String name, Optional<ActivityId> parent, LocalDate start, int duration) {
        activities.add(Activity.planned(key(name), PROJECT, parent, activities.size(), name, start, duration));
        return this;
    }

    Plan link(String predecessor, String successor, int lag) {
        return link(predecessor, successor, Dependency.Kind.FS, Lag.days(lag));
    }

    Plan link(String predecessor, String successor, Dependency.Kind kind, Lag lag) {
        for (var end : List.of(key(predecessor), key(successor))) {
            if (activities.stream().noneMatch(one -> one.id().equals(end))) {
                throw new IllegalArgumentException("no such activity in " + predecessor + " → " + successor);
            }
        }
        dependencies.add(new Dependency(new DependencyId(id(predecessor + "→" + successor + dependencies.size())),
                key(predecessor), key(successor), kind, lag));
        return this;
    }

    /// Lets something be otherwise for the activity that was added last.
    Plan with(UnaryOperator<Activity> change) {
        activities.add(change.apply(activities.removeLast()));
        return this;
    }

    Plan on(Constraint constraint) {
        return with(one -> one.on(one.terms().with(constraint)));
    }

    Plan soon() {
        return on(Constraint.SOON);
    }

    Plan manual() {
        return with(one -> one.on(new Terms(true, Constraint.SOON, Optional.empty(), Optional.empty())));
    }

    Plan deadline(LocalDate date) {
        return with(one -> one
                .on(new Terms(one.terms().manual(), one.terms().constraint(), Optional.of(date), Optional.empty())));
    }

    Plan done(int percent) {
        return with(one -> one.done(percent));
    }

    Plan reportedOn(LocalDate date) {
        statusDate = Optional.of(date);
        return this;
    }

    Calculation calculation() {
        return Schedule.of(facts());
    }

    PlanFacts facts() {
        return new PlanFacts(activities, dependencies, Calendars.only(calendar), statusDate, List.of());
    }

    Schedule schedule() {
        return switch (calculation()) {
            case Schedule schedule -> schedule;
            case Cycle cycle -> throw new AssertionError(cycle);
        };
    }

    String timing(String name) {
        var timing = schedule().timing(key(name));
        return "%s–%s, senest %s–%s, slakk %d/%d".formatted(timing.earlyStart(), timing.earlyFinish(),
                timing.lateStart(), timing.lateFinish(), timing.totalFloat(), timing.freeFloat());
    }

    /// When an activity is planned, and its total float.
    String dates(String name) {
        var timing = schedule().timing(key(name));
        return "%s–%s, slakk %d".formatted(timing.start(), timing.finish(), timing.totalFloat());
    }

    List<String> move(String name, LocalDate start, int duration) {
        return schedule().move(key(name), start, duration).stream()
                .map(shift -> shift.before().name() + " " + shift.start() + " " + shift.duration()).toList();
    }
}
