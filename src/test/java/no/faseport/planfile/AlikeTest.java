package no.faseport.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What is lost on many lines is told once, with the first of them by name.
class AlikeTest {
    private static final Words BOKMAAL = new Words(Language.BOKMAAL);
    private static final List<Loss> LOSSES = List.of(split("Krav"), whole(), split("Innkjøp"), split("Test"),
            split("Opplæring"), new Loss(Loss.Kind.LOST, "Krav", Message.of("planfile.loss.split")), split("Drift"));

    private static Loss split(String place) {
        return new Loss(Loss.Kind.CHANGED, place, Message.of("planfile.loss.split"));
    }

    private static Loss whole() {
        return new Loss(Loss.Kind.LOST, "", Message.of("planfile.loss.terms"));
    }

    private static List<String> told(List<Alike> alike) {
        return alike.stream().map(one -> one.kind() + " " + one.count() + " " + one.where(BOKMAAL)).toList();
    }

    @Test
    void equalSentencesAreGatheredInTheOrderTheyAreFirstTold() {
        assertEquals(List.of("CHANGED 5 Krav, Innkjøp, Test og 2 til", "LOST 1 ", "LOST 1 Krav"),
                told(Alike.gathered(LOSSES)));
    }

    @Test
    void everyOneOfThemIsStillThereOneByOne() {
        assertEquals(List.of("CHANGED 1 Krav", "LOST 1 ", "CHANGED 1 Innkjøp", "CHANGED 1 Test",
                "CHANGED 1 Opplæring", "LOST 1 Krav", "CHANGED 1 Drift"), told(Alike.each(LOSSES)));
    }
}
