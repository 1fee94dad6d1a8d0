package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.Assessed;
import no.faseport.benefit.Assessment;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.NetBenefits;
import no.faseport.benefit.Realisation;
import no.faseport.economy.Money;
import no.faseport.economy.control.ControlFinding;
import no.faseport.project.Project;
import no.faseport.project.Unit;
import no.faseport.status.Standing;

/// The benefits of a project as they are planned and as they go, and what is left of them when the costs are paid.
///
/// @param units the municipality's units, to name who reaps
/// @param terms what [#net] is reckoned with
/// @param twice the benefits that may count twice in [#net], as they seem to stand in the project's costs already
public record BenefitsPage(Project project, List<Benefit> benefits, List<Unit> units, NetBenefits net,
        List<ControlFinding> twice, BenefitTerms terms, LocalDate today) {
    /// Keeps copies.
    public BenefitsPage {
        benefits = List.copyOf(benefits);
        units = List.copyOf(units);
        twice = List.copyOf(twice);
    }

    /// What one benefit was planned to bring, has brought and is still to bring.
    public Realisation realisation(Benefit benefit) {
        return Realisation.of(benefit.years(), today.getYear());
    }

    /// The same for all of them together.
    public Realisation realisation() {
        return benefits.stream().map(this::realisation).reduce(Realisation.NONE, Realisation::plus);
    }

    /// All benefits adjusted for uncertainty: the sum of each adjusted, so that a column adds up to the øre.
    public Money adjusted() {
        return Money.sum(benefits.stream().filter(Benefit::isPriced).map(one -> one.estimate().adjusted()).toList());
    }

    /// How one benefit stands today, and why.
    public Assessed assessed(Benefit benefit) {
        return new Assessment(today).of(benefit);
    }

    /// How the project stands: as the worst of its benefits; nothing where it has none.
    public Optional<Standing> standing() {
        return new Assessment(today).of(benefits);
    }

    /// What the net of all years is worth, at the rate of the terms.
    public Money presentValue() {
        return net.presentValue(terms.rate(), terms.convention());
    }

    /// The name of the unit that reaps; nothing where none is said.
    public Optional<Unit> unit(Benefit benefit) {
        return benefit.facts().unit().flatMap(id -> units.stream().filter(one -> one.id().equals(id)).findFirst());
    }
}
