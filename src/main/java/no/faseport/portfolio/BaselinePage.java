package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Project;
import no.faseport.schedule.Baseline;
import no.faseport.schedule.BaselineId;
import no.faseport.schedule.Snapshot;
import no.faseport.schedule.Trend;

/// A project's baselines, newest first, its plan and expected cost now, and how its milestones have slipped.
public record BaselinePage(Project project, List<Baseline> baselines, Snapshot now, Money cost, List<Trend> trends) {
    /// Keeps copies.
    public BaselinePage {
        baselines = List.copyOf(baselines);
        trends = List.copyOf(trends);
    }

    /// The baseline with this key, if the project has it.
    public Optional<Baseline> baseline(BaselineId id) {
        return baselines.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
