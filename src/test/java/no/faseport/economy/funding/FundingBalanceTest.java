package no.faseport.economy.funding;

import static no.faseport.economy.AmountKind.ACTUAL;
import static no.faseport.economy.AmountKind.BUDGET;
import static no.faseport.economy.forecast.Books.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Books;
import no.faseport.economy.funding.FundingBalance.Standing;
import no.faseport.economy.funding.GrantReport.Stage;
import org.junit.jupiter.api.Test;

/// The money promised is the money budgeted, or it says by how much it is not.
class FundingBalanceTest {
    private static final Books BOOKS = new Books().with(BUDGET, "0200", 2026, 0, "1000", Financing.LOAN)
            .with(BUDGET, "0429", 2026, 0, "250", Financing.LOAN)
            .with(BUDGET, "0729", 2026, 0, "-250", Financing.LOAN)
            .with(BUDGET, "0910", 2026, 0, "-1000", Financing.LOAN)
            .with(BUDGET, "1195", 2026, 3, "400.50", Financing.OWN_FRAME)
            .with(BUDGET, "1810", 2026, 0, "-300", Financing.GRANT)
            .with(ACTUAL, "1195", 2026, 3, "7", Financing.OWN_FRAME);

    private static Funding promise(Financing source, int year, String amount, Grant grant) {
        return new Funding(new FundingId(UUID.randomUUID()), 1, Books.FIBRE, source, year, "", false, money(amount),
                grant, "", "");
    }

    @Test
    void grantsAreASourceAndNotALowerBill() {
        var balance = new FundingBalance(BOOKS.lines(), List.of(promise(Financing.LOAN, 2026, "1000", Grant.NONE),
                promise(Financing.GRANT, 2026, "300", Grant.NONE),
                promise(Financing.OWN_FRAME, 2026, "100", Grant.NONE)));
        assertEquals(money("1100.50"), balance.netBudget(2026));
        assertEquals(money("300"), balance.fromOutside(2026));
        assertEquals(new Standing(money("1400.50"), money("1400")), balance.of(2026));
        assertEquals(money("-0.50"), balance.of(2026).difference());
    }

    @Test
    void everySourceIsHeldAgainstItsOwnLines() {
        var balance = new FundingBalance(BOOKS.lines(), List.of(promise(Financing.LOAN, 2026, "1000", Grant.NONE),
                promise(Financing.FUND, 2026, "400.50", Grant.NONE)));
        assertTrue(balance.of(2026).isBalanced());
        assertEquals(money("-400.50"), balance.of(Financing.OWN_FRAME, 2026).difference());
        assertEquals(money("400.50"), balance.of(Financing.FUND, 2026).difference());
        assertEquals(List.of(Financing.OWN_FRAME, Financing.FUND, Financing.LOAN), balance.sources(2026));
    }

    @Test
    void yearsOfEitherKindAreThere() {
        assertEquals(List.of(2026, 2029), new FundingBalance(BOOKS.lines(),
                List.of(promise(Financing.LOAN, 2029, "1", Grant.NONE))).years());
    }

    @Test
    void grantsAreReportedByHowFarTheyHaveCome() {
        var asked = Optional.of(Money.kroner(500));
        var given = Optional.of(Money.kroner(300));
        var report = GrantReport.of(List.of(promise(Financing.GRANT, 2026, "0", Grant.NONE),
                promise(Financing.GRANT, 2027, "500", new Grant(asked, Optional.empty(), Optional.empty())),
                promise(Financing.GRANT, 2028, "400", new Grant(asked, given, Optional.of(Money.kroner(100)))),
                promise(Financing.GRANT, 2029, "300", new Grant(asked, given, given)),
                promise(Financing.GRANT, 2030, "0", new Grant(asked, Optional.of(Money.ZERO), Optional.empty())),
                promise(Financing.LOAN, 2026, "9", Grant.NONE)), Map.of(Books.FIBRE, new Label("6101", "Fiber")));
        assertEquals(List.of(Stage.PLANNED, Stage.APPLIED, Stage.GRANTED, Stage.PAID, Stage.REFUSED),
                report.rows().stream().map(GrantReport.Row::stage).toList());
        assertEquals(List.of(Money.kroner(2000), Money.kroner(600), Money.kroner(400)), List.of(
                report.total(Grant::applied), report.total(Grant::granted), report.total(Grant::paid)));
        assertEquals(Optional.of(Money.kroner(100)), report.rows().get(2).unfounded());
    }
}
