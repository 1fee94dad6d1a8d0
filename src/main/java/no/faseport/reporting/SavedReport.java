package no.faseport.reporting;

/// A named report as it lies in the portfolio, for everybody who has it; `version` counts its changes.
public record SavedReport(SavedReportId id, int version, NamedReport report) {
    /// Refuses a report that has problems.
    public SavedReport {
        if (!report.problems().isEmpty()) {
            throw new IllegalArgumentException("This cannot be kept: " + report.problems());
        }
    }
}
