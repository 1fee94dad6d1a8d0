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

/// Budgets adopted, periods locked and changes listed from the command line.
class EditionCommandsTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithABudget() throws IOException {
        anna = Terminal.atANewPortfolio(folder);
        budget("500");
    }

    private void budget(String amount) throws IOException {
        var csv = Files.writeString(folder.resolve("b.csv"),
                "Prosjekt;Konto;År;Beløp\n1001;1195;2026;" + amount + "\n");
        assertEquals(0, anna.type("import", "budget", csv.toString()).code());
    }

    private Answer adopt(String... more) {
        var all = new String[more.length + 6];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(new String[]{"--body", "Kommunestyret", "--date", "5.1.2026", "--case", "25/7"}, 0, all,
                more.length, 6);
        return anna.type(all);
    }

    @Test
    void aBudgetIsAdoptedAdjustedAndListed() throws IOException {
        assertEquals(new Answer(0, "", "Registrerte «Plan», vedtatt av Kommunestyret 5.1.2026.\n"),
                adopt("adopt", "budget", "--from", "2026", "--until", "2029", "--name", "Plan"));
        assertEquals(new Answer(1, "",
                "Det er ingen endringer å vedta for 2026: arbeidsbudsjettet er likt budsjettet i kraft.\n"),
                adopt("adopt", "adjustment", "--year", "2026", "--name", "Justering"));
        budget("620,50");
        assertEquals(0, adopt("adopt", "adjustment", "--year", "2026", "--project", "1001", "--name", "Mer").code());
        assertEquals("""
                [
                  { "decided" : "2026-01-05", "kind" : "adopted", "name" : "Plan", "body" : "Kommunestyret", "case" : "25/7", "reason" : "", "from" : 2026, "until" : 2029, "recordedBy" : "anna", "changes" : { "2026" : 500.00 } },
                  { "decided" : "2026-01-05", "kind" : "adjustment", "name" : "Mer", "body" : "Kommunestyret", "case" : "25/7", "reason" : "", "from" : 2026, "until" : 2026, "recordedBy" : "anna", "changes" : { "2026" : 120.50 } }
                ]
                """, anna.type("list", "editions", "--json").out());
    }

    @Test
    void changesAreListedSinceABudgetAndWrittenToAWorkbook() throws IOException {
        adopt("adopt", "budget", "--from", "2026", "--until", "2029", "--name", "Plan");
        budget("620,50");
        var listed = anna.type("list", "changes", "--since", "plan", "--json").out();
        assertTrue(
                listed.contains("\"before\" : 500.00, \"after\" : 620.50, \"difference\" : 120.50, \"by\" : \"anna\""),
                listed);
        var file = folder.resolve("endringer.xlsx");
        assertEquals(0, anna.type("list", "changes", "--since", "Plan", "--kind", "budsjett", "--to", file.toString())
                .code());
        assertTrue(Files.exists(file));
        assertEquals(2, anna.type("list", "changes", "--since", "Fjorårets plan").code());
        assertEquals("[ ]\n",
                anna.type("list", "changes", "--since", "2026-01-01", "--kind", "actual", "--json").out());
    }

    @Test
    void aLockedPeriodStopsAnImportUntilItIsUnlocked() throws IOException {
        assertEquals(new Answer(0, "", "Låste budsjettet for 2026.\n"),
                anna.type("lock", "2026", "--kind", "budsjett"));
        var csv = Files.writeString(folder.resolve("c.csv"), "Prosjekt;Konto;År;Beløp\n1001;1195;2026;7\n");
        var refused = anna.type("import", "budget", csv.toString());
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("budsjettet for hele 2026 er låst av anna"), refused.err());
        assertEquals(0, anna.type("unlock", "2026", "--kind", "budget").code());
        assertEquals(0, anna.type("import", "budget", csv.toString()).code());
        assertEquals(2, anna.type("lock", "mars").code());
        assertEquals(2, anna.type("lock", "2026-13").code());
        assertEquals(2, anna.type("lock", "2026", "--kind", "tull").code());
        assertEquals(0, anna.type("lock", "2026-01..08").code());
    }
}
