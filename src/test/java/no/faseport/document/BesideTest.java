package no.faseport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Parts beside each other.
class BesideTest {
    @Test
    void itsLettersAreThoseOfTheColumnWithTheMost() {
        var beside = new Block.Beside(List.of(1, 1), List.of(List.of(new Block.Text("Ti tegn nå")),
                List.of(new Block.Heading(1, "Fire"), new Block.Listing(List.of("en", "to", "tre")))));
        assertEquals(11, beside.letters());
    }
}
