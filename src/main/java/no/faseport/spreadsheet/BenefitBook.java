package no.faseport.spreadsheet;

import java.util.Map;
import no.faseport.economy.AmountScale;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.project.PhaseId;

/// What a workbook of benefits holds: the benefits of the portfolio, what the phases are called, and how amounts are shown.
public record BenefitBook(BenefitsOverview overview, Map<PhaseId, String> phases, AmountScale scale) {
    /// Keeps a copy.
    public BenefitBook {
        phases = Map.copyOf(phases);
    }
}
