package no.faseport.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People's amounts are read as they were meant, or not at all.
class AmountTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1000|1000", "1 000|1000", "1\u00a0234\u202f567|1234567",
            "1\u2009234,5|1234.50", "−1 234,50|-1234.50", "-1 234,50|-1234.50", "- 500|-500", "kr 1 000|1000",
            "kr. 1 000|1000", "Kr 1000|1000", "kr -500|-500", "−kr 500|-500", "1 000 kr|1000", "1 000 kroner|1000",
            "1 000,-|1000", "1 000,–|1000", "kr 1 000,-|1000", "1,5 mill.|1500000", "1,5 mill|1500000",
            "kr 17 mill.|17000000", "5,5 millioner|5500000", "1,234567 mill.|1234567", "250 tusen|250000",
            "-2,5 tusen kr|-2500", "1234.5|1234.50", "1234.56|1234.56", "1.234,50|1234.50", "1,234.50|1234.50",
            "1.234.567|1234567", "1,234,567|1234567", "0|0", "0,05|0.05", "0200|200"})
    void anAmountIsReadAsNorwegiansWriteIt(String text, BigDecimal kroner) {
        assertEquals(new AmountText.Read(new Money(kroner)), AmountText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kr", "tolv", "1 23 4", "2026 2027", "12 34", "--5", "-kr -5", "1,2,3", "1.2.3",
            "1 000,-,-", "1 000 000.000 000", "1e5", "12 %", "=1+1", "1,", "NaN", "125'", "01.03.2026", "1 234.567,00"})
    void whatIsNoAmountIsRefused(String text) {
        assertEquals(new AmountText.Unread(Message.of("economy.amount.notANumber", text)), AmountText.of(text));
    }

    @Test
    void aPointBeforeThreeDigitsMayBeEitherAndIsAsked() {
        assertEquals(new AmountText.Unread(Message.of("economy.amount.eitherWay", "1.234")), AmountText.of("1.234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "0.123", "1234.567", "1 234,505", "0,000001555 mill.", "1,500"})
    void aThirdDecimalIsNeverRounded(String text) {
        assertEquals(new AmountText.Unread(Message.of("economy.amount.thirdDecimal", text)), AmountText.of(text));
    }

    @Test
    void anAmountNoMunicipalityHasIsRefused() {
        assertEquals(new AmountText.Unread(Message.of("economy.amount.tooLarge", "99999999 mill.")),
                AmountText.of("99999999 mill."));
    }

    @Test
    void theNoiseOfBinarySumsIsNoThirdDecimal() {
        assertEquals(new AmountText.Read(new Money(new BigDecimal("0.30"))),
                AmountText.of(new BigDecimal("0.30000000000000004")));
    }

    @Test
    void aNumberCellWithThreeDecimalsIsRefused() {
        assertEquals(new AmountText.Unread(Message.of("economy.amount.thirdDecimal", "83333.333")),
                AmountText.of(new BigDecimal("83333.333")));
    }
}
