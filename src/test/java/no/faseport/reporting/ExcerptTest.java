package no.faseport.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What is too long for its place ends between words, and says that there was more.
class ExcerptTest {
    @Test
    void aShortTextIsLeftAsItIs() {
        assertEquals("Fiber til skolene", Excerpt.of(" Fiber  til\nskolene ", 17));
    }

    @Test
    void aLongTextEndsAfterAWord() {
        assertEquals("Fiber til\u2026", Excerpt.of("Fiber til skolene i Fjordvik", 12));
    }

    @Test
    void aLongWordIsCutWhereItMust() {
        assertEquals("Informasjon\u2026", Excerpt.of("Informasjonssikkerhetsrådgiver", 11));
    }

    @Test
    void aSignOfTwoHalvesIsNotCutInTwo() {
        assertEquals("aaaa\u2026", Excerpt.of("aaaa\uD83D\uDE00bbbbbbbb", 5));
    }
}
