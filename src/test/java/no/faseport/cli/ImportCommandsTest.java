package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Accounts come in by source from the command line, and amounts go out and come back.
class ImportCommandsTest {
    private static final String ACCOUNTS = """
            Prosjekt;Konto;Ansvar;År;Måned;Beløp
            6001 EDB/IKT;1195;180;2026;1;100,50
            7015 Skatepark;0200;125;2026;1;-0,49
            """;

    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");
    private Path accounts = Path.of("");

    @BeforeEach
    void aNewPortfolioWithAProject() throws IOException {
        var file = folder.resolve("vik.mv.db");
        anna = new Terminal(file);
        anna.type("new", file.toString(), "--name", "IKT i Vik", "--municipality", "Vik kommune", "--year", "2026");
        anna.type("add", "project", "1001", "--name", "Skole-PC");
        accounts = Files.writeString(folder.resolve("regnskap.csv"), ACCOUNTS);
    }

    @Test
    void aFileThatIsNotThereIsNamedAndNothingElseIsTold() {
        var gone = folder.resolve("borte.xlsx").toString();
        for (var kind : List.of("budget", "actuals", "forecast", "hours", "amounts", "accounts", "units", "systems")) {
            assertEquals(new Answer(1, "", gone + " finnes ikke, eller er ikke en fil\n"),
                    anna.type("import", kind, gone), kind);
        }
    }

    @Test
    void unknownProjectsAreToldOfUntilSomebodySaysWhatTheyAre() {
        assertEquals(new Answer(1, "", """
                regnskap!F2: Prosjektet «6001 EDB/IKT» finnes ikke i porteføljen (1 beløp, til sammen 100,50 kr). Si hvilket prosjekt det er, at det er utenfor, eller opprett det
                Nye linjer: 0. Endrede: 0. Uendrede: 0. Ikke nevnt i filen: 0.
                Fjernes, som kilden ikke har lenger: 0.
                Filen: 100,01 kr. Importeres: 0,00 kr. Utelates: 100,01 kr.
                – Utenfor porteføljen: 1 beløp, −0,49 kr.
                – Prosjektet er ikke kjent: 1 beløp, 100,50 kr.
                Si hvilke prosjekter de ukjente er med --map KODE=NUMMER eller --outside KODE, eller lag dem med --new-projects.
                Ingenting er endret: rett problemene og prøv igjen.
                """), anna.type("import", "actuals", accounts.toString(), "--outside", "7015"));
        assertEquals(0, anna.type("import", "actuals", accounts.toString(), "--outside", "7015", "--map", "6001=1001")
                .code());
        assertEquals(new Answer(0, "", """
                Nye linjer: 0. Endrede: 0. Uendrede: 1. Ikke nevnt i filen: 0.
                Fjernes, som kilden ikke har lenger: 0.
                Filen: 100,01 kr. Importeres: 100,50 kr. Utelates: −0,49 kr.
                – Utenfor porteføljen: 1 beløp, −0,49 kr.
                Prøvekjøring: ingenting er endret.
                """), anna.type("import", "actuals", accounts.toString(), "--dry-run"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"budget|Prosjekt;Art;Ansvar;År;Beløp", "actuals|Prosjekt;Art;Ansvar;År;Beløp",
            "hours|Ressurs;Prosjekt;Timepris;jan 2026", "accounts|Konto;Navn", "units|Ansvar;Navn",
            "systems|System;Leverandør"})
    void aFileOfHeadingsHasNothingToImport(String purpose, String heading) throws IOException {
        var file = Files.writeString(folder.resolve(purpose + ".csv"), heading + "\n");
        var told = anna.type("import", purpose, file.toString());
        assertEquals(1, told.code());
        assertTrue(told.err().contains("Filen har overskrifter, men ingen linjer: det er ingenting å importere\n"),
                told.err());
    }

    @Test
    void hoursComeInFromTheirSource() throws IOException {
        var hours = Files.writeString(folder.resolve("timer.csv"),
                "Ressurs;Prosjekt;Timepris;jan 2026\nRådgiver;6001 EDB;850;7,5\n");
        assertEquals(new Answer(0, "", """
                Nye linjer: 1. Endrede: 0. Uendrede: 0. Ikke nevnt i filen: 0.
                Fjernes, som kilden ikke har lenger: 0.
                Filen: 7,5 timer. Importeres: 7,5 timer. Utelates: 0 timer.
                Importen er gjort. «undo» tar den tilbake.
                """), anna.type("import", "hours", hours.toString(), "--source", "Timelister", "--map", "6001=1001"));
    }

    @Test
    void whatCameInIsListedWithItsTotals() {
        anna.type("import", "actuals", accounts.toString(), "--source", "Visma", "--outside", "7015", "--map",
                "6001=1001");
        assertEquals("Visma actual regnskap.csv 2026-01 100.01 100.50 -0.49", anna.type("list", "imports", "--json")
                .out().replaceAll(
                        "(?s).*\"source\" : \"(.*?)\", \"purpose\" : \"(.*?)\", \"file\" : \"(.*?)\", \"periods\" : \"(.*?)\","
                                + " \"rows\" : 2, \"fileTotal\" : (.*?), \"imported\" : (.*?), \"leftOut\" : (.*?) .*",
                        "$1 $2 $3 $4 $5 $6 $7"));
    }

    @Test
    void amountsGoOutAndComeBack() throws IOException {
        var budget = Files.writeString(folder.resolve("b.csv"), "Prosjekt;Konto;År;Beløp\n1001;1195;2026;10\n");
        anna.type("import", "budget", budget.toString());
        var out = folder.resolve("ut.xlsx").toString();
        assertEquals(0, anna.type("export", "amounts", "--from", "2026", "--until", "2026", "--to", out).code());
        assertEquals(new Answer(0, "", """
                Rader med endringer: 0. Felter endret på begge sider: 0.
                Importen er gjort. «undo» tar den tilbake.
                """), anna.type("import", "amounts", out));
    }
}
