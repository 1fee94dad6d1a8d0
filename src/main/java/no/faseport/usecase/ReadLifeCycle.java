package no.faseport.usecase;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AssetLife;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.LifeCycle;
import no.faseport.economy.system.SystemLink;
import no.faseport.portfolio.LifeCyclePage;
import no.faseport.project.ProjectId;

/// Reads what projects and systems cost as long as they last.
public final class ReadLifeCycle {
    private final Workplace place;

    /// For the portfolio of `place`.
    public ReadLifeCycle(Workplace place) {
        this.place = place;
    }

    /// The life cycle of a project: its own costs are its working budget, or its forecast where that is `kind`.
    public LifeCyclePage of(ProjectId project, AmountKind kind) {
        return place.store().read(work -> {
            var systems = work.systems().all();
            var touched = work.systems().links().stream().filter(link -> link.project().equals(project))
                    .map(SystemLink::system).toList();
            return new LifeCyclePage(
                    LifeCycle.ofProject(work.budgetLines().of(project), kind, work.runningCosts().of(project),
                            place.today().getYear()),
                    systems.stream().filter(system -> !system.retired()).toList(),
                    systems.stream().filter(system -> touched.contains(system.id())).toList(),
                    work.charging().terms(), work.assetLives().of(project).map(AssetLife::years));
        });
    }

    /// The life cycle of a system from `year` on; nothing where there is no such system.
    public Optional<LifeCyclePage> of(ItSystemId system, int year) {
        return place.store().read(work -> work.systems().find(system)
                .map(one -> new LifeCyclePage(LifeCycle.ofSystem(work.runningCosts().of(system), year),
                        List.of(one), List.of(one), work.charging().terms(),
                        Optional.empty())));
    }
}
