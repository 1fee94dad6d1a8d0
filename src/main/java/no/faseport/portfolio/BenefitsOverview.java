package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.List;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.NetBenefits;
import no.faseport.benefit.Realisation;
import no.faseport.economy.Money;

/// The benefits of the whole portfolio: every project that has any, also those that are closed, by number.
///
/// @param without the projects that have no benefits written down, by number
public record BenefitsOverview(List<BenefitsPage> projects, List<ProjectName> without, BenefitTerms terms,
        LocalDate today) {
    /// Keeps copies.
    public BenefitsOverview {
        projects = List.copyOf(projects);
        without = List.copyOf(without);
    }

    /// What was planned, has come and is still to come, in all projects.
    public Realisation realisation() {
        return projects.stream().map(BenefitsPage::realisation).reduce(Realisation.NONE, Realisation::plus);
    }

    /// All benefits adjusted for uncertainty.
    public Money adjusted() {
        return Money.sum(projects.stream().map(BenefitsPage::adjusted).toList());
    }

    /// The net of the projects that have benefits, year by year.
    public NetBenefits net() {
        return NetBenefits.together(projects.stream().map(BenefitsPage::net).toList(), today.getYear());
    }

    /// What the net of all years is worth in the kroner of its first year, at the rate of the terms.
    public Money presentValue() {
        return net().presentValue(terms.rate(), terms.convention());
    }
}
