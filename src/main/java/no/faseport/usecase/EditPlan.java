package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Changes a project's plan; what waits for a moved activity moves along, in the same change.
public final class EditPlan {
    private static final int FIRST_DURATION = 5;

    private final Workplace place;
    private final WorkCalendar calendar = WorkCalendar.norwegian();

    /// For the portfolio of `place`.
    public EditPlan(Workplace place) {
        this.place = place;
    }

    /// Lets `activity` start on the first working day from `start` and take `duration` working days; successors are pushed.
    public Result<ActivityId> move(ActivityId activity, LocalDate start, int duration) {
        return place.store().change(place.author(), work -> {
            var before = work.plans().find(activity).orElseThrow();
            return switch (calculated(work, before.project(), List.of())) {
                case Cycle cycle -> place.said(new Result.Refused<>(List.of(cycle.message())), "journal.nothing");
                case Schedule schedule -> {
                    var shifts = schedule.move(activity, calendar.onOrAfter(start), duration);
                    shifts.forEach(shift -> work.plans().save(shift.after()));
                    yield place.said(new Result.Done<>(activity), "journal.plan.moved", before.name(),
                            place.words().date(calendar.onOrAfter(start)), shifts.size());
                }
            };
        });
    }

    /// Gives the activity another name.
    public Result<ActivityId> rename(ActivityId activity, String name) {
        return name.isBlank()
                ? Result.refused("plan.refused.noName")
                : edit(activity, "journal.plan.renamed",
                        one -> fields(one, name.strip(), one.progress(), one.responsible()), name.strip());
    }

    /// Sets how much is done, 0 to 100 percent.
    public Result<ActivityId> progress(ActivityId activity, int percent) {
        return percent < 0 || percent > 100
                ? Result.refused("plan.refused.percent")
                : edit(activity, "journal.plan.progress", one -> fields(one, one.name(), percent, one.responsible()),
                        String.valueOf(percent));
    }

    /// Names who answers for the activity; empty for nobody.
    public Result<ActivityId> responsible(ActivityId activity, String who) {
        return edit(activity, "journal.plan.responsible", one -> fields(one, one.name(), one.progress(), who.strip()),
                who.strip());
    }

    private static Activity fields(Activity one, String name, int progress, String responsible) {
        return new Activity(one.id(), one.project(), one.parent(), one.ordinal(), name, one.start(), one.duration(),
                one.milestone(), progress, responsible, one.version());
    }

    private Result<ActivityId> edit(ActivityId activity, String sentence, UnaryOperator<Activity> edit, String to) {
        return place.store().change(place.author(), work -> {
            var before = work.plans().find(activity).orElseThrow();
            work.plans().save(edit.apply(before));
            return place.said(new Result.Done<>(activity), sentence, before.name(), to);
        });
    }

    /// Adds an activity of a week (or a milestone) after `sibling` and under the same parent, or last where there is none.
    public Result<ActivityId> add(ProjectId project, Optional<ActivityId> sibling, String name, boolean milestone) {
        if (name.isBlank()) {
            return Result.refused("plan.refused.noName");
        }
        return place.store().change(place.author(), work -> {
            var all = work.plans().activities(project);
            var after = sibling.flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
            var added = new Activity(new ActivityId(Uid.next()), project, after.flatMap(Activity::parent),
                    after.map(one -> one.ordinal() + 1)
                            .orElse(all.stream().mapToInt(Activity::ordinal).max().orElse(-1) + 1),
                    name.strip(), calendar.onOrAfter(after.map(one -> one.finish(calendar)).orElse(place.today())),
                    milestone ? 0 : FIRST_DURATION, milestone, 0, "", 1);
            all.stream().filter(one -> one.parent().equals(added.parent()) && one.ordinal() >= added.ordinal())
                    .forEach(one -> work.plans().save(ordered(one)));
            work.plans().add(List.of(added));
            return place.said(new Result.Done<>(added.id()), "journal.plan.added", added.name());
        });
    }

    private static Activity ordered(Activity one) {
        return new Activity(one.id(), one.project(), one.parent(), one.ordinal() + 1, one.name(), one.start(),
                one.duration(), one.milestone(), one.progress(), one.responsible(), one.version());
    }

    /// Removes an activity with everything under it and every dependency that touches them.
    public void remove(ActivityId activity) {
        place.store().change(place.author(), work -> {
            var first = work.plans().find(activity).orElseThrow();
            var gone = under(first, work.plans().activities(first.project()));
            var ids = gone.stream().map(Activity::id).toList();
            work.plans().dependencies(first.project()).stream()
                    .filter(link -> ids.contains(link.predecessor()) || ids.contains(link.successor()))
                    .forEach(link -> work.plans().unlink(link.id()));
            gone.reversed().forEach(work.plans()::remove);
            return place.said(activity, "journal.plan.removed", first.name());
        });
    }

    private static List<Activity> under(Activity top, List<Activity> all) {
        var found = new ArrayList<Activity>(List.of(top));
        for (int i = 0; i < found.size(); i++) {
            var parent = found.get(i).id();
            all.stream().filter(one -> one.parent().filter(parent::equals).isPresent()).forEach(found::add);
        }
        return found;
    }

    /// Lets `successor` wait for `predecessor`; refused where they would wait for each other in a circle.
    public Result<DependencyId> link(ActivityId predecessor, ActivityId successor) {
        if (predecessor.equals(successor)) {
            return Result.refused("plan.refused.itself");
        }
        return place.store().change(place.author(), work -> {
            var first = work.plans().find(predecessor).orElseThrow();
            var then = work.plans().find(successor).orElseThrow();
            var link = new Dependency(new DependencyId(Uid.next()), predecessor, successor, 0);
            if (work.plans().dependencies(first.project()).stream()
                    .anyMatch(one -> one.predecessor().equals(predecessor) && one.successor().equals(successor))) {
                return place.said(Result.refused("plan.refused.linked"), "journal.nothing");
            }
            return linked(work, link, first, then);
        });
    }

    private Said<Result<DependencyId>> linked(Work work, Dependency link, Activity first, Activity then) {
        return switch (calculated(work, first.project(), List.of(link))) {
            case Cycle cycle -> place.said(new Result.Refused<>(List.of(cycle.message())), "journal.nothing");
            case Schedule schedule -> {
                work.plans().link(List.of(link));
                schedule.move(then.id(), then.start(), then.duration())
                        .forEach(shift -> work.plans().save(shift.after()));
                yield place.said(new Result.Done<>(link.id()), "journal.plan.linked", then.name(), first.name());
            }
        };
    }

    /// Sets the days between two linked activities; successors are pushed where they must.
    public void lag(ProjectId project, DependencyId id, int days) {
        place.store().change(place.author(), work -> {
            var link = work.plans().dependencies(project).stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow();
            work.plans().saveLag(new Dependency(id, link.predecessor(), link.successor(), days));
            var then = work.plans().find(link.successor()).orElseThrow();
            if (calculated(work, project, List.of()) instanceof Schedule schedule) {
                schedule.move(then.id(), then.start(), then.duration())
                        .forEach(shift -> work.plans().save(shift.after()));
            }
            return place.said(id, "journal.plan.lag", then.name(), String.valueOf(days));
        });
    }

    /// Removes a dependency; nothing moves.
    public void unlink(DependencyId id) {
        place.store().change(place.author(), work -> {
            work.plans().unlink(id);
            return place.said(id, "journal.plan.unlinked");
        });
    }

    private Calculation calculated(Work work, ProjectId project, List<Dependency> more) {
        var links = new ArrayList<>(work.plans().dependencies(project));
        links.addAll(more);
        return Schedule.of(work.plans().activities(project), links, calendar);
    }
}
