package no.faseport.reporting;

import java.util.List;
import java.util.Optional;

/// Every report there is, in the order the user sees them.
public final class Reports {
    private static final List<Report> ALL = List.of(new PortfolioStatusReport(), new ProjectStatusReport(),
            new StatusBundleReport(), new RoadmapReport(), new CostsReport(), new BenefitsReport(), new DecisionsReport(),
            new ProjectSheetReport());

    private Reports() {
    }

    /// All of them.
    public static List<Report> all() {
        return ALL;
    }

    /// The report with this code.
    public static Optional<Report> called(String code) {
        return ALL.stream().filter(report -> report.code().equals(code)).findFirst();
    }
}
