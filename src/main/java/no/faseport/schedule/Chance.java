package no.faseport.schedule;

/// The share of the runs, 0 to 1, in which a target was met.
public record Chance(Target target, double share) {
}
