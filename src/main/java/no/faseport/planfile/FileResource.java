package no.faseport.planfile;

import java.math.BigDecimal;
import java.util.List;

/// Somebody who works on a plan: a person, or a role that any of several may fill; `capacity` in hours a week, `away` when and
/// how much of it is missing, by the first days.
public record FileResource(int key, String name, boolean role, BigDecimal capacity, List<FileAway> away) {
    /// Keeps a copy.
    public FileResource {
        away = List.copyOf(away);
    }

    /// How much is away on each day.
    public AwayDays days() {
        return AwayDays.of(away);
    }
}
