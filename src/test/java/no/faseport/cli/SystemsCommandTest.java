package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register of systems, what they cost and who is charged, from the command line.
class SystemsCommandTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolio() {
        var file = folder.resolve("vik.mv.db");
        anna = new Terminal(file);
        anna.type("new", file.toString(), "--name", "IKT i Vik", "--municipality", "Vik kommune", "--year", "2026");
    }

    @Test
    void aSystemIsAddedAndListed() {
        assertEquals(new Answer(0, "", "La til systemet «Arkiv».\n"), anna.type("add", "system", "Arkiv", "--owner",
                "Arkivleder", "--supplier", "Leverandør A", "--until", "31.12.2031", "--notice", "6"));
        assertEquals("""
                [
                  { "system" : "Arkiv", "purpose" : "", "owner" : "Arkivleder", "unit" : "", "supplier" : "Leverandør A", "agreement" : "", "from" : "", "until" : "2031-12-31", "noticeBy" : "2031-06-30", "notice" : "none", "key" : "", "retired" : false, "year" : 2026, "cost" : 0.00, "projects" : [ ] }
                ]
                """, anna.type("list", "systems", "--year", "2026", "--json").out());
        assertEquals("""
                SYSTEM  SYSTEMEIER  LEVERANDØR    AVTALE TIL  SI OPP INNEN  KOSTNAD 2026
                Arkiv   Arkivleder  Leverandør A  31.12.2031  30.6.2031             0,00
                """, anna.type("list", "systems", "--year", "2026").out());
    }

    @Test
    void whatIsWrongIsRefused() {
        assertEquals(2, anna.type("add", "system", "Arkiv", "--until", "snart").code());
        assertEquals(1, anna.type("add", "system", "Arkiv", "--unit", "999").code());
        assertEquals(1, anna.type("add", "system", "Arkiv", "--key", "ingen").code());
        assertEquals(new Answer(1, "", "Verken et prosjekt eller et system heter «Arkiv».\n"),
                anna.type("list", "lifecycle", "Arkiv"));
        assertEquals(1, anna.type("list", "lifecycle", "Arkiv", "--rate", "mye").code());
        assertEquals("[ ]\n", anna.type("list", "charges", "--json").out());
    }

    @Test
    void aRegisterIsTriedAndThenBroughtInAndItsLifeCycleListed() throws IOException {
        var file = Files.writeString(folder.resolve("inn.csv"), "System;Kostnad 2026;Kostnad 2027\nArkiv;1000;1000\n");
        assertEquals(new Answer(0, "", """
                Nye systemer: 1. Endrede: 0. Uendrede: 0.
                Prøvekjøring: ingenting er endret.
                """), anna.type("import", "systems", file.toString(), "--dry-run"));
        assertEquals(0, anna.type("import", "systems", file.toString()).code());
        assertEquals("[ ]\n", anna.type("list", "charges", "--year", "2026", "--json").out());
        assertTrue(anna.type("list", "systems", "--year", "2027", "--json").out().contains("\"cost\" : 1000.00"));
        assertTrue(anna.type("list", "lifecycle", "Arkiv").out()
                .contains("Nåverdi ved 4 % (Første år udiskontert): "));
        var bad = Files.writeString(folder.resolve("feil.csv"), "System;Avtale til\nArkiv;snart\n");
        assertEquals(1, anna.type("import", "systems", bad.toString()).code());
    }
}
