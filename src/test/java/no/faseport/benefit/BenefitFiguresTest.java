package no.faseport.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// The figures of benefits: a year that is not told of is empty and a zero is a zero, and a gap between years is shown.
class BenefitFiguresTest {
    private static final ProjectId PROJECT = new ProjectId(new UUID(1, 1));
    private final BenefitFigures figures = new BenefitFigures(new Words(Language.BOKMAAL));

    private static BenefitYear year(int year, long planned, Optional<Money> realised) {
        return new BenefitYear(new BenefitYearId(new UUID(2, year)), 1, year, Money.kroner(planned), realised);
    }

    private static Benefit benefit(BenefitKind kind, BenefitYear... years) {
        return new Benefit(new BenefitId(new UUID(3, 3)), 1, PROJECT, 0, BenefitFacts.named("Mindre papir", kind),
                List.of(years), List.of());
    }

    private static Optional<BigDecimal> of(String amount) {
        return Optional.of(new BigDecimal(amount));
    }

    @Test
    void plannedStandsBesideRealisedInEveryYear() {
        var figure = figures.years(List.of(
                benefit(BenefitKind.DIRECT, year(2025, 100, Optional.of(Money.ZERO)),
                        year(2027, 300, Optional.empty())),
                benefit(BenefitKind.INDIRECT, year(2025, 50, Optional.empty())),
                benefit(BenefitKind.QUALITATIVE)));
        assertEquals(List.of("2025", "2026", "2027"), figure.rows());
        assertEquals(List.of(of("150.00"), Optional.empty(), of("300.00")), figure.series().getFirst().values());
        assertEquals(List.of(of("0.00"), Optional.empty(), Optional.empty()), figure.series().getLast().values());
    }

    @Test
    void theYearInWhichAllHasComeBackIsMarked() {
        var none = Collections.nCopies(NetBenefits.YEARS, Money.ZERO);
        var benefits = IntStream.range(0, NetBenefits.YEARS)
                .mapToObj(at -> Money.kroner(at == 0 ? 0 : 40)).toList();
        var costs = IntStream.range(0, NetBenefits.YEARS)
                .mapToObj(at -> Money.kroner(at == 0 ? 100 : 0)).toList();
        var curve = figures.net(new NetBenefits(2026, benefits, costs, none));
        assertEquals(List.of(Optional.of(3), "Tilbakebetalt i 2029"), List.of(curve.back(), curve.told()));
        assertEquals(of("260.00"), curve.figure().series().getFirst().values().getLast());
    }
}
