package no.faseport.gate;

import java.util.UUID;

/// The key of a question on a checklist, the same in every copy of the portfolio.
public record ChecklistItemId(UUID value) {
}
