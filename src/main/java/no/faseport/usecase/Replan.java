package no.faseport.usecase;

import java.util.HashSet;
import java.util.List;
import no.faseport.planning.PlanDraft;
import no.faseport.planning.PlanEdit;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Edits a project's plan and calculates it anew: every activity whose dates follow moves in the same change, also in the projects
/// that wait for this one, and one undo takes all of it back.
public final class Replan {
    private final Workplace place;
    private final WorkCalendar calendar = WorkCalendar.norwegian();

    /// For the portfolio of `place`.
    public Replan(Workplace place) {
        this.place = place;
    }

    /// Does `edit` in the plan of `project`; refused where it makes no sense, or where activities would wait for each other in a
    /// circle.
    public Result<Replanned> edit(ProjectId project, PlanEdit edit) {
        return place.store().change(place.author(), work -> {
            var activities = work.plans().activities(project);
            var links = work.plans().dependencies(project);
            var draft = new PlanDraft(project, activities, links, one -> calendar, place.today(), Uid::next);
            if (!edit.touched().stream().allMatch(draft::has)) {
                return refused(List.of(Message.of("plan.refused.gone")));
            }
            var sentence = edit.sentence(draft);
            var refusal = edit.on(draft);
            if (refusal.isPresent()) {
                return refused(refusal.stream().toList());
            }
            var change = new PlanChange(project, activities, links);
            return written(work, change, draft, sentence);
        });
    }

    private Said<Result<Replanned>> written(Work work, PlanChange change, PlanDraft draft,
            Message sentence) {
        return switch (calculated(draft.activities(), draft.dependencies())) {
            case Cycle cycle -> refused(List.of(cycle.message()));
            case Schedule schedule -> {
                var done = change.write(work, onTheirDays(draft.activities(), schedule), draft.dependencies());
                var words = place.words();
                var told = words.text(sentence)
                        + (done.moved() > 1 ? words.text("journal.plan.follow", done.moved()) : "");
                yield new Said<>(new Result.Done<>(new Replanned(done.added(), told)), told);
            }
        };
    }

    private Said<Result<Replanned>> refused(List<Message> reasons) {
        return place.said(new Result.Refused<>(reasons), "journal.nothing");
    }

    private Calculation calculated(List<Activity> activities, List<Dependency> dependencies) {
        return Schedule.of(activities, dependencies, calendar);
    }

    /// The activities with the starts that were calculated, on the terms they had.
    private static List<Activity> onTheirDays(List<Activity> activities, Schedule schedule) {
        var summaries = new HashSet<ActivityId>();
        activities.forEach(one -> one.parent().ifPresent(summaries::add));
        return activities.stream().map(one -> summaries.contains(one.id()) || one.terms().manual()
                ? one
                : one.at(schedule.timing(one.id()).earlyStart(), one.duration()).on(one.terms())).toList();
    }
}
