package no.faseport.benefit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.project.UnitId;

/// An effect of a project that somebody holds to be good (DFØ), as it is planned and as it goes.
///
/// The position orders a project's benefits from 0 on. `quantity` counts what is set free or saved in a year at full effect, in
/// `measure` (hours, man-years, licences). `unit` is the one that reaps, which need not be the one that invests.
public record Benefit(BenefitId id, int version, ProjectId project, int position, String name, String description,
        BenefitKind kind, Reaper reaper, Optional<UnitId> unit, String owner, Uptake uptake, BenefitState state,
        Weight importance, Weight risk, String prerequisites, Optional<BigDecimal> quantity, String measure,
        Extremes extremes, List<BenefitYear> years) {

    /// What the years together may come to at the best and at the worst; empty where nobody has said.
    public record Extremes(Optional<Money> optimistic, Optional<Money> pessimistic) {
    }

    /// Refuses a benefit without a name, and keeps the years in order.
    public Benefit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A benefit has a name");
        }
        years = years.stream().sorted((one, other) -> Integer.compare(one.year(), other.year())).toList();
    }

    /// What it is planned to bring, all years together.
    public Money planned() {
        return Money.sum(years.stream().map(BenefitYear::planned).toList());
    }

    /// What it has brought so far, as far as somebody has told.
    public Money realised() {
        return Money.sum(years.stream().flatMap(year -> year.realised().stream()).toList());
    }
}
