package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// Days are told by how far off they are.
class DaysTest {
    private static final LocalDate FIFTH = LocalDate.of(2026, 6, 5);
    private final Days days = new Days(new Words(Language.BOKMAAL));

    @Test
    void aDayThatHasPassedIsOverdueInWords() {
        assertEquals("1 dag på overtid", days.left(FIFTH, FIFTH.plusDays(1)));
        assertEquals("i dag", days.left(FIFTH, FIFTH));
        assertEquals("om 12 dager", days.left(FIFTH, FIFTH.minusDays(12)));
    }
}
