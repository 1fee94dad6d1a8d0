package no.faseport.schedule;

import java.util.List;

/// What a simulation is made of: a plan, what is uncertain in it, and the days one would like to meet.
public record SimulationFacts(PlanFacts plan, List<Estimate> estimates, List<Target> targets) {
    /// Keeps copies.
    public SimulationFacts {
        estimates = List.copyOf(estimates);
        targets = List.copyOf(targets);
    }
}
