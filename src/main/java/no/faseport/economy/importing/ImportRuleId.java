package no.faseport.economy.importing;

import java.util.UUID;

/// The key of a rule for imports, the same in every copy of the portfolio.
public record ImportRuleId(UUID value) {
}
