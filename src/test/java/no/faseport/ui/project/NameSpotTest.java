package no.faseport.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import no.faseport.ui.project.NameSpot.Span;
import org.junit.jupiter.api.Test;

/// A phase's name stands where neither today nor a gate crosses it.
class NameSpotTest {
    private static Optional<Double> middle(double length, Span... crossing) {
        return new NameSpot(100, 300, List.of(crossing)).middle(length);
    }

    @Test
    void inTheMiddleWhereNothingIsThere() {
        assertEquals(Optional.of(200.0), middle(90));
        assertEquals(Optional.of(200.0), middle(90, new Span(120, 140), new Span(400, 420)));
    }

    @Test
    void inTheWidestPartWhereSomethingCrossesTheMiddle() {
        assertEquals(Optional.of(250.0), middle(80, new Span(190, 200)));
        assertEquals(Optional.of(150.0), middle(80, new Span(260, 270), new Span(200, 230)));
    }

    @Test
    void nowhereWhereNoPartHasRoom() {
        assertEquals(Optional.empty(), middle(80, new Span(160, 182), new Span(240, 262)));
    }
}
