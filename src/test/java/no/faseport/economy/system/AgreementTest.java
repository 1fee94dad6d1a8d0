package no.faseport.economy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.economy.system.Agreement.Notice;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When notice must be given.
class AgreementTest {
    private static Agreement until(String last, int months) {
        return new Agreement("Leverandør A", "22/1", Optional.empty(), Optional.of(LocalDate.parse(last)),
                Optional.of(months));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 6, 2026-06-30", "2026-11-30, 3, 2026-08-31", "2026-06-30, 4, 2026-02-28",
            "2026-05-15, 3, 2026-02-15", "2028-02-29, 12, 2027-02-28", "2026-12-31, 0, 2026-12-31"})
    void theNoticeIsWholeMonthsThatEndWithTheAgreement(String last, int months, LocalDate latest) {
        assertEquals(Optional.of(latest), until(last, months).lastDayOfNotice());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, NONE", "2026-04-01, SOON", "2026-06-30, SOON", "2026-07-01, MISSED",
            "2026-12-31, MISSED", "2027-01-01, ENDED"})
    void oneIsWarnedNinetyDaysBeforeTheLastDay(LocalDate today, Notice notice) {
        assertEquals(notice, until("2026-12-31", 6).notice(today));
    }

    @Test
    void anAgreementWithoutAnEndNeverWarns() {
        assertEquals(Notice.NONE, Agreement.NONE.notice(LocalDate.MAX));
        assertEquals(Optional.empty(), Agreement.NONE.lastDayOfNotice());
    }

    @Test
    void anAgreementThatEndsBeforeItBeginsIsNone() {
        assertEquals(Optional.of(Message.of("systems.refused.agreementDays")), new Agreement("", "",
                Optional.of(LocalDate.of(2026, 1, 2)), Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty())
                .problem());
        assertEquals(Optional.of(Message.of("systems.refused.notice", 120)), until("2026-12-31", 121).problem());
        assertEquals(Optional.empty(), until("2026-12-31", 120).problem());
    }
}
