package no.faseport.economy.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.project.ProjectId;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

class LocksTest {
    private static LockedPeriod actuals(int month) {
        return new LockedPeriod(new LockedPeriodId(new UUID(0, month)), 1, AmountKind.ACTUAL, 2026, month, "anna",
                Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void aLockedMonthClosesItsOwnKindAndNothingElse() {
        var locks = new Locks(List.of(actuals(3)));
        assertTrue(locks.covers(AmountKind.ACTUAL, 2026, 3));
        assertFalse(locks.covers(AmountKind.ACTUAL, 2026, 4));
        assertFalse(locks.covers(AmountKind.ACTUAL, 2027, 3));
        assertFalse(locks.covers(AmountKind.BUDGET, 2026, 3));
        assertFalse(locks.covers(AmountKind.ACTUAL, 2026, BudgetKey.WHOLE_YEAR));
    }

    @Test
    void aLockedYearClosesItsMonthsAndAllMonthsCloseTheYear() {
        assertTrue(new Locks(List.of(actuals(0))).covers(AmountKind.ACTUAL, 2026, 11));
        var all = new Locks(IntStream.rangeClosed(1, 12).mapToObj(LocksTest::actuals).toList());
        assertTrue(all.covers(AmountKind.ACTUAL, 2026, BudgetKey.WHOLE_YEAR));
    }

    @Test
    void aRefusalNamesThePeriodWhoLockedItAndWhenAndOnlyOnce() {
        var string = new AccountString(AccountClass.OPERATING, "195", "", "");
        var key = new BudgetKey(new ProjectId(new UUID(0, 1)), string, 2026, 3, AmountKind.ACTUAL,
                Financing.OWN_FRAME);
        var words = new Words(Language.BOKMAAL);
        assertEquals(List.of("Kan ikke endres: regnskapet for mars 2026 er låst av anna 29.3.2026 03:30."
                + " Lås opp perioden først."),
                new Locks(List.of(actuals(3))).refusals(List.of(key, key.from("Regnskap"))).stream().map(words::text)
                        .toList());
    }
}
