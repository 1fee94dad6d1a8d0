package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.PdfRules;
import no.faseport.reporting.PaperText;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.ReportTouch;
import no.faseport.reporting.Reports;
import no.faseport.reporting.Templates;
import no.faseport.words.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the example's projects stand, on paper; the files are left in target/documents to be looked at.
class StatusReportsTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Path KEPT = Path.of("target", "documents");

    @TempDir
    static Path folder;
    private static Optional<Workplace> opened = Optional.empty();

    @BeforeAll
    static void aMunicipalityOfProjects() throws IOException {
        Files.createDirectories(KEPT);
        opened = Optional.of(new Example(JUNE).in(folder, "anna"));
    }

    @AfterAll
    static void goHome() {
        opened.ifPresent(Workplace::close);
    }

    private static Workplace fjordvik() {
        return opened.orElseThrow();
    }

    private static ReportOrder order(String report, String project, Language language) {
        return order(report, project, "", language);
    }

    private static ReportOrder order(String report, String project, String view, Language language) {
        var usual = ReportOrder.usual(Reports.called(report).orElseThrow(), 2026, language);
        return new ReportOrder(report, usual.view().withText(view), project, 2026,
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(), Optional.empty(), language, true, usual.shape(), false);
    }

    @ParameterizedTest
    @CsvSource({"portfolio-status,''", "project-status,6101", "project-status,6105", "project-sheet,6101"})
    void itSaysWhatThePortfolioKnows(String report, String project) throws IOException {
        says(report + (project.isEmpty() ? "" : "-" + project), order(report, project, Language.BOKMAAL));
    }

    private static void says(String name, ReportOrder order) throws IOException {
        var text = PaperText.of(Papers.of(fjordvik(), order));
        Files.writeString(KEPT.resolve(name + ".txt"), text);
        try (var golden = StatusReportsTest.class.getResourceAsStream("/no/faseport/report/" + name + ".txt")) {
            assertEquals(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }

    @Test
    void whoWantsToGoDeeperTakesAllSectionsOfAProjectsStatus() throws IOException {
        var keep = new KeepTemplates(fjordvik());
        var status = Reports.called("project-status").orElseThrow();
        var whole = keep.all().with(status.code(), ReportTouch.NONE.ordered(status.sections()));
        assertEquals(new Result.Done<>(whole), keep.save(keep.all(), whole));
        try {
            var order = order(status.code(), "6101", Language.BOKMAAL);
            says("project-status-6101-whole", order);
            var file = KEPT.resolve("project-status-whole.pdf");
            new WriteReport(fjordvik(), new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED);
            assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(file)));
        } finally {
            keep.save(keep.all(), Templates.USUAL);
        }
    }

    @ParameterizedTest
    @CsvSource({"portfolio-status,'','',BOKMAAL", "project-status,6102,'',NYNORSK",
            "status-bundle,'',Grunnskole,BOKMAAL",
            "project-sheet,'',Grunnskole,ENGLISH"})
    void itKeepsTheRulesOfArchivesAndOfUniversalDesign(String report, String project, String view, Language language)
            throws IOException {
        var file = KEPT.resolve(report + ".pdf");
        assertEquals(new Result.Done<>(file), new WriteReport(fjordvik(), new Onlooker("anna", Set.of()))
                .write(order(report, project, view, language), file, Progress.UNWATCHED));
        assertEquals(List.of(), PdfRules.broken(Files.readAllBytes(file)));
    }

    @Test
    void aDecisionThatWasPutOffIsNotToldToThePublicAsPlannedForADayGoneBy() throws IOException {
        var text = PaperText.of(Papers.of(fjordvik(), order("project-sheet", "6110", Language.BOKMAAL)));
        assertEquals(
                List.of("13.3.2025 | BP1 Starte planlegging | Tatt",
                        "3.12.2025 | Milepæl: Felles konkurranse klar | Ikke nådd ennå",
                        "4.12.2025 | BP2 Starte gjennomføring | Ikke tatt ennå",
                        "12.10.2027 | Milepæl: I drift i fem kommuner | Planlagt",
                        "14.10.2027 | BP3 Overlevere til linjen | Planlagt", "16.11.2028 | BP4 Avslutte | Planlagt"),
                text.lines().filter(line -> line.matches("[0-9.]+ \\| .*")).toList());
    }

    @Test
    void aProjectThatWasStoppedHasNoGatesToCome() throws IOException {
        var text = PaperText.of(Papers.of(fjordvik(), order("project-status", "6120", Language.BOKMAAL)));
        assertEquals(List.of("14.11.2024 | BP1 Starte planlegging | Godkjent",
                "12.6.2025 | BP2 Starte gjennomføring | Stoppet"),
                text.lines().filter(line -> line.matches("[0-9.]+ \\| BP.*")).toList());
        assertFalse(text.contains("planlagt 10.6.2027"), text);
    }

    @Test
    void thePublicIsToldThatAProjectWasStoppedAndNotOfTheDaysItHadPlanned() throws IOException {
        var text = PaperText.of(Papers.of(fjordvik(), order("project-sheet", "6120", Language.BOKMAAL)));
        assertTrue(text.contains("Start: 9.9.2024\nStatus: Stoppet\n"), text);
        assertFalse(text.contains("2027"), text);
    }

    @Test
    void everyProjectHasASheetOfItsOwnAndNothingInternalOnIt() throws IOException {
        var order = order("project-sheet", "", Language.BOKMAAL);
        var file = folder.resolve("ark.pdf");
        new WriteReport(fjordvik(), new Onlooker("anna", Set.of())).write(order, file, Progress.UNWATCHED);
        try (var pages = Loader.loadPDF(file.toFile())) {
            assertEquals(new ReadPortfolio(fjordvik()).rows(2026).size(), pages.getNumberOfPages());
        }
        var text = PaperText.of(Papers.of(fjordvik(), order));
        var rows = new ReadPortfolio(fjordvik()).rows(2026);
        var words = fjordvik().words();
        var internal = rows.stream().flatMap(row -> List.of(row.owner(), row.leader(),
                words.kroner(row.budget().amount()), words.thousands(row.forecast().amount())).stream())
                .map(one -> one.replace('\u00a0', ' ')).filter(one -> one.length() > 2).distinct();
        var lines = Arrays.asList(text.split("[\\n|]"));
        assertEquals(List.of(), internal.filter(one -> lines.stream().anyMatch(line -> line.strip().equals(one)))
                .toList());
    }

    @Test
    void theStatusOfAProjectStandsOnOnePage() throws IOException {
        var file = folder.resolve("en side.pdf");
        new WriteReport(fjordvik(), new Onlooker("anna", Set.of()))
                .write(order("project-status", "6109", Language.BOKMAAL), file, Progress.UNWATCHED);
        try (var pages = Loader.loadPDF(file.toFile())) {
            assertEquals(1, pages.getNumberOfPages());
        }
    }

    @Test
    void aWordFileHasTheSameCellsAsThePdf() throws IOException {
        var order = order("project-status", "6101", Language.BOKMAAL);
        var write = new WriteReport(fjordvik(), new Onlooker("anna", Set.of()));
        var pdf = folder.resolve("likt.pdf");
        var word = folder.resolve("likt.docx");
        write.write(order, pdf, Progress.UNWATCHED);
        write.write(order, word, Progress.UNWATCHED);
        try (var pages = Loader.loadPDF(pdf.toFile()); var document = new XWPFDocument(Files.newInputStream(word))) {
            var text = squeezed(new PDFTextStripper().getText(pages));
            assertEquals(List.of(),
                    lines(document.getTables()).filter(line -> !text.contains(squeezed(line))).toList());
        }
    }

    private static Stream<String> lines(List<XWPFTable> tables) {
        return tables.stream().flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> Stream.concat(lines(cell.getTables()),
                        cell.getParagraphs().stream().flatMap(one -> one.getText().lines())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void aProjectThatIsNotThereIsSaid() {
        var text = PaperText.of(Papers.of(fjordvik(), order("project-status", "9999", Language.BOKMAAL)));
        assertEquals("Det er ikke noe prosjekt 9999 i utvalget.", text.lines().toList().getLast());
    }
}
