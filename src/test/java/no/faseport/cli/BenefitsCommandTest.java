package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Benefits from the command line.
class BenefitsCommandTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithAProject() {
        anna = Terminal.atANewPortfolio(folder);
    }

    @Test
    void aBenefitIsAddedFollowedUpListedAndHandedOver() {
        assertEquals(new Answer(0, "", "La til gevinsten «Leide linjer» i prosjekt 1001.\n"),
                anna.type("add", "benefit", "1001", "Leide linjer", "--uptake", "budget-cut", "--owner", "Rektor"));
        assertEquals(new Answer(0, "", "La til måleindikatoren «Skoler» for gevinsten «Leide linjer».\n"),
                anna.type("add", "indicator", "1001", "Leide linjer", "Skoler", "--baseline", "0", "--target", "14"));
        assertEquals(new Answer(0, "", "Satte beløp for gevinsten «Leide linjer» i 2025.\n"),
                anna.type("benefit", "year", "1001", "leide linjer", "2025", "--planned", "1000", "--realised", "0"));
        assertEquals(0, anna.type("benefit", "measure", "1001", "Leide linjer", "skoler", "3,5", "--date", "2025-09-01")
                .code());
        assertEquals("""
                [
                  { "project" : "1001", "benefit" : "Leide linjer", "kind" : "direct", "reaper" : "own", "unit" : "", \
                "owner" : "Rektor", "uptake" : "budget-cut", "state" : "not-started", "years" : [
                    { "year" : 2025, "planned" : 1000.00, "realised" : 0.00 }
                  ], "planned" : 1000.00, "realised" : 0.00, "remaining" : 0.00, "adjusted" : 1000.00, \
                "standing" : "major", "indicators" : [
                    { "indicator" : "Skoler", "measure" : "", "baseline" : 0, "target" : 14, "value" : 3.5, \
                "on" : "2025-09-01", "achievement" : 25.0, "reached" : false, "trend" : "improving", "next" : "" }
                  ] }
                ]
                """, anna.type("list", "benefits", "--project", "1001", "--json").out());
        assertTrue(anna.type("list", "benefits").out().contains("Realisert 0 av planlagte 1"));
        var file = folder.resolve("gevinster.xlsx");
        assertEquals(0, anna.type("export", "benefits", "--to", file.toString(), "--thousands").code());
        assertTrue(Files.exists(file));
    }

    @Test
    void whatIsNotThereIsNamedAndWhatIsMisspeltIsNotDone() {
        assertEquals(new Answer(1, "", "Prosjekt 1001 har ingen gevinst som heter «Sparing».\n"),
                anna.type("benefit", "year", "1001", "Sparing", "2026", "--planned", "5"));
        anna.type("add", "benefit", "1001", "Sparing");
        assertEquals(new Answer(1, "", "«Sparing» har ingen måleindikator som heter «Timer».\n"),
                anna.type("benefit", "measure", "1001", "Sparing", "Timer", "5"));
        assertEquals(2, anna.type("add", "benefit", "1001", "Annet", "--kind", "stor").code());
        assertEquals(2, anna.type("benefit", "measure", "1001", "Sparing", "Timer", "mange").code());
        assertEquals(1, anna.type("list", "benefits", "--project", "9").code());
    }
}
