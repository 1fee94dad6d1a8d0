package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.report.word.WordText;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.spreadsheet.OpenXmlRules;
import no.faseport.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever report is asked for, of a portfolio with nothing in it, with one bare project, or full of the worst texts: it comes out
/// as PDF and as Word, and keeps their rules.
class EveryReportTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final String NUMBER = "6110";
    private static final int MOST = 400;
    private static final List<Object> WELL = List.of(Map.of(), "", "");
    private static final String NO_PROJECTS = "Ingen prosjekter i utvalget.";

    @TempDir
    private static Path folder;
    private static Town empty;
    private static Town bare;
    private static Workplace hostile;

    @BeforeAll
    static void threePortfolios() throws IOException, SQLException {
        empty = new Town(Files.createDirectory(folder.resolve("empty")));
        bare = new Town(Files.createDirectory(folder.resolve("bare")));
        bare.project(NUMBER, "Fiber til skolene");
        new Example(JUNE).in(folder, "anna").close();
        HostileFacts.write(folder.resolve("fjordvik"), MOST);
        hostile = Town.opened(new OpenPortfolio(empty.anna().words(), "anna", JUNE)
                .open(folder.resolve("fjordvik.mv.db").toString()));
    }

    @AfterAll
    static void goHome() {
        empty.close();
        bare.close();
        hostile.close();
    }

    static Stream<Report> reports() {
        return Reports.all().stream();
    }

    /// What came of a report: what is wrong with its files, and what they say.
    private record Made(List<Object> wrong, String pdf, String word) {
        boolean says(String text) {
            return pdf.contains(text) && word.contains(text);
        }
    }

    private static Made made(Workplace place, Report report) throws IOException {
        var order = ReportOrder.usual(report, 2026, Language.BOKMAAL).withProject(NUMBER)
                .withView(Arrangement.USUAL.withText(NUMBER));
        var pdf = written(place, order, "pdf");
        var word = written(place, order, "docx");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var said = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            var told = WordText.of(word);
            return new Made(List.of(OpenXmlRules.broken(word), odd(said), odd(told)), said, told);
        }
    }

    private static Path written(Workplace place, ReportOrder order, String ending) {
        var file = folder.resolve(order.report() + "." + ending);
        assertEquals(new Result.Done<>(file),
                new WriteReport(place, new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED));
        return file;
    }

    /// The signs in `text` that no file should hold.
    private static String odd(String text) {
        return text.codePoints()
                .filter(sign -> (Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t')
                        || sign == 0xFFFE || sign == 0xFFFF || sign == 0x202E)
                .distinct().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsSaidToBeNothing(Report report) throws IOException {
        var made = made(empty.anna(), report);
        assertEquals(WELL, made.wrong(), made.pdf());
        var told = switch (report.code()) {
            case "project-status" -> "Det er ikke noe prosjekt 6110 i utvalget.";
            case "roadmap" -> "Utvalget har ingen prosjekter.";
            case "costs" -> "Prosjektene i utvalget har ingen beløp i disse årene.";
            case "benefits" -> "Ingen av prosjektene i utvalget har gevinster.";
            case "decisions" -> "Ingen beslutninger i perioden 6.1.2025–5.1.2026.";
            default -> NO_PROJECTS;
        };
        assertEquals(true, made.says(told), made.pdf());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aBareProjectIsToldOfWithWhatIsMissing(Report report) throws IOException {
        var made = made(bare.anna(), report);
        assertEquals(WELL, made.wrong(), made.pdf());
        var told = switch (report.code()) {
            case "portfolio-status", "project-status", "status-bundle" -> "Ingen statusrapport er publisert";
            case "roadmap" -> "1 prosjekt har ingen datoer og står bare i tabellen.";
            case "costs" -> "Prosjektene i utvalget har ingen beløp i disse årene.";
            case "benefits" -> "Ingen av prosjektene i utvalget har gevinster.";
            case "decisions" -> "Ingen beslutninger i perioden 6.1.2025–5.1.2026.";
            default -> "Målet er ikke beskrevet ennå.";
        };
        assertEquals(true, made.says(told), made.pdf());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theWorstTextsKeepTheRules(Report report) throws IOException {
        var made = made(hostile, report);
        assertEquals(WELL, made.wrong(), made.pdf());
        assertEquals(true, made.says("Ordet er fritt og langt."), made.pdf());
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(folder.resolve(report.code() + ".pdf"))));
    }
}
