package no.faseport.portfolio;

import java.util.List;
import no.faseport.economy.forecast.OwnTime;
import no.faseport.economy.funding.Funding;
import no.faseport.economy.funding.FundingBalance;
import no.faseport.project.Project;

/// Who pays for a project, whether it is enough, and its own people's time.
public record FundingPage(Project project, List<Funding> promised, FundingBalance balance, OwnTime time) {
    /// Keeps a copy.
    public FundingPage {
        promised = List.copyOf(promised);
    }
}
