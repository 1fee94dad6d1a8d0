package no.faseport.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import org.junit.jupiter.api.Test;

/// A project asks its owner when its forecast leaves what was agreed, and not before.
class ToleranceRuleTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 6, 1);
    private static final Tolerance FOUR_WEEKS = Tolerance.none(ToleranceKind.TIME).within(Optional.of(28));
    private static final Tolerance A_TENTH = Tolerance.none(ToleranceKind.COST)
            .upTo(Optional.of(BigDecimal.TEN));

    private static Figures figures(long budget, long forecast, LocalDate finish) {
        return new Figures(Money.kroner(budget), Money.ZERO, Money.kroner(forecast), Optional.of(finish));
    }

    private static List<Breach> breaches(Figures now, Tolerance... tolerances) {
        return new ToleranceRule(Optional.of(figures(1_000_000, 1_000_000, AGREED)), now)
                .breaches(List.of(tolerances));
    }

    @Test
    void theLastDayOfTheToleranceIsWithinItAndTheNextIsNot() {
        assertEquals(List.of(), breaches(figures(0, 0, AGREED.plusDays(28)), FOUR_WEEKS));
        assertEquals(List.of(new Breach.Late(AGREED, AGREED.plusDays(29), 28)),
                breaches(figures(0, 0, AGREED.plusDays(29)), FOUR_WEEKS));
    }

    @Test
    void theLastKroneOfTheToleranceIsWithinItAndTheNextIsNot() {
        assertEquals(List.of(), breaches(figures(2_000_000, 1_100_000, AGREED), A_TENTH));
        var costly = new Breach.Costly(Money.kroner(1_000_000), Money.kroner(1_100_001), new BigDecimal("10.00"));
        assertEquals(List.of(costly), breaches(figures(2_000_000, 1_100_001, AGREED), A_TENTH));
        assertEquals(Money.kroner(100_001), costly.over());
    }

    @Test
    void whoIsEarlierAndCheaperThanAgreedAsksNobody() {
        assertEquals(List.of(), breaches(figures(0, 100, AGREED.minusYears(1)), FOUR_WEEKS, A_TENTH));
    }

    @Test
    void withoutAnApprovalOnlyWhatSomebodyHasSaidIsOutside() {
        var quality = Tolerance.none(ToleranceKind.QUALITY).worded("Ingen alvorlige feil")
                .breached("To alvorlige feil");
        var rule = new ToleranceRule(Optional.empty(), figures(0, 9_000_000, AGREED.plusYears(2)));
        assertEquals(List.of(new Breach.Told(ToleranceKind.QUALITY, "Ingen alvorlige feil", "To alvorlige feil")),
                rule.breaches(List.of(FOUR_WEEKS, A_TENTH, quality)));
    }

    @Test
    void aBudgetOfNothingIsExceededByTheFirstKroneAndNotByNone() {
        var rule = new ToleranceRule(Optional.of(figures(0, 0, AGREED)), figures(0, 1, AGREED));
        assertEquals(List.of(new Breach.Costly(Money.ZERO, Money.kroner(1), new BigDecimal("10.00"))),
                rule.breaches(List.of(A_TENTH)));
        var none = new ToleranceRule(Optional.of(figures(0, 0, AGREED)), figures(0, 0, AGREED));
        assertEquals(List.of(), none.breaches(List.of(A_TENTH)));
    }

    @Test
    void aPlanThatIsNotThereIsNotLate() {
        var unplanned = new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty());
        assertEquals(List.of(), breaches(unplanned, FOUR_WEEKS));
    }
}
