package no.faseport.schedule;

/// The total float of an activity in its working days, as [Timing] has it, and whether it is critical.
public record Slack(int days, boolean critical) {
}
