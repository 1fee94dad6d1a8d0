package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2AL;

/// The search finds what people half remember.
class FinderTest {
    private final Finder finder = new Finder(Stream
            .of("6101 Fiber til skolene", "6104 Én maskin per elev", "6119 Nytt kart- og planregister",
                    "6124 Åpne data", "Angre")
            .map(title -> new Finder.Hit(title, "", Material2AL.DESCRIPTION, () -> {
            })).toList());

    private List<String> found(String typed) {
        return finder.find(typed).stream().map(Finder.Hit::title).toList();
    }

    @Test
    void aNumberIsFoundFromItsBeginning() {
        assertEquals(List.of("6101 Fiber til skolene"), found("6101"));
    }

    @Test
    void wordsMayStandInAnyOrder() {
        assertEquals(List.of("6101 Fiber til skolene"), found("skole fiber"));
    }

    @Test
    void lettersMayBeLeftOut() {
        assertEquals(List.of("6119 Nytt kart- og planregister"), found("plnrgstr"));
    }

    @Test
    void anAccentNeedNotBeTypedButARingMust() {
        assertEquals(List.of("6104 Én maskin per elev"), found("en maskin"));
        assertEquals(List.of("6124 Åpne data"), found("åpne"));
        assertEquals(List.of(), found("apne"));
    }

    @Test
    void theBeginningCountsMostOfAll() {
        assertEquals(List.of("Angre"), found("ang"));
    }

    @Test
    void nothingTypedShowsTheFirst() {
        assertEquals("6101 Fiber til skolene", found("").getFirst());
    }
}
