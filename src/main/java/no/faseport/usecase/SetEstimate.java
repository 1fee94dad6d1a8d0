package no.faseport.usecase;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Estimate;
import no.faseport.schedule.EstimateId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Says what an activity may take and cost at its best and at its worst, and what other costs are uncertain.
public final class SetEstimate {
    private static final int LONGEST_NAME = 400;

    private final Workplace place;

    /// For the portfolio of `place`.
    public SetEstimate(Workplace place) {
        this.place = place;
    }

    /// Says how few and how many working days an activity may take; an end that is not said is the activity's own duration, and
    /// neither takes the range away.
    public Result<ActivityId> days(ActivityId activity, Optional<Integer> shortest, Optional<Integer> longest) {
        return place.store().change(place.author(), work -> {
            var one = work.plans().find(activity).orElseThrow();
            if (one.duration() == 0 || isSummary(work, one)) {
                return place.said(Result.refused("uncertainty.refused.noTime", one.name()), "journal.nothing");
            }
            int least = shortest.orElse(one.duration());
            int most = longest.orElse(one.duration());
            if (least < 1 || least > one.duration() || most < one.duration() || most > Activity.LONGEST) {
                return place.said(Result.refused("uncertainty.refused.days", one.duration(), Activity.LONGEST),
                        "journal.nothing");
            }
            var range = shortest.isEmpty() && longest.isEmpty()
                    ? Optional.<DayRange>empty()
                    : Optional.of(new DayRange(least, most));
            return written(work, one, now -> now.with(range, now.cost()));
        });
    }

    /// Says what an activity may cost; what is not said is taken from what is, and nothing at all takes the cost away.
    public Result<ActivityId> cost(ActivityId activity, CostWish wish) {
        return priced(wish, range -> place.store().change(place.author(), work -> written(work,
                work.plans().find(activity).orElseThrow(), now -> now.with(now.days(), range))));
    }

    /// Says what a cost that no activity bears may come to; nothing at all takes it away.
    public Result<EstimateId> cost(EstimateId estimate, CostWish wish) {
        return priced(wish, range -> place.store().change(place.author(), work -> {
            var now = work.estimates().find(estimate);
            if (now.isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            keep(work, now.get().with(now.get().days(), range));
            return place.said(new Result.Done<>(estimate), "journal.uncertainty.set", called(work, now.get()));
        }));
    }

    /// Adds a cost that no activity bears; refused where it is called nothing.
    public Result<EstimateId> add(ProjectId project, String name, CostWish wish) {
        var called = name.strip();
        return called.isEmpty() || called.length() > LONGEST_NAME
                ? Result.refused("uncertainty.refused.name", LONGEST_NAME)
                : priced(wish, range -> place.store().change(place.author(), work -> {
                    var one = Estimate.of(new EstimateId(Uid.next()), project, called, range.orElse(CostWish.NOTHING));
                    work.estimates().add(one);
                    return place.said(new Result.Done<>(one.id()), "journal.uncertainty.set", called);
                }));
    }

    /// Lets the estimates of a project follow each other this closely; refused outside 0 to 100 percent.
    public Result<ProjectId> correlate(ProjectId project, int percent) {
        return percent < 0 || percent > 100
                ? Result.refused("uncertainty.refused.correlation")
                : place.store().change(place.author(), work -> {
                    work.estimates().correlate(project, percent);
                    return place.said(new Result.Done<>(project), "journal.uncertainty.correlation",
                            work.projects().get(project).number(), percent);
                });
    }

    private static <T> Result<T> priced(CostWish wish, Function<Optional<CostRange>, Result<T>> body) {
        return wish.isInOrder() ? body.apply(wish.range()) : Result.refused("uncertainty.refused.cost");
    }

    private static boolean isSummary(Work work, Activity one) {
        return work.plans().activities(one.project()).stream()
                .anyMatch(other -> other.parent().filter(one.id()::equals).isPresent());
    }

    private Said<Result<ActivityId>> written(Work work, Activity one, UnaryOperator<Estimate> change) {
        var now = work.estimates().of(one.id());
        if (now.isPresent()) {
            keep(work, change.apply(now.get()));
        } else {
            var fresh = change.apply(Estimate.of(new EstimateId(Uid.next()), one.project(), one.id(), Optional.empty(),
                    Optional.empty()));
            if (!fresh.isEmpty()) {
                work.estimates().add(fresh);
            }
        }
        return place.said(new Result.Done<>(one.id()), "journal.uncertainty.set", one.name());
    }

    private static void keep(Work work, Estimate estimate) {
        if (estimate.isEmpty()) {
            work.estimates().remove(estimate);
        } else {
            work.estimates().save(estimate);
        }
    }

    private static Object called(Work work, Estimate estimate) {
        return estimate.activity().flatMap(work.plans()::find).map(Activity::name).orElse(estimate.name());
    }
}
