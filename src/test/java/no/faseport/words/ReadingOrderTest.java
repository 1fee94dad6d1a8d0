package no.faseport.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts are read from the side that their letters are.
class ReadingOrderTest {
    @Test
    void aTextRunsAsItsFirstLetterDoes() {
        assertEquals(List.of("שלום Fjordvik", "(مركز)", "🚀 مركز"),
                List.of("שלום Fjordvik", "Fjordvik שלום", "(مركز)", "🚀 مركز", "2026", "").stream()
                        .filter(ReadingOrder::isTurned).toList());
    }

    @Test
    void aNameAfterItsNumberRunsAsTheNumbersBelowEachOtherDo() {
        assertEquals(false, ReadingOrder.isTurned("6101 مركز الخدمات"));
    }

    @Test
    void anEllipsisStandsWhereTheReadingStopped() {
        assertEquals(List.of("Fib…", "مرك…", "6101 مرك…\u200F", "مركز SA…\u200E"),
                List.of(ReadingOrder.ended("Fib", "…"), ReadingOrder.ended("مرك", "…"),
                        ReadingOrder.ended("6101 مرك", "…"), ReadingOrder.ended("مركز SA", "…")));
    }

    @Test
    void aFurtherLineRunsAsTheFirst() {
        assertEquals(List.of("skolene", "\u200Eمركز", "\u200FSAP"),
                List.of(ReadingOrder.continued("Fiber til skolene", "skolene"),
                        ReadingOrder.continued("6101 Fiber مركز", "مركز"),
                        ReadingOrder.continued("مركز SAP", "SAP")));
    }
}
