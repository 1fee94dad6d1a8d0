package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.cli.Terminal.Answer;
import no.faseport.report.word.WordText;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Status reports and documents from the command line.
class StatusCommandTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithAProject() {
        anna = Terminal.atANewPortfolio(folder);
    }

    @Test
    void aReportIsPublishedInTheMunicipalitysOwnWords() {
        assertEquals(new Answer(0, "", "Publiserte statusrapport for prosjekt 1001.\n"),
                anna.type("status", "1001", "--section", "økonomi=gul:Dyrere enn ventet", "--section",
                        "fremdrift=Forsinket", "--section", "risiko=lav", "--summary", "Går tregt", "--publish"));
        assertEquals("""
                NÅR       HVEM  FREMDRIFT  ØKONOMI                KVALITET      RISIKO  GEVINST
                5.1.2026  anna  Forsinket  Mindre overskridelser  Ikke vurdert  Lav     Ikke vurdert
                """, anna.type("list", "status", "--project", "1001").out());
        assertEquals("""
                PROSJEKT  NAVN               SISTE RAPPORT  NESTE RAPPORT  STATUS
                1001      Fiber til skolene  5.1.2026       5.2.2026
                """, anna.type("list", "status").out());
        assertTrue(anna.type("list", "status", "--project", "1001", "--json").out()
                .contains("\"economy\" : { \"standing\" : \"minor\", \"remark\" : \"Dyrere enn ventet\" }"));
        assertEquals("[ ]\n", anna.type("list", "status", "--overdue", "--json").out());
    }

    @Test
    void aDraftIsWrittenOnAndPublishedLater() {
        assertEquals("Kladden til statusrapport for prosjekt 1001 er skrevet.\n",
                anna.type("status", "1001", "--section", "kvalitet=i rute:Alt er prøvd").err());
        assertEquals(new Answer(0, "", "Publiserte statusrapport for prosjekt 1001.\n"),
                anna.type("status", "1001", "--publish"));
        assertTrue(anna.type("list", "status", "--project", "1001", "--json").out()
                .contains("\"remark\" : \"Alt er prøvd\""));
    }

    @Test
    void whatCannotBeUnderstoodIsToldWithWhatCouldHaveBeenSaid() {
        assertTrue(anna.type("status", "1001", "--section", "risiko=lilla").err()
                .startsWith("«lilla» er ikke en status. Velg blant «Lav», «Middels», «Høy», «Ikke vurdert», eller"));
        assertEquals(2, anna.type("status", "1001", "--section", "humør=god").code());
        assertEquals(new Answer(1, "", "Ingen av de fem delene er vurdert. Si hvordan minst én av dem står før "
                + "rapporten publiseres.\n"), anna.type("status", "1001", "--publish"));
    }

    @Test
    void aNoteIsWrittenBeforeTheDecisionAndTheProtocolAfterIt() throws IOException {
        var note = folder.resolve("note.docx");
        assertEquals(new Answer(0, "", "Skrev " + note + "\n"),
                anna.type("report", "gate", "1001", "BP1", "--to", note.toString()));
        assertTrue(WordText.of(note).contains("[Title] Beslutningsnotat: BP1"));
        anna.type("decide", "1001", "--gate", "BP1", "--outcome", "godkjent", "--by", "Anna", "--answer", "1=ja",
                "--answer", "2=ja", "--answer", "3=ja", "--answer", "4=ja", "--answer", "5=ja");
        anna.type("report", "gate", "1001", "bp1", "--to", note.toString());
        assertTrue(WordText.of(note).contains("[Title] Beslutningsprotokoll: BP1"));
        var exception = folder.resolve("exception.docx");
        assertEquals(new Answer(1, "", "Prosjekt 1001 er innenfor toleransene sine, så det er ikke noe unntak å "
                + "rapportere.\n"), anna.type("report", "exception", "1001", "--to", exception.toString()));
        assertFalse(Files.exists(exception));
        assertEquals(1, anna.type("report", "gate", "1001", "BP9", "--to", note.toString()).code());
    }

    @Test
    void theDocumentsOfAGateComeOnThePaperAndTheSheetsThatAreChosen() throws IOException {
        var file = folder.resolve("note.pdf");
        assertEquals(0, anna.type("report", "gate", "1001", "BP1", "--to", file.toString(), "--paper", "A3",
                "--landscape", "--mono").code());
        assertEquals(List.of(1191.0, 842.0), size(file));
        assertEquals(0, anna.type("report", "gate", "1001", "BP1", "--to", file.toString(), "--sheets", "A2")
                .code());
        assertEquals(List.of(1191.0, 1684.0), size(file));
        assertEquals(2, anna.type("report", "gate", "1001", "BP1").code());
    }

    private static List<Double> size(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var box = pdf.getPage(0).getMediaBox();
            return List.of((double) Math.round(box.getWidth()), (double) Math.round(box.getHeight()));
        }
    }
}
