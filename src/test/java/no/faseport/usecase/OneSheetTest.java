package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.faseport.document.Block;
import no.faseport.document.sheet.SourcePage;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfMeasure;
import no.faseport.report.PdfRules;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.ReportTouch;
import no.faseport.reporting.Reports;
import no.faseport.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A chief executive reads the portfolio's status on one sheet, as long as that holds what forty projects have to tell. The example
/// on a day in November has as many exceptions and decisions due as a portfolio has; larger ones are made after it. The files are
/// left in target/documents to be looked at.
class OneSheetTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"),
            ZoneId.of("Europe/Oslo"));
    private static final Path KEPT = Path.of("target", "documents");
    private static final String REPORT = "portfolio-status";
    private static final int DECIDED = 4;
    /// The names in pictures; those of tables have seven points.
    private static final double LEAST = 6.6;

    @TempDir
    Path folder;

    private static ReportOrder order(String view) {
        var usual = ReportOrder.usual(Reports.called(REPORT).orElseThrow(), 2026, Language.BOKMAAL);
        return usual.withView(usual.view().withText(view));
    }

    private Workplace projects(int count) {
        var place = new Example(NOVEMBER).in(folder, "anna");
        MoreProjects.until(place, count, DECIDED);
        return place;
    }

    private static byte[] written(Workplace place, ReportOrder order, String name) throws IOException {
        var file = Files.createDirectories(KEPT).resolve(name);
        assertEquals(new Result.Done<>(file),
                new WriteReport(place, new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED));
        return Files.readAllBytes(file);
    }

    private static List<SourcePage> pages(byte[] pdf) throws IOException {
        return new PdfMeasure().pages(pdf, Progress.UNWATCHED).orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    @ParameterizedTest
    @CsvSource({"1,6101", "8,IKT", "24,''", "32,''", "40,''"})
    void upToFortyProjectsStandOnOneSheetInLettersThatCanBeRead(int count, String view) throws IOException {
        try (var place = projects(count)) {
            var pdf = written(place, order(view), "status-of-" + count + ".pdf");
            var pages = pages(pdf);
            assertEquals(1, pages.size());
            assertTrue(pages.getFirst().leastText() >= LEAST, pages::toString);
            assertEquals(List.of(), PdfRules.broken(pdf));
        }
    }

    private static Stream<Block> parts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Beside beside
                ? beside.columns().stream().flatMap(OneSheetTest::parts)
                : Stream.of(block));
    }

    /// How many lines the table has whose last column is called so.
    private static int lines(List<Block> blocks, String last) {
        return parts(blocks).filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .filter(table -> table.head().getLast().equals(last)).mapToInt(table -> table.rows().size()).sum();
    }

    /// How many the texts that begin with "Og" say are left out, of those that go on so.
    private static int leftOut(List<Block> blocks, String what) {
        return parts(blocks).filter(Block.Text.class::isInstance).map(block -> ((Block.Text) block).text())
                .map(Pattern.compile("Og (\\d+) " + what + ".*")::matcher).filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1))).sum();
    }

    @Test
    void allThatNeedsActionIsToldAndAListThatIsCutSaysHowManyMoreThereAre() throws IOException {
        try (var place = projects(40)) {
            var paper = Papers.of(place, order(""));
            int exceptions = lines(paper.blocks(), "Tiltak");
            int needed = lines(paper.blocks(), "Møte");
            assertEquals(List.of(29, 25, DECIDED), List.of(exceptions, needed, lines(paper.blocks(), "Saksnummer")));
            for (var sheet : paper.sheets()) {
                var told = sheet.blocks();
                assertEquals(8, lines(told, "Tiltak"));
                assertEquals(exceptions, 8 + lines(told, "Eier") + leftOut(told, "prosjekt(?:er)? til:"));
                assertEquals(needed, lines(told, "Møte") + leftOut(told, "til innen 21.2.2027"));
                assertEquals(DECIDED, lines(told, "Organ") + leftOut(told, "tidligere beslutning(?:er)?:"));
            }
            assertEquals(List.of(0, 20), Stream.of(paper.sheets().getFirst(), paper.sheets().getLast())
                    .map(sheet -> leftOut(sheet.blocks(), "prosjekt(?:er)? til:")).toList());
        }
    }

    @Test
    void theSectionsAMunicipalityHasChosenAllComeInItsOrder() throws IOException {
        try (var place = projects(40)) {
            var keep = new KeepTemplates(place);
            var chosen = keep.all().with(REPORT,
                    ReportTouch.NONE.ordered(List.of("needed", "years", "projects", "matrix", "exceptions")));
            assertEquals(new Result.Done<>(chosen), keep.save(keep.all(), chosen));
            var text = text(written(place, order(""), "status-chosen.pdf"));
            assertEquals(
                    List.of("Må besluttes", "Penger år for år", "Sum 40 prosjekter", "Fase og status",
                            "Avvik og tiltak"),
                    text.lines().filter(line -> line.matches("Må besluttes|Penger år for år|Sum 40 prosjekter.*|"
                            + "Fase og status|Avvik og tiltak|Besluttet siden sist"))
                            .map(line -> line.replaceAll("(prosjekter).*", "$1")).toList());
        }
    }

    @Test
    void aBoardsMeetingIsPutBesideTheGatesItDecidesAndNoOthers() throws IOException {
        try (var place = projects(24)) {
            var needed = parts(Papers.of(place, order("")).blocks()).filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast).filter(table -> table.head().getLast().equals("Møte")).findFirst()
                    .orElseThrow();
            assertEquals(List.of(
                    "Kommunedirektørens ledergruppe: Ikke satt opp; neste møte 3.12.2026",
                    "Kommunedirektørens ledergruppe: Rådhuset, Storstua", "Porteføljestyret: Rådhuset, møterom 2",
                    "IKT-rådet: Rådhuset, møterom 4", "Prosjekteier (Kommunalsjef oppvekst): Uten møte",
                    "Prosjektstyret: Satt opp", "Prosjekteier (Økonomisjefen): Uten møte"),
                    needed.rows().stream().map(row -> row.cells().get(3).told() + ": " + row.cells().get(4).told())
                            .distinct().toList());
        }
    }
}
