package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days are read as people write them and told by how far off they are.
class DaysTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 6, 5);
    private final Days days = new Days(new Words(Language.BOKMAAL));

    @ParameterizedTest
    @ValueSource(strings = {"5.6.2026", "05.06.2026", "5.6.26", "5/6-26", " 5-6-2026 ", "2026-06-05"})
    void aDayIsReadHoweverItIsWritten(String text) {
        assertEquals(Optional.of(FIFTH), Days.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026", "i morgen", "5.6", ""})
    void whatIsNoDayIsNotRead(String text) {
        assertEquals(Optional.empty(), Days.read(text));
    }

    @Test
    void aDayThatHasPassedIsOverdueInWords() {
        assertEquals("1 dag på overtid", days.left(FIFTH, FIFTH.plusDays(1)));
        assertEquals("i dag", days.left(FIFTH, FIFTH));
        assertEquals("om 12 dager", days.left(FIFTH, FIFTH.minusDays(12)));
    }
}
