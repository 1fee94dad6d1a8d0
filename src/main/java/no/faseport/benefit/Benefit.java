package no.faseport.benefit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;

/// An effect of a project that somebody holds to be good (DFØ), as it is planned, as it goes and by what it is measured.
///
/// The position orders a project's benefits from 0 on.
public record Benefit(BenefitId id, int version, ProjectId project, int position, BenefitFacts facts,
        List<BenefitYear> years, List<Indicator> indicators) {

    /// Keeps copies in order: years by year, indicators by position.
    public Benefit {
        years = years.stream().sorted(comparingInt(BenefitYear::year)).toList();
        indicators = indicators.stream().sorted(comparing(Indicator::position)).toList();
    }

    /// What it is called.
    public String name() {
        return facts.name();
    }

    /// False where it is told of without a price, so that it has no kroner.
    public boolean isPriced() {
        return facts.kind() != BenefitKind.QUALITATIVE;
    }

    /// What it is planned to bring, all years together.
    public Money planned() {
        return Money.sum(years.stream().map(BenefitYear::planned).toList());
    }

    /// What it is planned to bring in `year`.
    public Money planned(int year) {
        return in(year).map(BenefitYear::planned).orElse(Money.ZERO);
    }

    /// What it has brought in `year`; nothing where nobody has told, which is another thing than zero.
    public Optional<Money> realised(int year) {
        return in(year).flatMap(BenefitYear::realised);
    }

    private Optional<BenefitYear> in(int year) {
        return years.stream().filter(one -> one.year() == year).findFirst();
    }

    /// The first year it is planned to bring something.
    public Optional<Integer> startYear() {
        return years.stream().filter(one -> !one.planned().isZero()).map(BenefitYear::year).findFirst();
    }

    /// What all years may come to, most likely what is planned.
    public ThreePoint estimate() {
        return facts.extremes().around(planned());
    }
}
