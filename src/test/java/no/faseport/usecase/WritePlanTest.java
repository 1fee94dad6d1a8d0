package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanLayout.Detail;
import no.faseport.gantt.paper.PlanLayout.Tiled;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.report.PdfRules;
import no.faseport.usecase.WritePlan.Format;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is written to files of every kind, and a file that cannot be made leaves what was there.
class WritePlanTest {
    private static final PaperOrder A4 = PaperOrder.usual(PaperSize.A4);

    @TempDir
    Path folder;
    private Workplace fjordvik;
    private ProjectId economy;

    @BeforeEach
    void aMunicipalityOfProjects() {
        fjordvik = new Example(Town.MONDAY_MORNING).in(folder, "anna");
        economy = new ReadPortfolio(fjordvik).projectNumbered("6102").orElseThrow().id();
    }

    @AfterEach
    void goHome() {
        fjordvik.close();
    }

    private Result<Path> write(PaperOrder order, String name, Progress progress) {
        return new WritePlan(fjordvik).write(new PaperSubject.OfProject(economy), order, WritePlan.USUAL_DOTS,
                folder.resolve(name), progress);
    }

    @Test
    void printedPlansAndTheRoadmapAreForArchivesAndForEverybody() {
        for (var subject : List.of(new PaperSubject.OfProject(economy),
                new PaperSubject.OfRoadmap(Grouping.PROGRAMME, "", false))) {
            var pages = new WritePlan(fjordvik).pages(subject, PaperOrder.usual(PaperSize.A3), Progress.UNWATCHED);
            assertEquals(List.of(), PdfRules.broken(pages.ifDone().orElseThrow()));
        }
    }

    @Test
    void everyKindOfFileIsWrittenByTheEndingOfItsName() throws IOException {
        for (var format : Format.values()) {
            var name = "Plan" + format.ending();
            assertEquals(Optional.of(folder.resolve(name)), write(A4, name, Progress.UNWATCHED).ifDone());
        }
        assertTrue(start("Plan.pdf").startsWith("%PDF-"), start("Plan.pdf"));
        assertTrue(start("Plan.svg").contains("<svg"), start("Plan.svg"));
        assertTrue(start("Plan.png").startsWith("PNG", 1), start("Plan.png"));
        assertTrue(start("Plan.xlsx").startsWith("PK"), start("Plan.xlsx"));
        assertEquals(List.of(Message.of("paper.refused.ending", "Plan.doc")),
                write(A4, "Plan.doc", Progress.UNWATCHED).reasons());
    }

    private String start(String name) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(name));
        return new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theCalendarHoldsTheGatesAndMilestonesOfThePeriod() throws IOException {
        var year = A4.between(Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 12, 31)));
        write(year, "Plan.ics", Progress.UNWATCHED);
        var summaries = Files.readAllLines(folder.resolve("Plan.ics")).stream()
                .filter(line -> line.startsWith("SUMMARY") || line.startsWith("DTSTART")).toList();
        assertEquals(List.of("DTSTART;VALUE=DATE:20250220", "SUMMARY:BP2 – 6102 Nytt økonomi- og lønnssystem",
                "DTSTART;VALUE=DATE:20250219", "SUMMARY:Kontrakt signert – 6102 Nytt økonomi- og lønnssystem"),
                summaries);
    }

    @Test
    void aSenselessOrderOrAStoppedOneLeavesTheFileAsItWas() throws IOException {
        Files.writeString(folder.resolve("Plan.pdf"), "gammel");
        var backwards = A4.between(Optional.of(LocalDate.of(2026, 2, 1)), Optional.of(LocalDate.of(2026, 1, 1)));
        assertEquals(List.of(Message.of("paper.refused.range")),
                write(backwards, "Plan.pdf", Progress.UNWATCHED).reasons());
        assertEquals(List.of(Message.of("paper.refused.range")),
                new PreviewPlan(fjordvik).sheet(new PaperSubject.OfProject(economy), backwards, 1, 800, 600).reasons());
        assertEquals(List.of(Message.of("paper.refused.cancelled")), write(A4, "Plan.pdf", new Stopped()).reasons());
        var endless = A4.laid(new Tiled(Detail.DAYS)).between(Optional.of(LocalDate.of(1900, 1, 1)),
                Optional.of(LocalDate.of(2900, 1, 1)));
        assertEquals(List.of("paper.refused.tooManyPages"),
                write(endless, "Plan.pdf", Progress.UNWATCHED).reasons().stream().map(Message::key).toList());
        assertEquals("gammel", Files.readString(folder.resolve("Plan.pdf")));
    }

    @Test
    void aSheetIsShownBeforeItIsPrinted() {
        var tiled = A4.laid(new Tiled(Detail.MONTHS));
        var sheet = new PreviewPlan(fjordvik).sheet(new PaperSubject.OfProject(economy), tiled, 2, 800, 600).ifDone()
                .orElseThrow();
        assertEquals(List.of(2, 800, 566), List.of(sheet.page(), sheet.width(), sheet.height()));
        assertEquals(800 * 566, sheet.pixels().remaining());
        var last = new PreviewPlan(fjordvik).sheet(new PaperSubject.OfProject(economy), tiled, 99, 800, 600).ifDone()
                .orElseThrow();
        assertEquals(last.pages(), last.page());
    }

    /// A user who has asked for a stop.
    private static final class Stopped implements Progress {
        @Override
        public void at(double fraction) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
