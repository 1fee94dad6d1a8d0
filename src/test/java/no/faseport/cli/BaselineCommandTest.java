package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Baselines from the command line.
class BaselineCommandTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aMunicipalityOfProjects() {
        anna = Terminal.atTheExample(folder);
    }

    @Test
    void aBaselineIsTakenAndListedBesideThoseOfTheGates() {
        assertEquals(new Answer(0, "", "Planen for prosjekt 6102 er tatt vare på som «Nyttår».\n"),
                anna.type("baseline", "6102", "--take", "Nyttår"));
        assertEquals("""
                NAVN           NÅR              HVEM                SLUTT DA   ARBEIDSDAGER SENERE  KOSTNAD DA     DYRERE
                Nyttår         5.1.2026 09:00   anna                3.4.2028                     0  21 533 000          0
                BP2 20.2.2025  20.2.2025 13:00  Kommunedirektøren   22.3.2028                    8  20 505 000  1 028 000
                BP1 16.5.2024  16.5.2024 14:00  Leder av IKT-rådet  9.2.2028                    38  20 505 000  1 028 000
                """, anna.type("list", "baselines", "6102").out().replace('\u00a0', ' '));
        assertTrue(anna.type("list", "baselines", "6102", "--json").out()
                .startsWith(
                        "[\n  { \"name\" : \"Nyttår\", \"taken\" : \"2026-01-05T08:00:00.123456Z\", \"by\" : \"anna\""));
    }

    @Test
    void whatCannotBeTakenIsTold() {
        assertEquals(new Answer(1, "", "Det finnes ikke noe prosjekt med nummer 9.\n"),
                anna.type("list", "baselines", "9"));
        assertEquals(new Answer(1, "", "Referanseplanen må ha et navn.\n"),
                anna.type("baseline", "6102", "--take", " "));
        assertEquals(2, anna.type("baseline", "6102").code());
    }
}
