package no.faseport.usecase;

import java.util.Optional;
import no.faseport.gate.GateId;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Keeps a project's plan as it stands, so that what comes of it can be held against it.
public final class TakeBaseline {
    private final Workplace place;

    /// For the portfolio of `place`.
    public TakeBaseline(Workplace place) {
        this.place = place;
    }

    /// Keeps the plan of `project` under `name`; refused where it is blank or taken, and where nothing is planned.
    public Result<Baseline> of(ProjectId project, String name) {
        var called = name.strip();
        if (called.isEmpty()) {
            return Result.refused("baseline.refused.noName");
        }
        if (called.length() > Baseline.LONGEST_NAME) {
            return Result.refused("baseline.refused.long", Baseline.LONGEST_NAME);
        }
        return place.store().change(place.author(), work -> {
            if (work.baselines().of(project).stream().anyMatch(one -> one.name().equalsIgnoreCase(called))) {
                return place.said(Result.refused("baseline.refused.taken", called), "journal.nothing");
            }
            var found = work.projects().get(project);
            return take(work, project, called, Optional.empty())
                    .map(taken -> place.<Result<Baseline>>said(new Result.Done<>(taken), "journal.baseline.taken",
                            taken.name(), found.number(), found.name()))
                    .orElseGet(() -> place.said(Result.refused("baseline.refused.empty"), "journal.nothing"));
        });
    }

    /// Keeps the plan within a change that is going on; nothing where nothing is planned.
    Optional<Baseline> take(Work work, ProjectId project, String name, Optional<GateId> gate) {
        var planned = work.baselinePages().now(project);
        if (planned.activities().isEmpty()) {
            return Optional.empty();
        }
        var baseline = new Baseline(new BaselineId(Uid.next()), project, name, place.now(), place.author(), gate,
                work.pages().figures(project).forecast(), 1);
        work.baselines().add(baseline, planned);
        return Optional.of(baseline);
    }
}
