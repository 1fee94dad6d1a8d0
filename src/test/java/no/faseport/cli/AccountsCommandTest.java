package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The account plan, the units and the control of the amounts, from the command line.
class AccountsCommandTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void thePlanAndTheUnitsComeInAndTheAmountsAreHeldAgainstTheRules() throws IOException {
        var portfolio = folder.resolve("vik.mv.db");
        var anna = new Terminal(portfolio);
        anna.type("new", portfolio.toString(), "--name", "IKT i Vik", "--municipality", "Vik kommune", "--year",
                "2026");
        var plan = file("plan.csv", "Konto;Navn;Art;Til\n11951;Skylisenser;195;\n1270;Konsulenter;;2025\n");
        assertEquals(new Answer(0, "", """
                Ny: 11951 Skylisenser · art 195 · Drift
                Ny: 1270 Konsulenter · art 270 · Drift · –2025
                Nye: 2. Endrede: 0. Uendrede: 0. Ikke i filen: 0. Forbigått (grupper og balansekontoer): 0.
                Prøvekjøring: ingenting er endret.
                """), anna.type("import", "accounts", plan, "--dry-run"));
        assertEquals(0, anna.type("import", "accounts", plan).code());
        assertEquals(0, anna.type("import", "units", file("ansvar.csv", "Ansvar;Navn\n181;IKT\n")).code());
        assertEquals(new Answer(0, "", "Skrev " + folder.resolve("ut.xlsx") + "\n"),
                anna.type("export", "accounts", "--to", folder.resolve("ut.xlsx").toString()));
        anna.type("import", "budget", "--new-projects", file("b.csv",
                "Prosjekt;Konto;Ansvar;År;Beløp\n1001;1195;181;2026;400000\n1001;1429;181;2026;100000\n"));
        var listed = anna.type("list", "accounts", "--json").out().replaceAll("\\s+", " ");
        assertTrue(listed.contains("""
                { "code" : "11951", "name" : "Skylisenser", "art" : "195", "own" : true, "local" : false, \
                "classes" : [ "operating" ], "from" : 0, "until" : 9999, "used" : 0, "amount" : 0.00 }"""), listed);
        assertEquals("""
                [
                  { "severity" : "warning", "rule" : "vat-compensation", "source" : "Lov 2003 nr. 108", \
                "project" : "1001", "account" : "1429 / 1729", "year" : 2026, "kind" : "budget", "amount" : 100000.00, \
                "message" : "100 000 kr merverdiavgift på art 429, men ingen kompensasjon på 729" }
                ]
                """, anna.type("list", "findings", "--json").out().replace('\u00a0', ' '));
        assertEquals("0 feil, én advarsel\n", anna.type("list", "findings").err());
        assertEquals("[ ]\n", anna.type("list", "findings", "--json", "--from", "2027").out());
    }
}
