package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A municipality kept from the command line: what is done comes out as 0, what is refused as 1, what is misspelt as 2.
class ProgramTest {
    private static final Answer SILENT = new Answer(0, "", "");

    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithAProject() {
        var file = folder.resolve("vik.mv.db");
        anna = new Terminal(file);
        assertEquals(SILENT.code(), anna.type("new", file.toString(), "--name", "IKT i Vik", "--municipality",
                "Vik kommune", "--year", "2026").code());
        assertEquals(new Answer(0, "", "La til prosjekt 1001 «Fiber til skolene».\n"),
                anna.type("add", "project", "1001", "--name", "Fiber til skolene", "--type", "infrastruktur", "--owner",
                        "Skolesjefen", "--tag", "skole", "--tag", "nett"));
    }

    @Test
    void projectsComeOutAsJson() {
        assertEquals(
                new Answer(0,
                        """
                                [
                                  { "number" : "1001", "name" : "Fiber til skolene", "phase" : "Idé", "status" : "active", "type" : "infrastructure", "unit" : "", "owner" : "Skolesjefen", "leader" : "", "nextGate" : "BP1", "nextGatePlanned" : null, "year" : 2026, "budget" : 0.00, "actual" : 0.00, "forecast" : 0.00, "deviation" : 0.00, "tags" : [
                                    "skole",
                                    "nett"
                                  ] }
                                ]
                                """,
                        ""),
                anna.type("list", "projects", "--json"));
    }

    @Test
    void aDocumentIsAttachedOrLinkedAndNeverBothNorFromNowhere() throws IOException {
        var file = Files.writeString(folder.resolve("Avtale.txt"), "avtale");
        assertEquals(new Answer(0, "", "La til dokumentet «Avtale» i prosjekt 1001.\n"),
                anna.type("add", "document", "1001", file.toString(), "--type", "Kontrakt"));
        assertEquals(new Answer(0, "", "La til dokumentet «Plan» i prosjekt 1001.\n"),
                anna.type("add", "document", "1001", "--link", "https://arkiv.example/1", "--title", "Plan"));
        assertEquals(2, anna.type("add", "document", "1001").code());
        assertEquals(2, anna.type("add", "document", "1001", file.toString(), "--link", "x").code());
        assertEquals(1, anna.type("add", "document", "1001", folder.resolve("borte.txt").toString()).code());
        assertEquals(1, anna.type("add", "document", "1001", folder.resolve("..").toString()).code());
        assertEquals(1, anna.type("add", "document", "9999", "--link", "x").code());
    }

    @Test
    void anEmptyLogIsAnEmptyListOfJson() {
        assertEquals(new Answer(0, "[ ]\n", ""), anna.type("list", "log", "1001", "--json"));
        assertEquals(1, anna.type("list", "log", "9999").code());
    }

    @Test
    void aDecisionTakesTheProjectOnAndUndoAndRedoTakeItBackAndOnAgain() {
        assertEquals(new Answer(0, "", "BP1 for prosjekt 1001: Godkjent.\n"), decide("BP1", "godkjent"));
        assertEquals("Planlegging", phase());
        assertEquals(new Answer(0, "", "Angret: BP1 for 1001 «Fiber til skolene»: Godkjent\n"), anna.type("undo"));
        assertEquals("Idé", phase());
        assertEquals(new Answer(0, "", "Gjort om igjen: BP1 for 1001 «Fiber til skolene»: Godkjent\n"),
                anna.type("redo"));
        assertEquals("Planlegging", phase());
        assertEquals(new Answer(1, "", "Du har ikke noe å gjøre om igjen.\n"), anna.type("redo"));
    }

    @Test
    void aRefusedDecisionNamesEveryMissingAnswerAndAnswersGivenWithItAreNotKept() {
        decide("BP1", "Approved");
        var refused = decide("BP2", "godkjent", "--answer", "1=ja", "--answer", "2=partly");
        assertEquals(List.of("Obligatorisk sjekkpunkt 3 mangler svar:", "Obligatorisk sjekkpunkt 4 mangler svar:",
                "Obligatorisk sjekkpunkt 5 mangler svar:"),
                refused.err().lines().map(line -> line.substring(0, line.indexOf(':') + 1)).toList());
        assertEquals(1, refused.code());
        assertTrue(anna.type("list", "gates", "--json").out().contains("\"gate\" : \"BP2\", \"title\" : \"Starte "
                + "gjennomføring\", \"planned\" : null, \"daysLeft\" : null, \"outcome\" : null, \"decided\" : null, \"by\" : null, "
                + "\"body\" : null, \"case\" : null, \"reason\" : null, \"missing\" : 5, \"conditions\" : [ ]"));
    }

    @Test
    void aDecisionWithConditionsComesOutWithThem() {
        decide("BP1", "godkjent-med-vilkår", "--date", "2.1.2026", "--reason", "Grav sammen med vann", "--condition",
                "Avklare traseen;Leder vann;1.3.2026", "--condition", "Finne penger|Økonomisjefen");
        var gates = anna.type("list", "gates", "--json").out();
        assertEquals("""
                [
                  { "project" : "1001", "gate" : "BP1", "title" : "Starte planlegging", "planned" : null, "daysLeft" : null, \
                "outcome" : "approved-with-conditions", "decided" : "2026-01-02", "by" : "IKT-sjefen", \
                "body" : "IKT-rådet", "case" : "26/101", "reason" : "Grav sammen med vann", "missing" : 0, \
                "conditions" : [
                    { "text" : "Avklare traseen", "owner" : "Leder vann", "deadline" : "2026-03-01", "fulfilled" : null },
                    { "text" : "Finne penger", "owner" : "Økonomisjefen", "deadline" : null, "fulfilled" : null }
                  ], "attempt" : 1, "overridden" : null },
                """, gates.substring(0, gates.indexOf("\n  { \"project\" : \"1001\", \"gate\" : \"BP2\"") + 1));
    }

    @Test
    void aProjectIsMovedWithoutAGateAndItsDecisionsAreListed() {
        decide("BP1", "må bearbeides");
        assertEquals(new Answer(0, "", "Hoppet over fase: prosjekt 1001 står i Gjennomføring.\n"),
                move("--to-phase", "gjennomføring"));
        assertEquals(new Answer(0, "", "Satt på vent: prosjekt 1001 står i Gjennomføring.\n"), move("--hold"));
        assertEquals(new Answer(1, "", "Prosjekt 1001 er allerede på vent.\n"), move("--hold"));
        assertEquals(new Answer(1, "", "Fasemodellen Fire faser har ingen fase som heter «Måneferd».\n"),
                move("--to-phase", "Måneferd"));
        assertTrue(move("--hold", "--stop").err().startsWith("Si én ting: --to-phase"));
        var listed = anna.type("list", "decisions", "1001").out().lines().map(String::strip).toList();
        assertEquals(List.of("1001", "1001", "1001"), listed.stream().skip(1).map(line -> line.split(" ", 2)[0])
                .filter(number -> number.equals("1001")).toList());
    }

    @Test
    void anOverrideIsGivenWithNameAndReasonAndListed() {
        decide("BP1", "godkjent");
        assertEquals(new Answer(0, "", "BP2 for prosjekt 1001: Godkjent.\n"),
                decide("BP2", "godkjent", "--override-by", "Rådmannen", "--override-reason", "Fristen"));
        assertTrue(anna.type("list", "gates", "--json").out()
                .contains("\"overridden\" : { \"by\" : \"Rådmannen\", \"reason\" : \"Fristen\""));
    }

    private Answer move(String... how) {
        var all = new ArrayList<>(List.of("move", "1001", "--by", "IKT-sjefen", "--reason", "Slik ble det"));
        all.addAll(List.of(how));
        return anna.type(all.toArray(String[]::new));
    }

    @Test
    void aBudgetIsImportedOnceAndListedLineByLine() throws IOException {
        var budget = folder.resolve("budsjett.csv");
        Files.writeString(budget, """
                Prosjekt;Konto;Ansvar;Funksjon;År;Måned;Budsjett
                1001;1195;210;202;2026;2;1 234,50
                1001;0230;210;222;2026;;2 000 000
                """);
        assertEquals(
                new Answer(0, "", """
                        Nye linjer: 2. Endrede: 0. Uendrede: 0. Ikke nevnt i filen: 0.
                        Prøvekjøring: ingenting er endret.
                        """),
                anna.type("import", "budget", budget.toString(), "--dry-run"));
        assertEquals("[ ]\n", anna.type("list", "budget", "--json").out());
        assertEquals(0, anna.type("import", "budget", budget.toString()).code());
        assertEquals(
                """
                        [
                          { "project" : "1001", "account" : "0230", "unit" : "210", "function" : "222", "year" : 2026, "month" : null, "kind" : "budget", "financing" : "none-stated", "amount" : 2000000.00 },
                          { "project" : "1001", "account" : "1195", "unit" : "210", "function" : "202", "year" : 2026, "month" : 2, "kind" : "budget", "financing" : "none-stated", "amount" : 1234.50 }
                        ]
                        """,
                anna.type("list", "budget", "--json").out());
        assertEquals("""
                Nye linjer: 0. Endrede: 0. Uendrede: 2. Ikke nevnt i filen: 0.
                Importen er gjort. «undo» tar den tilbake.
                """, anna.type("import", "budget", budget.toString()).err());
    }

    @Test
    void theCostOverviewIsWrittenAsAWorkbookUnlessTheYearsMakeNoSense() {
        var file = folder.resolve("IKT-kostnadsoversikt.xlsx");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"),
                anna.type("export", "costs", "--from", "2026", "--until", "2029", "--to", file.toString()));
        assertTrue(Files.exists(file));
        assertEquals(1,
                anna.type("export", "costs", "--from", "2029", "--until", "2026", "--to", file.toString()).code());
    }

    @Test
    void aViewOfThePortfolioIsWrittenWithItsColumns() throws IOException {
        var file = folder.resolve("portefølje.csv");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"),
                anna.type("export", "portfolio", "--to", file.toString(), "--view", "til rådet"));
        assertEquals("""
                \ufeffNummer;Navn;Fase;Neste beslutning;Planlagt;Dager igjen;Budsjett
                1001;Fiber til skolene;Idé;BP1;;;0,00
                """.replace("\n", "\r\n"), Files.readString(file));
        assertEquals(0, anna.type("export", "portfolio", "--to", file.toString(), "--view", "Mine").code());
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void aViewNobodyHasIsRefusedWithThoseThereAre() {
        assertEquals(new Answer(1, "", """
                Det er ingen visning som heter «Til formannskapet». Disse finnes: Alle, Mine, Porter neste 90 dager, \
                Avvik, Avsluttet med gevinster, Til rådet
                """), anna.type("export", "portfolio", "--to", "p.xlsx", "--view", "Til formannskapet"));
    }

    @Test
    void gatesThatAreDueAreListedByDay() {
        assertEquals("[ ]\n", anna.type("list", "gates", "--due", "90", "--json").out());
        var anyway = anna.type("list", "gates", "--json").out();
        assertTrue(anyway.contains("BP1"), anyway);
        var backwards = anna.type("list", "gates", "--due", "-4");
        assertEquals(2, backwards.code());
        assertEquals("--due må være et tall fra 0 til 3660.", backwards.err().lines().findFirst().orElse(""));
        assertEquals(2, anna.type("history", "--limit", "-5").code());
    }

    @Test
    void anUnknownProjectInAFileIsNamedByItsCellUnlessNewProjectsAreWanted() throws IOException {
        var budget = folder.resolve("budsjett.csv");
        Files.writeString(budget, """
                Prosjekt;Konto;År;Beløp
                2002 - Nettside;1195;2026;50 000
                """);
        var refused = anna.type("import", "budget", budget.toString());
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("budsjett!D2: "), refused.err());
        assertEquals(0, anna.type("import", "budget", budget.toString(), "--new-projects").code());
        assertTrue(anna.type("list", "projects").out().contains("2002      Nettside"));
    }

    @Test
    void historyTellsWhoDidWhatAndOfWhichProject() {
        decide("BP1", "utsatt");
        assertEquals("""
                NÅR           HVEM  HVA
                5.1.2026 9:00  anna  BP1 for 1001 «Fiber til skolene»: Utsatt
                5.1.2026 9:00  anna  La til prosjekt 1001 «Fiber til skolene»
                """.replace("9:00", "09:00").replace("NÅR           ", "NÅR             "),
                anna.type("history", "1001").out());
        assertEquals(3, anna.type("history", "--json").out().lines().filter(line -> line.contains("\"id\"")).count());
        assertEquals(new Answer(1, "", "Det finnes ikke noe prosjekt med nummer 7.\n"), anna.type("history", "7"));
    }

    @Test
    void aProjectIsToldAsItWasOnADay() {
        decide("BP1", "godkjent-med-vilkår", "--condition", "Avklare traseen;Leder vann;1.3.2026");
        var told = anna.type("history", "1001", "--on", "5.1.2026");
        assertEquals(List.of("1001 Fiber til skolene slik det var 5.1.2026",
                "FASE         STATUS  PROSJEKTEIER  PROSJEKTLEDER  BUDSJETT  REGNSKAP  PROGNOSE  FERDIG",
                "Planlegging  Aktivt  Skolesjefen                         0         0         0",
                "Vilkår: Avklare traseen (Leder vann, frist 1.3.2026)"),
                told.out().lines().filter(line -> line.matches("1001 .*|FASE .*|Planlegging .*|Vilkår.*")).toList());
        assertTrue(anna.type("history", "1001", "--on", "2026-01-05", "--json").out()
                .contains("\"outcome\" : \"approved-with-conditions\", \"decided\" : \"2026-01-05\""));
        assertEquals(new Answer(1, "", "Prosjektet var ikke registrert 4.1.2026.\n"),
                anna.type("history", "1001", "--on", "4.1.2026"));
        assertEquals(new Answer(1, "", "6.1.2026 har ikke vært ennå.\n"),
                anna.type("history", "1001", "--on", "6.1.2026"));
        assertEquals(2, anna.type("history", "--on", "5.1.2026").code());
        assertEquals(2, anna.type("history", "1001", "--on", "i går").code());
    }

    @Test
    void aBackupCanBePutBack() {
        assertEquals(0, anna.type("backup").code());
        decide("BP1", "stoppet");
        var listed = anna.type("backup", "--list").out();
        assertTrue(listed.lines().anyMatch(line -> line.matches("\\S+T\\d{6}\\s+5\\.1\\.2026 \\d\\d:\\d\\d")), listed);
        assertEquals(0, anna.type("restore").code());
        assertEquals("Idé", phase());
        assertTrue(anna.type("list", "projects", "--json").out().contains("\"status\" : \"active\""));
    }

    @Test
    void theExampleIsMadeInAFolder() {
        var demo = folder.resolve("demo");
        assertEquals(0, anna.type("demo", "--to", demo.toString()).code());
        assertTrue(Files.exists(demo.resolve("portefolje.png")));
        assertTrue(Files.exists(demo.resolve("IKT-kostnadsoversikt.xlsx")));
        assertTrue(Files.exists(demo.resolve("portefoljestatus.pdf")));
        assertEquals(24,
                anna.type("list", "projects", "--json", "-p", demo.resolve("Fjordvik").toString()).out().lines()
                        .filter(line -> line.contains("\"number\"")).count());
        assertEquals(0, anna.type("demo", "--to", demo.toString()).code());
        assertEquals(new Answer(0, "", "Porteføljen er hel: ingen feil funnet.\n"),
                anna.type("check", "-p", demo.resolve("Fjordvik").toString()));
    }

    @Test
    void thePortfolioMayBeNamedBeforeOrAfterTheCommandOrInTheEnvironment() {
        var file = folder.resolve("vik").toString();
        var elsewhere = new Terminal("C");
        var expected = anna.type("list", "projects");
        assertEquals(expected, elsewhere.type("--portfolio", file, "list", "projects"));
        assertEquals(expected, elsewhere.type("list", "projects", "--portfolio=" + file));
        assertEquals(expected, elsewhere.type("list", "-p", file, "projects"));
        assertEquals(2, elsewhere.type("list", "projects").code());
    }

    @Test
    void whatIsWrittenWronglyIsToldInTheUsersWords() {
        assertEquals("«26» er ikke et år fra 1900 til 2199.", firstLine("list", "projects", "--year", "26"));
        assertEquals("«mange» kan ikke stå i --limit.", firstLine("history", "--limit", "mange"));
        assertEquals("--year er gitt mer enn én gang.", firstLine("list", "projects", "--year=2026", "--year=2027"));
        assertEquals("«økonomi» i --section må skrives som DEL=STATUS:TEKST.",
                firstLine("status", "1001", "--section", "økonomi"));
        assertEquals("«alt» kjennes ikke. Velg blant budget, actual, forecast, accounts, units, systems, hours.",
                firstLine("export", "template", "alt", "--to", "x.xlsx"));
        assertEquals("«x.csv» må slutte på .xlsx.", firstLine("export", "costs", "--years=2026", "--to", "x.csv"));
        assertEquals("«x.mpp» må slutte på .xml.", firstLine("export", "plan", "1001", "--to", "x.mpp"));
        assertEquals("Si hva som skal gjøres: velg en av kommandoene nedenfor.", firstLine("list"));
    }

    private String firstLine(String... arguments) {
        var answer = anna.type(arguments);
        assertEquals(2, answer.code(), answer.err());
        return answer.err().lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyCommandIsDescribed(String language) {
        for (var group : List.of("", "list", "import", "export", "add", "benefit", "adopt", "model", "template",
                "report")) {
            var help = anna.type(Stream.of("--lang", language, group, "--help").filter(word -> !word.isEmpty())
                    .toArray(String[]::new)).out();
            assertEquals(List.of(), help.lines().filter(line -> line.matches(" {2}[a-z-]+ *")).toList(), group);
        }
    }

    @Test
    void whatIsMisspeltIsToldWithTheUsage() {
        var unknown = anna.type("list", "projects", "--jsn");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().startsWith("Kjenner ikke: --jsn. Mente du --json?\nBruk: faseport list projects"),
                unknown.err());
        assertTrue(anna.type("decide", "1001", "--gate", "BP1", "--outcome", "ja", "--by", "x").err()
                .startsWith("«ja» er ikke et utfall. Velg blant «Godkjent», «Godkjent med vilkår», "));
        assertTrue(anna.type("decide", "1001").err().startsWith("Mangler: --gate, --outcome, --by"));
        assertEquals(2, anna.type("list").code());
        assertEquals(2, anna.type("nonsense").code());
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertEquals(new Answer(1, "", "Det finnes ikke noe prosjekt med nummer 9.\n"),
                anna.type("decide", "9", "--gate", "BP1", "--outcome", "godkjent", "--by", "x"));
        assertEquals(new Answer(1, "", "Prosjekt 1001 har ikke noe beslutningspunkt BP9.\n"),
                decide("BP9", "godkjent"));
        assertEquals(new Answer(1, "", "BP1 har ikke noe sjekkpunkt 99.\n"),
                decide("BP1", "godkjent", "--answer", "99=ja"));
        assertEquals(1, anna.type("add", "project", "1001", "--name", "En til").code());
        assertEquals(1, anna.type("list", "projects", "-p", folder.resolve("nothing").toString()).code());
        assertEquals(new Answer(1, "", "Det finnes ikke noen enhet med nummer 5.\n"),
                anna.type("add", "project", "1002", "--name", "Nett", "--unit", "5"));
    }

    @Test
    void helpIsInTheLanguageAskedForOrThatOfTheEnvironment() {
        assertTrue(new Terminal("C.UTF-8").type("--help").out().contains("Kommandoer:"));
        assertTrue(new Terminal("nn_NO.UTF-8").type("--help").out().contains("Kommandoar:"));
        assertTrue(new Terminal("en_GB.UTF-8").type("--help").out().contains("Commands:"));
        var english = anna.type("--lang", "en", "decide", "--help");
        assertEquals(0, english.code());
        assertTrue(english.out().contains("Record a decision at a gate."), english.out());
        assertTrue(english.out().contains("A condition with owner and deadline"), english.out());
    }

    private Answer decide(String gate, String outcome, String... more) {
        var all = new ArrayList<>(List.of("decide", "1001", "--gate", gate, "--outcome", outcome, "--by",
                "IKT-sjefen", "--body", "IKT-rådet", "--case", "26/101"));
        all.addAll(List.of(more));
        return anna.type(all.toArray(String[]::new));
    }

    private String phase() {
        var out = anna.type("list", "projects", "--json").out();
        var at = out.indexOf("\"phase\" : \"") + "\"phase\" : \"".length();
        return out.substring(at, out.indexOf('"', at));
    }
}
