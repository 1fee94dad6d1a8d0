package no.faseport.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.PlanDraft;
import no.faseport.planning.PlanEdit;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Calendars;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Outside;
import no.faseport.schedule.PlanFacts;
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
        var activities = draft.activities();
        return switch (calculated(work, draft, activities)) {
            case Cycle cycle -> refused(List.of(cycle.message()));
            case Schedule schedule -> {
                var done = change.write(work, onTheirDays(activities, schedule), draft.dependencies());
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

    private Calculation calculated(Work work, PlanDraft draft, List<Activity> activities) {
        var outside = work.plans().outside(draft.project()).stream().map(one -> new Outside(one.id(), one.start(),
                one.finish(calendar), one.duration(), one.terms().calendar())).toList();
        return Schedule.of(new PlanFacts(activities, draft.dependencies(), Calendars.only(calendar), Optional.empty(),
                outside));
    }

    /// The activities with what the calculation changes about them.
    private static List<Activity> onTheirDays(List<Activity> activities, Schedule schedule) {
        var after = new HashMap<ActivityId, Activity>();
        schedule.shifts().forEach(shift -> after.put(shift.before().id(), shift.after()));
        return activities.stream().map(one -> after.getOrDefault(one.id(), one)).toList();
    }
}
