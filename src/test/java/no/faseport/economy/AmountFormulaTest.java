package no.faseport.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// What is written in a cell becomes an amount at once, or names what is wrong with it.
class AmountFormulaTest {
    private static final Money PRESENT = Money.kroner(200_000);

    @Test
    void aCalculationIsReckonedOnEntry() {
        assertEquals(List.of("1200000.00", "168750.00", "1500000.00", "33333.33", "-50.00", "1100000.00", "250.00"),
                List.of("=100000*12", "=(120000+15000)*1,25", "=12*125'", "=100000/3", "=-(25+25)",
                        "= 1 000 000 + 100 000", "=1000*25%").stream().map(AmountFormulaTest::kroner).toList());
    }

    @Test
    void thousandsAndMillionsAreWrittenShort() {
        assertEquals(List.of("125000.00", "-125000.00", "1200000.00", "80500.00"),
                List.of("125'", "-125'", "1,2m", "80.5k").stream().map(AmountFormulaTest::kroner).toList());
    }

    @Test
    void percentChangesThePresentAmount() {
        assertEquals(List.of("206000.00", "195000.00"),
                List.of("+3%", "\u22122,5 %").stream().map(AmountFormulaTest::kroner).toList());
    }

    @Test
    void minusIsWrittenInAllTheWaysSpreadsheetsDo() {
        assertEquals(List.of("-1200.00", "-1200.00", "-1200.50", "-1200.00", "-1234.50", "1200.00"),
                List.of("-1200", "\u22121 200", "(1 200,50)", "1200-", "(1,234.50)", "1200,-").stream()
                        .map(AmountFormulaTest::kroner).toList());
    }

    @Test
    void inThousandsABareNumberIsThousandsAndASaidUnitIsTakenAtItsWord() {
        var thousands = new AmountFormula(3);
        assertEquals(List.of("12500.00", "1500000.00", "24000.00", "500.00"),
                List.of("12,5", "=12*125'", "=2*12", "kr 500").stream()
                        .map(text -> told(thousands.read(text, PRESENT))).toList());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertEquals(List.of(Message.of("amount.formula.zero", "=10/0"), Message.of("amount.formula.open", "=(10+2"),
                Message.of("amount.formula.closed", "=10+2)"), Message.of("amount.formula.ends", "=10*"),
                Message.of("amount.formula.sign", "=10#2", "#"), Message.of("economy.amount.eitherWay", "1.234"),
                Message.of("amount.formula.percent", "3%"), Message.of("economy.amount.notANumber", "omtrent")),
                List.of("=10/0", "=(10+2", "=10+2)", "=10*", "=10#2", "=1.234*2", "3%", "omtrent").stream()
                        .map(text -> ((AmountText.Unread) new AmountFormula(0).read(text, PRESENT)).why()).toList());
    }

    @Test
    void aYearIsSpreadOnItsMonthsToTheOere() {
        var even = Spread.of(Money.kroner(100), Spread.evenly());
        assertEquals(List.of("8.34", "8.34", "8.34", "8.34", "8.33"),
                even.stream().limit(5).map(money -> money.amount().toString()).toList());
        assertEquals(Money.kroner(100), Money.sum(even));
        var credit = Spread.of(new Money(new BigDecimal("-0.05")), Spread.evenly());
        assertEquals(new Money(new BigDecimal("-0.05")), Money.sum(credit));
    }

    @Test
    void aYearIsSpreadOnTheDaysOfThePlan() {
        var days = Spread.over(2026, LocalDate.of(2025, 11, 1), LocalDate.of(2026, 2, 14));
        assertEquals(List.of("31", "14", "0"), days.stream().limit(3).map(BigDecimal::toString).toList());
        assertEquals(List.of("31000.00", "14000.00", "0.00"), Spread.of(Money.kroner(45_000), days).stream().limit(3)
                .map(money -> money.amount().toString()).toList());
    }

    private static String kroner(String text) {
        return told(new AmountFormula(0).read(text, PRESENT));
    }

    private static String told(AmountText text) {
        return switch (text) {
            case AmountText.Read read -> read.money().amount().toString();
            case AmountText.Unread unread -> unread.why().toString();
        };
    }
}
