package no.faseport.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days are read as people write them, whatever language they think in.
class WrittenDayTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 6, 5);

    @ParameterizedTest
    @ValueSource(strings = {"5.6.2026", "05.06.2026", "5.6.26", "5/6-26", " 5-6-2026 ", "2026-06-05", "5. 6. 2026",
            "5. juni 2026", "5.juni 2026", "5 jun 26", "5-JUN-26", "5. Jun. 2026", "June 5, 2026", "Jun 5 '26",
            "juni 5 2026", "fre. 5. juni 2026", "Fri, June 5, 2026", "fr 05.06.26", "fredag 5 juni 2026.",
            "5.\u00a0juni\u00a02026"})
    void aDayIsReadHoweverItIsWritten(String text) {
        assertEquals(Optional.of(FIFTH), WrittenDay.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "i overmorgen", "5.6", "", "5. juni", "juni 2026", "5 ju 2026",
            "5. juniper 2026",
            "32. mai 2026", "29. feb 2027", "5. juni 20265", "juni 5.6.2026", "hest 5.6.2026", "+2u", "5 juni 202 6",
            "５.６.2026", "99999999999999999999.1.2026", "5. juni 2026; DROP TABLE"})
    void whatIsNoDayIsNotRead(String text) {
        assertEquals(Optional.empty(), WrittenDay.read(text));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-15, 3. mars, 2027-03-03", "2027-02-01, 20 des, 2026-12-20", "2026-06-05, 3/3, 2026-03-03",
            "2026-06-05, March 3, 2026-03-03", "2027-01-10, 29. februar, 2028-02-29",
            "2026-06-05, 3. mars 2031, 2031-03-03",
            "2026-06-05, I  DAG, 2026-06-01", "2026-06-05, i morgon, 2026-06-02", "2026-06-05, yesterday, 2026-05-31"})
    void aDayWithoutAYearIsAsNearAsCanBe(LocalDate near, String text, LocalDate day) {
        assertEquals(Optional.of(day), WrittenDay.near(near, LocalDate.of(2026, 6, 1), text));
    }

    @Test
    void everyMonthAndWeekdayIsKnownByTheNameEachLanguageGivesIt() {
        for (var language : Language.values()) {
            for (var day = FIFTH; day.isBefore(FIFTH.plusYears(1)); day = day.plusDays(13)) {
                for (var style : new TextStyle[]{TextStyle.FULL, TextStyle.SHORT}) {
                    var locale = Locale.forLanguageTag(language.locale().getLanguage());
                    var text = day.getDayOfWeek().getDisplayName(style, locale) + " " + day.getDayOfMonth() + ". "
                            + day.getMonth().getDisplayName(style, locale) + " " + day.getYear();
                    assertEquals(Optional.of(day), WrittenDay.read(text), text);
                }
            }
        }
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        assertEquals(Optional.empty(), WrittenDay.read("5. ".repeat(1_000_000)));
    }
}
