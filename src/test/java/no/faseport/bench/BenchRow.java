package no.faseport.bench;

import java.time.Duration;

/// One line of the table: what was done, by whom, how long it took, how many times the peer's time that is, and how much
/// heap was in use at the most.
public record BenchRow(String job, String subject, Duration median, double ratio, long heapPeakBytes) {
}
