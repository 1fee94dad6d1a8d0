package no.faseport.economy.vat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.Financing;
import no.faseport.economy.GrossNet;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.economy.VatArts;
import no.faseport.economy.VatShare;
import no.faseport.economy.VatShareId;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.Test;

/// VAT as municipalities post it.
class VatTest {
    private static final ProjectId PROJECT = new ProjectId(new UUID(0, 6001));

    private static AccountString string(String written) {
        var parts = written.split(" ", -1);
        return new AccountString(AccountClass.of(parts[0].charAt(0)).orElseThrow(), parts[0].substring(1), parts[1],
                parts[2]);
    }

    private static BudgetLine line(String written, String amount) {
        return line(written, 2026, 0, amount);
    }

    private static BudgetLine line(String written, int year, int month, String amount) {
        return BudgetLine.at(new BudgetLineId(UUID.randomUUID()),
                new BudgetKey(PROJECT, string(written), year, month, AmountKind.BUDGET, Financing.LOAN),
                new Money(new BigDecimal(amount)), "");
    }

    private static VatShare share(String written, String percent) {
        return new VatShare(new VatShareId(UUID.randomUUID()), 1, PROJECT, string(written), new BigDecimal(percent));
    }

    private static List<String> told(List<VatLine> lines) {
        return lines.stream()
                .map(line -> line.key().accountString() + " " + line.key().accountString().function() + " "
                        + line.key().year() + "-" + line.key().month() + ": " + line.posted().amount() + " → "
                        + line.computed().amount() + (line.isRounding() ? " =" : " !"))
                .toList();
    }

    @Test
    void anInvestmentHasItsVatBesideItAndItsCompensationOnFunction841() {
        var bought = List.of(line("0200 185 120", "3750000"), line("0429 185 120", "938000"),
                line("0729 185 841", "-938000"));
        assertEquals(
                List.of("0429 120 2026-0: 938000.00 → 938000.00 =", "0729 841 2026-0: -938000.00 → -938000.00 ="),
                told(new Vat(VatArts.USUAL, List.of(), Rounding.THOUSANDS).lines(bought)));
        assertEquals(
                List.of("0429 120 2026-0: 938000.00 → 937500.00 =", "0729 841 2026-0: -938000.00 → -937500.00 ="),
                told(new Vat(VatArts.USUAL, List.of(), Rounding.OERE).lines(bought)));
        assertEquals(new GrossNet(Money.kroner(3_750_000), Money.kroner(938_000), Money.kroner(-938_000)),
                GrossNet.of(bought));
        assertEquals(Money.kroner(4_688_000), GrossNet.of(bought).gross());
    }

    @Test
    void operatingIsCompensatedOnTheFunctionItself() {
        assertEquals(
                List.of("1429 120 2026-0: 0.00 → 1664250.00 !", "1429 202 2026-3: 0.00 → 25.00 !",
                        "1729 120 2026-0: 0.00 → -1664250.00 !", "1729 202 2026-3: 0.00 → -25.00 !"),
                told(new Vat(VatArts.USUAL, List.of(), Rounding.OERE).lines(List.of(line("1195 181 120", "4388000"),
                        line("1200 181 120", "1007000"), line("1272 181 120", "1262000"),
                        line("1010 181 120", "3929000"), line("1195 181 202", 2026, 3, "100")))).stream().sorted()
                        .toList());
    }

    @Test
    void whatIsNotCompensatedIsAPartOfThePrice() {
        var half = new Vat(VatArts.USUAL, List.of(share("1195 181 120", "50")), Rounding.OERE);
        assertEquals(List.of("1429 120 2026-0: 0.00 → 12500.00 !", "1729 120 2026-0: 0.00 → -12500.00 !"),
                told(half.lines(List.of(line("1195 181 120", "112500")))));
        assertEquals(List.of(), new Vat(VatArts.USUAL, List.of(share("1195 181 120", "0")), Rounding.OERE)
                .lines(List.of(line("1195 181 120", "125000"))));
    }

    @Test
    void vatThatNothingIsBehindIsShownAsTooMuch() {
        assertEquals(List.of("1429 120 2026-0: 5000.00 → 0.00 !"), told(
                new Vat(VatArts.USUAL, List.of(), Rounding.OERE).lines(List.of(line("1429 181 120", "5000"),
                        line("1010 181 120", "900000")))));
    }

    @Test
    void everyAmountIsHeldToTheOere() {
        assertEquals(List.of("1429 120 2026-0: 0.00 → 0.01 !", "1729 120 2026-0: 0.00 → -0.01 !"),
                told(new Vat(VatArts.USUAL, List.of(), Rounding.OERE)
                        .lines(List.of(line("1195 181 120", "0.01"), line("1200 181 120", "0.01")))));
    }

    @Test
    void goodsAndServicesCarryVatAndPayInsuranceRentAndFundsDoNot() {
        var plan = new PublicLists().plan();
        assertEquals(
                "100 105 110 114 120 130 140 180 181 182 183 184 195 200 209 210 220 230 240 250 260 271 272 298 300 330"
                        + " 350 370 379 380",
                String.join(" ", Stream.of(AccountClass.values())
                        .flatMap(accountClass -> plan.accounts(accountClass, 2026).stream())
                        .map(account -> account.code()).filter(VatArts.USUAL::carries).distinct().sorted().toList()));
    }
}
