package no.faseport.economy.edition;

import java.util.Optional;
import java.util.Set;
import no.faseport.economy.BudgetKey;
import no.faseport.project.ProjectId;

/// Which of the changes nobody has adopted yet: those of the years from first to last, of all projects or of `only` these.
public record ChangeChoice(int firstYear, int lastYear, Optional<Set<ProjectId>> only) {
    /// Keeps a copy.
    public ChangeChoice {
        only = only.map(Set::copyOf);
    }

    /// Everything in these years.
    public static ChangeChoice all(int firstYear, int lastYear) {
        return new ChangeChoice(firstYear, lastYear, Optional.empty());
    }

    /// What `projects` have in one year.
    public static ChangeChoice of(int year, Set<ProjectId> projects) {
        return new ChangeChoice(year, year, Optional.of(projects));
    }

    /// True where the change of this key is among them.
    public boolean takes(BudgetKey key) {
        return firstYear <= key.year() && key.year() <= lastYear
                && only.map(projects -> projects.contains(key.project())).orElse(true);
    }
}
