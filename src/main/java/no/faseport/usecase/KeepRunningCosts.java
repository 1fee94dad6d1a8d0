package no.faseport.usecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.economy.system.RunningCostId;
import no.faseport.project.ProjectId;
import no.faseport.store.Said;
import no.faseport.store.Uid;
import no.faseport.words.Message;

/// Keeps what it costs to run systems and what projects leave behind them.
public final class KeepRunningCosts {
    /// How many years a new cost runs.
    private static final int YEARS = 10;

    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepRunningCosts(Workplace place) {
        this.place = place;
    }

    /// Adds a cost of a system, a project or both, of nothing yet: one at no kroner, ten years from `year`.
    public Result<RunningCost> add(Optional<ProjectId> project, Optional<ItSystemId> system, RunningCost.Kind kind,
            String name, int year) {
        var cost = new RunningCost(new RunningCostId(Uid.next()), 1, project, system, kind, name.strip(),
                kind.usualAccount(), BigDecimal.ONE, Money.ZERO, year, year + YEARS - 1);
        var problem = cost.problem();
        if (problem.isPresent()) {
            return new Result.Refused<>(List.of(problem.get()));
        }
        return place.store().change(place.author(), work -> {
            work.runningCosts().add(List.of(cost));
            return place.said(new Result.Done<>(cost), "journal.runningCost.added", cost.name());
        });
    }

    /// Lets the cost `seen` be `wanted` instead; refused where somebody changed or removed it since it was seen.
    public Result<RunningCost> edit(RunningCost seen, RunningCost wanted) {
        var problem = wanted.problem();
        if (problem.isPresent()) {
            return new Result.Refused<>(List.of(problem.get()));
        }
        return place.store().change(place.author(), work -> {
            if (work.runningCosts().find(seen.id()).filter(seen::equals).isEmpty()) {
                return changedSince();
            }
            work.runningCosts().save(wanted);
            return place.said(new Result.Done<>(work.runningCosts().find(seen.id()).orElseThrow()),
                    "journal.runningCost.edited", wanted.name());
        });
    }

    /// Removes a cost; undo brings it back.
    public Result<RunningCostId> remove(RunningCostId cost) {
        return place.store().change(place.author(), work -> {
            var now = work.runningCosts().find(cost);
            now.ifPresent(work.runningCosts()::remove);
            return now.isEmpty()
                    ? changedSince()
                    : place.said(new Result.Done<>(cost), "journal.runningCost.removed", now.get().name());
        });
    }

    private <T> Said<Result<T>> changedSince() {
        return place.said(new Result.Refused<>(List.of(Message.of("refused.changedSince"))), "journal.nothing");
    }
}
