package no.faseport.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts that are longer than there is room for.
class ShorteningTest {
    @Test
    void aTextThatHasRoomStaysAndALongerOneEndsWithAnEllipsis() {
        assertEquals(List.of("Fiber", "Fib…", "Nytt…"),
                List.of(Shortening.of("Fiber", 5), Shortening.of("Fiber", 4), Shortening.of("Nytt nett", 6)));
    }

    @Test
    void whatStandsForOneSignIsNotParted() {
        assertEquals(List.of("ab…", "ab…", "ab👩‍💻…"), List.of(Shortening.of("ab👩‍💻cdef", 4),
                Shortening.of("abe\u0301cdef", 4), Shortening.of("ab👩‍💻cdef", 8)));
    }

    @Test
    void aNameThatRunsFromRightToLeftIsCutWhereItsReadingGoesOn() {
        assertEquals("שלום…", Shortening.of("שלום עולם", 6));
    }
}
