package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Meetings, what is to be decided at them, and conditions set without a gate, from the command line.
class MeetingsCommandTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithAProject() {
        anna = Terminal.atANewPortfolio(folder);
    }

    @Test
    void meetingsAreListedByDayWithTheGatesPlannedOnIt() {
        assertEquals(new Answer(0, "", "La til møte i IKT-rådet 5.3.2026.\n"),
                anna.type("add", "meeting", "IKT-rådet", "--date", "5.3.2026", "--place", "Møterom 2", "--case", "26/7",
                        "--note", "Ta med tall"));
        anna.type("add", "meeting", "Formannskapet", "--date", "2026-01-20");
        assertEquals(new Answer(0, """
                [
                  { "date" : "2026-01-20", "board" : "Formannskapet", "place" : "", "case" : "", "note" : "", "gates" : [ ] },
                  { "date" : "2026-03-05", "board" : "IKT-rådet", "place" : "Møterom 2", "case" : "26/7", "note" : "Ta med tall", "gates" : [ ] }
                ]
                """, ""), anna.type("list", "meetings", "--json"));
        assertEquals("""
                NÅR        ORGAN          STED       SAK   PUNKTER  NOTAT
                20.1.2026  Formannskapet
                5.3.2026   IKT-rådet      Møterom 2  26/7           Ta med tall
                """, anna.type("list", "meetings").out());
    }

    @Test
    void aMeetingWithoutADayIsMisspeltAndOneOfNobodyRefused() {
        assertEquals(2, anna.type("add", "meeting", "IKT-rådet", "--date", "snart").code());
        assertEquals(2, anna.type("add", "meeting", "IKT-rådet").code());
        assertEquals(new Answer(1, "", "Skriv hvem som møtes.\n"), anna.type("add", "meeting", " ", "--date",
                "5.3.2026"));
        assertEquals("[ ]\n", anna.type("list", "meetings", "--json").out());
    }

    @Test
    void aMoveCarriesConditionsAndOneThatNobodyOwnsIsRefused() {
        var refused = anna.type("move", "1001", "--hold", "--by", "Skolesjefen", "--reason", "Venter på avtale",
                "--condition", "Finne ny leverandør");
        assertEquals(1, refused.code());
        assertEquals("Vilkåret «Finne ny leverandør» mangler ansvarlig.\n", refused.err());
        assertEquals(0, anna.type("move", "1001", "--hold", "--by", "Skolesjefen", "--reason", "Venter på avtale",
                "--condition", "Finne ny leverandør;Innkjøpslederen;1.4.2026").code());
        var decisions = anna.type("list", "decisions", "--json").out();
        assertTrue(decisions.contains("{ \"text\" : \"Finne ny leverandør\", \"owner\" : \"Innkjøpslederen\", "
                + "\"deadline\" : \"2026-04-01\", \"fulfilled\" : null }"), decisions);
    }
}
