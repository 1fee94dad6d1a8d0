package no.faseport.portfolio;

import java.util.List;
import no.faseport.economy.funding.FundingBalance;
import no.faseport.economy.funding.GrantReport;

/// Who pays for the portfolio: each project with its balance, the balance of all, and the grants.
public record FundingOverview(List<Line> lines, FundingBalance total, GrantReport grants) {
    /// A project and whether its money is there.
    public record Line(ProjectName project, FundingBalance balance) {
    }

    /// Keeps a copy.
    public FundingOverview {
        lines = List.copyOf(lines);
    }
}
