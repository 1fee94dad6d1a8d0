package no.faseport.reporting;

import java.util.UUID;

/// The key of a saved report, the same in every copy of the portfolio.
public record SavedReportId(UUID value) {
}
