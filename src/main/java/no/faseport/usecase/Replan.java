package no.faseport.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.OutlineEdit;
import no.faseport.planning.PlanDraft;
import no.faseport.planning.PlanEdit;
import no.faseport.planning.TermEdit;
import no.faseport.planning.TimeEdit;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Schedule;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Edits a project's plan and calculates it anew: every activity whose dates follow moves in the same change, also in the projects
/// that wait for this one, and one undo takes all of it back.
public final class Replan {
    private final Workplace place;

    /// For the portfolio of `place`.
    public Replan(Workplace place) {
        this.place = place;
    }

    /// A key for an activity that is to be added, for whoever must know it before.
    public ActivityId newKey() {
        return new ActivityId(Uid.next());
    }

    /// Does `edit` in the plan of `project`; refused where it makes no sense, or where activities would wait for each other in a
    /// circle.
    public Result<Replanned> edit(ProjectId project, PlanEdit edit) {
        return place.store().change(place.author(), work -> within(work, project, edit));
    }

    /// Does `edit` as a part of another change.
    Said<Result<Replanned>> within(Work work, ProjectId project, PlanEdit edit) {
        var reading = new PlanReading(work, project);
        var draft = reading.draft(place.today());
        if (!edit.touched().stream().allMatch(draft::has)) {
            return refused(Message.of("plan.refused.gone"));
        }
        var before = new PlanChange(project, draft.activities(), draft.dependencies());
        var sentence = edit.sentence(draft);
        var refusal = edit.on(draft)
                .or(() -> mayJoin(edit) ? reading.circle(draft).map(Cycle::message) : Optional.empty());
        return refusal.map(this::refused).orElseGet(() -> calculated(work, project, before, draft, sentence));
    }

    /// True for what lets activities wait for others, or puts them under others that do.
    private static boolean mayJoin(PlanEdit edit) {
        return switch (edit) {
            case LinkEdit link -> true;
            case OutlineEdit outline -> true;
            case TimeEdit time -> false;
            case FactEdit fact -> false;
            case TermEdit term -> false;
        };
    }

    private Said<Result<Replanned>> refused(Message reason) {
        return place.said(new Result.Refused<>(List.of(reason)), "journal.nothing");
    }

    private Said<Result<Replanned>> calculated(Work work, ProjectId project, PlanChange before, PlanDraft draft,
            Message sentence) {
        var activities = draft.activities();
        return switch (new PlanReading(work, project).calculated(activities, draft.dependencies())) {
            case Cycle cycle -> refused(cycle.message());
            case Schedule schedule -> {
                var written = before.write(work, onTheirDays(activities, schedule), draft.dependencies());
                long moved = written.moved() + follow(work, project);
                var words = place.words();
                var told = words.text(sentence) + (moved > 1 ? words.count("journal.plan.follow", moved) : "");
                yield new Said<>(new Result.Done<>(new Replanned(written.added(), told)), told);
            }
        };
    }

    /// Calculates the projects that wait for `moved` anew, and those that wait for them; says how many activities that moved.
    ///
    /// It comes to an end because no activity waits for itself through other projects: [PlanReading#circle] sees to that.
    private static long follow(Work work, ProjectId moved) {
        return work.plans().waitingFor(moved).stream().mapToLong(waiting -> settled(work, waiting)).sum();
    }

    /// Calculates a project's plan as it is stored, where what its dates follow from has changed, and those that wait for it, since
    /// work may end on another day though it starts when it did; says how many activities that moved. A plan that goes in a circle
    /// stays as it is.
    static long again(Work work, ProjectId project) {
        long moved = settled(work, project);
        return moved > 0 ? moved : follow(work, project);
    }

    /// Calculates a project's plan as it is stored, and where that moves something, those that wait for it.
    private static long settled(Work work, ProjectId project) {
        var activities = work.plans().activities(project);
        var links = work.plans().dependencies(project);
        if (new PlanReading(work, project).calculated(activities, links) instanceof Schedule schedule) {
            var written = new PlanChange(project, activities, links).write(work, onTheirDays(activities, schedule),
                    links);
            return written.moved() + (written.moved() > 0 ? follow(work, project) : 0);
        }
        return 0;
    }

    /// The activities with what the calculation changes about them.
    private static List<Activity> onTheirDays(List<Activity> activities, Schedule schedule) {
        var after = new HashMap<ActivityId, Activity>();
        schedule.shifts().forEach(shift -> after.put(shift.before().id(), shift.after()));
        return activities.stream().map(one -> after.getOrDefault(one.id(), one)).toList();
    }
}
