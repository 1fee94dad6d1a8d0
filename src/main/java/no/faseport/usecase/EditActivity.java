package no.faseport.usecase;

import java.util.function.UnaryOperator;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;

/// Changes what is said of an activity: its name, how much is done, and who answers for it.
public final class EditActivity {
    private final Workplace place;

    /// For the portfolio of `place`.
    public EditActivity(Workplace place) {
        this.place = place;
    }

    /// Gives the activity another name; refused where it is blank.
    public Result<ActivityId> rename(ActivityId activity, String name) {
        return name.isBlank()
                ? Result.refused("plan.refused.noName")
                : edit(activity, "journal.plan.renamed",
                        one -> one.named(name.strip()), name.strip());
    }

    /// Sets how much is done; refused outside 0 to 100 percent.
    public Result<ActivityId> progress(ActivityId activity, int percent) {
        return percent < 0 || percent > 100
                ? Result.refused("plan.refused.percent")
                : edit(activity, "journal.plan.progress", one -> one.done(percent),
                        String.valueOf(percent));
    }

    /// Names who answers for the activity; empty for nobody.
    public Result<ActivityId> responsible(ActivityId activity, String who) {
        return edit(activity, "journal.plan.responsible", one -> one.entrusted(who.strip()),
                who.strip());
    }

    private Result<ActivityId> edit(ActivityId activity, String sentence, UnaryOperator<Activity> edit, String to) {
        return place.store().change(place.author(), work -> {
            var before = work.plans().find(activity).orElseThrow();
            work.plans().save(edit.apply(before));
            return place.said(new Result.Done<>(activity), sentence, before.name(), to);
        });
    }
}
