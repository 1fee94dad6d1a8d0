package no.faseport.schedule;

/// What comes out of calculating a plan: its dates, or the activities that wait for each other in a circle.
public sealed interface Calculation permits Schedule, Cycle {
}
