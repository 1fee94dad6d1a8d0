package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type in the table and what it is taken for.
class EntryTest {
    @ParameterizedTest
    @CsvSource({"3.4.2026, 2026-04-03", "03.04.26, 2026-04-03", "3.4, 2027-04-03", "3/4 2026, 2026-04-03",
            "2026-04-03, 2026-04-03", "ma 03.03.26, 2026-03-03", "man. 3.3, 2027-03-03", "31.2.2026,", "i overmorgen,",
            "1.1.1850,", "i dag, 2026-12-24", "I morgen, 2026-12-25", "today, 2026-12-24", "3. mars, 2027-03-03",
            "20. des, 2026-12-20", "ma 03.03.26 08:00, 2026-03-03", "3 mar 2026 5:00 PM, 2026-03-03"})
    void aDateIsDayMonthYear(String text, LocalDate date) {
        assertEquals(Optional.ofNullable(date),
                Entry.date(text, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 24)));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10 d, 10", "10 dager, 10", "2 u, 10", "2 uker, 10", "10 dager?, 10", "3 mnd, 60",
            "1 md., 20", "4 t,", "10 %,", "0, 0", "10001,", "-3,", "ti,"})
    void aDurationIsWorkingDaysOrWeeks(String text, Integer days) {
        assertEquals(days == null ? OptionalInt.empty() : OptionalInt.of(days), Entry.duration(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"40; 40", "40 %; 40", "100%; 100", "101;", "4 u;", "100.00%; 100",
            "35,00 %; 35",
            "35,5 %; 36", "0,35;", "100,01 %;", "40,0; 40", "35\u00a0%; 35", "35,5 %%;"})
    void progressIsAPercentage(String text, Integer percent) {
        assertEquals(percent == null ? OptionalInt.empty() : OptionalInt.of(percent), Entry.percent(text));
    }
}
