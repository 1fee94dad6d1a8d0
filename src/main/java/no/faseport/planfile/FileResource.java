package no.faseport.planfile;

import java.math.BigDecimal;
import java.util.List;

/// Somebody who works on a plan: a person, or a role that any of several may fill; `capacity` in hours a week, `away` the days
/// on which all of it is missing, each with its reason.
public record FileResource(int key, String name, boolean role, BigDecimal capacity, List<FileDay> away) {
    /// Keeps a copy, and refuses days away that are worked.
    public FileResource {
        away = List.copyOf(away);
        if (away.stream().anyMatch(FileDay::worked)) {
            throw new IllegalArgumentException("days away are not worked: " + name);
        }
    }
}
