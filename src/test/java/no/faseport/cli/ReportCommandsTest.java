package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.cli.Terminal.Answer;
import no.faseport.document.sheet.PrintQueue;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.Printer;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Habits;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.plan.PlanText;
import no.faseport.reporting.NamedReport;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.KeepReports;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.Town;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Reports are written from the command line: one, all of them, and those that are saved.
class ReportCommandsTest {
    @TempDir
    Path folder;
    private Terminal anna;

    @BeforeEach
    void theExample() {
        anna = Terminal.atTheExample(folder);
    }

    @Test
    void aReportIsWrittenAsItIsChosen() throws IOException {
        var file = folder.resolve("decisions.pdf");
        assertEquals(new Answer(0, "", "Wrote " + file + "\n"), anna.type("report", "decisions", "--to",
                file.toString(), "--lang", "en", "--from", "1.1.2025", "--until", "2026-12-31", "--filter", "6102",
                "--paper", "a3", "--landscape", "--mono"));
        var pages = new PlanText(file).pages();
        assertTrue(pages.getFirst().contains("6102"), pages.getFirst());
        assertEquals(1191, Math.round(new PlanText(file).width()), "A3, lying");
        var word = folder.resolve("decisions.docx");
        assertEquals(0, anna.type("report", "decisions", "--to", word.toString()).code());
        assertEquals("PK", new String(Files.readAllBytes(word), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void aReportIsFiledAsItIsSaid() throws IOException {
        var filed = new String[]{"--case", "26/101", "--edition", "2", "--responsible", "Rådgiver IKT"};
        var pdf = folder.resolve("filed.pdf");
        assertEquals(0, type("decisions", pdf, filed).code());
        try (var document = Loader.loadPDF(pdf.toFile());
                var about = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            var told = new String(about.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("Rådgiver IKT", document.getDocumentInformation().getAuthor());
            assertTrue(told.contains("26/101") && told.contains("2</"), told);
        }
        assertTrue(new PlanText(pdf).pages().getFirst().contains("Sak 26/101"));
        var word = folder.resolve("filed.docx");
        assertEquals(0, type("decisions", word, filed).code());
        try (var document = new XWPFDocument(Files.newInputStream(word))) {
            var own = document.getProperties().getCustomProperties();
            assertEquals(List.of("26/101", "2", "Rådgiver IKT"), Stream.of("Saksnummer", "Versjon", "Ansvarlig")
                    .map(name -> own.getProperty(name).getLpwstr()).toList());
        }
        assertEquals("Saksnummer og versjon kan ha høyst 60 tegn, og navnet på den ansvarlige høyst 200.\n",
                type("decisions", pdf, "--case", "1".repeat(61)).err());
    }

    private Answer type(String report, Path file, String... more) {
        return anna.type(Stream.concat(Stream.of("report", report, "--to", file.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aReportIsPutOnSheetsAsItIsChosen() throws IOException {
        var file = folder.resolve("sheets.pdf");
        assertEquals(new Answer(0, "", "Skrev " + file + "\n"), anna.type("report", "portfolio-status", "--to",
                file.toString(), "--sheets", "a4", "--wide", "2", "--overlap", "5", "--pages", "1"));
        var pages = new PlanText(file).pages();
        assertTrue(pages.getLast().contains("Side 1 · ark " + pages.size() + " av " + pages.size()), pages.getLast());
        var small = anna.type("report", "portfolio-status", "--to", file.toString(), "--scale", "60", "--no-marks",
                "--turn", "lying", "--least-text", "7.5");
        assertTrue(small.err().startsWith("Den minste teksten blir "), small.err());
    }

    @Test
    void aReportIsPrintedOnThePrinterThatIsNamed() throws IOException {
        var jobs = new ArrayList<String>();
        var printing = new PrintPages(new Words(Language.BOKMAAL), new PrintQueue() {
            @Override
            public List<Printer> all() {
                return List.of(new Printer("Kopirom", true, List.of(PaperSize.A3), List.of("Tray2"), true, true));
            }

            @Override
            public Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish,
                    Progress progress) {
                jobs.add(title + " on " + size + " as " + wish);
                return Optional.of(wish.printer()).filter("Borte"::equals)
                        .map(gone -> Message.of("print.refused.gone", gone));
            }
        });
        var told = new StringWriter();
        var console = new Console(new PrintWriter(told), new PrintWriter(told),
                Map.of("FASEPORT_PORTFOLIO", folder.resolve("fjordvik.mv.db").toString()),
                new Words(Language.BOKMAAL), "anna", Town.MONDAY_MORNING);
        var command = new CommandLine(new WriteReportCommand(new FaseportCommand(console), console,
                () -> new Habits(new Onlooker("anna", Set.of()), Map.of()), Reports.called("decisions").orElseThrow(),
                printing));
        assertEquals(0, command.execute("--printer", "Kopirom", "--copies", "2", "--sides", "book", "--mono",
                "--pages", "1"));
        assertEquals(1, command.execute("--printer", "Borte", "--tray", "Tray2", "--sheets", "a3"));
        assertEquals(List.of(
                "Beslutningsprotokoll on A4 as PrintWish[printer=Kopirom, tray=, copies=2, sides=BOOK, mono=true]",
                "Beslutningsprotokoll on A3 as PrintWish[printer=Borte, tray=Tray2, copies=1, sides=ONE, mono=false]"),
                jobs);
        new ListPrinters(console, printing).call();
        assertEquals("""
                Sendte 1 ark til «Kopirom».
                Skriveren «Borte» finnes ikke på denne maskinen nå. Velg en annen skriver, eller lagre som PDF.
                SKRIVER  PAPIR  SKUFF  SIDER AV ARKET
                Kopirom  A3     Tray2  Begge sider, som bok
                """, told.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void allReportsAreWrittenToAFolder() throws IOException {
        var answer = anna.type("report", "all", "--to-folder", folder.resolve("rapporter").toString(), "--format",
                "docx");
        assertEquals(List.of(0, ""), List.of(answer.code(), answer.out()));
        try (var files = Files.list(folder.resolve("rapporter"))) {
            assertEquals(answer.err().lines().count(), files.count());
        }
        assertTrue(answer.err().contains("Beslutningsprotokoll 2026-01-05.docx"), answer.err());
    }

    @Test
    void allReportsArePutOnSheetsAsTheyAreChosen() throws IOException {
        var sheets = folder.resolve("ark");
        assertEquals(0, anna.type("report", "all", "--to-folder", sheets.toString(), "--sheets", "a4", "--wide",
                "2", "--mono", "--filter", "1001").code());
        var pages = new PlanText(sheets.resolve("Beslutningsprotokoll 2026-01-05.pdf")).pages();
        assertTrue(pages.getLast().contains("ark " + pages.size() + " av " + pages.size()), pages.getLast());
        keep("Til rådet");
        anna.type("report", "all", "--to-folder", sheets.toString(), "--sheets", "a4", "--filter", "1001", "--saved");
        assertTrue(Files.exists(sheets.resolve("Til rådet 2026-01-05.pdf")), "as it is chosen");
        assertEquals(new Answer(2, "", "Ark kan bare skrives som PDF, ikke som docx."), first(anna.type("report", "all",
                "--to-folder", sheets.toString(), "--format", "docx", "--fit")));
    }

    private void keep(String name) {
        try (var place = Town.opened(new OpenPortfolio(new Words(Language.BOKMAAL), "anna", Town.MONDAY_MORNING)
                .open(folder.resolve("fjordvik.mv.db").toString()))) {
            assertEquals(List.of(), new KeepReports(place).add(new NamedReport(name, true, ReportOrder.usual(
                    Reports.called("decisions").orElseThrow(), 2026, Language.BOKMAAL))).reasons());
        }
    }

    private static Answer first(Answer answer) {
        return new Answer(answer.code(), answer.out(), answer.err().lines().findFirst().orElse(""));
    }

    @Test
    void theReportsThereAreAreListed() {
        assertTrue(anna.type("report", "list").out().contains("decisions"), "by the name commands know");
        var json = anna.type("report", "list", "--json").out();
        assertTrue(json.contains(
                "{ \"report\" : \"decisions\", \"title\" : \"Beslutningsprotokoll\", \"saved\" : \"\" }"), json);
        assertTrue(anna.type("report", "--help").out().contains("Beslutningsprotokoll"), "and told of in the help");
    }

    @Test
    void whatCannotBeUnderstoodOrWrittenIsTold() {
        var file = folder.resolve("r.pdf").toString();
        assertEquals("Velg enten --kr eller --thousands.",
                told("decisions", "--to", file, "--kr", "--thousands"));
        assertEquals("«B5» er ikke en papirstørrelse. Velg blant a4, a3, a2.",
                told("decisions", "--to", file, "--paper", "B5"));
        assertEquals("«i går» er ikke en dato. Skriv 5.6.2026 eller 2026-06-05.",
                told("decisions", "--to", file, "--from", "i går"));
        assertEquals("Ingen lagret rapport heter «Til rådet»: det er ikke lagret noen i porteføljen. "
                + "De lagres i vinduet, under Rapporter.", told("saved", "Til rådet", "--to", file));
        assertEquals("Mappen " + folder.resolve("borte") + " finnes ikke. Lag den først, eller velg en annen",
                told("decisions", "--to", folder.resolve("borte/r.pdf").toString()));
        assertEquals("Velg enten --to eller --printer.", told("decisions"));
        assertEquals("Mangler: --project", told("project-status", "--to", file));
        assertEquals("Det finnes ikke noe prosjekt med nummer 9.",
                told("project-status", "--to", file, "--project", "9"));
        assertEquals("Kjenner ikke: --project, 1001", told("costs", "--to", file, "--project", "1001"));
        assertEquals("Velg enten --wide eller --tiled.", told("decisions", "--to", file, "--wide", "2", "--tiled"));
        assertEquals("--scale må være et tall fra 10 til 400.", told("decisions", "--to", file, "--scale", "5"));
        assertEquals("«a-b» er ikke sider. Skriv dem som 1-3,5.", told("decisions", "--to", file, "--pages", "a-b"));
        assertEquals("Ark kan bare skrives som PDF. «r.docx» må ende på .pdf.",
                told("decisions", "--to", folder.resolve("r.docx").toString(), "--fit"));
        assertEquals("«txt» er ikke noe rapporter kan skrives som. Velg pdf eller docx.",
                told("all", "--to-folder", folder.toString(), "--format", "txt"));
    }

    private String told(String... options) {
        var command = new String[options.length + 1];
        command[0] = "report";
        System.arraycopy(options, 0, command, 1, options.length);
        return anna.type(command).err().lines().findFirst().orElse("");
    }
}
