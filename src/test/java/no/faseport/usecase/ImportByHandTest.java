package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Progress;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A budget comes in whole or not at all, and only what the file speaks of is touched.
class ImportByHandTest {
    private static final String HEADING = "Prosjektnr;Prosjektnavn;Konto;Ansvar;Funksjon;År;Budsjett;Kommentar\n";
    private static final String LICENCES = "1001;Fiber til skolene;1195;180;120;2026;120 000;lisenser\n";
    private static final String CONSULTANTS = "1001;Fiber til skolene;1272;180;120;2026;80 000;\n";

    @TempDir
    Path folder;
    private Town town;
    private ImportLedger imports;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        town.project("1001", "Fiber til skolene");
        imports = new ImportLedger(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void thePreviewTellsWhatWouldHappenAndDoesNothing() throws IOException {
        var preview = preview(HEADING + LICENCES + CONSULTANTS, false);
        assertEquals(new ImportPreview.Counts(2, 0, 0, 0, 0, 0), preview.counts());
        assertEquals(Money.kroner(200_000),
                Money.sum(preview.read().lines().stream().map(ImportLine::amount).toList()));
        assertEquals(List.of("A Prosjektnr", "B Prosjektnavn", "C Konto", "D Ansvar", "E Funksjon", "F År",
                "G Budsjett", "H Kommentar"),
                preview.read().columns().stream().map(column -> column.letters() + " " + column.heading()).toList());
        assertEquals(List.of(), lines());
    }

    @Test
    void theSameFileTwiceChangesNothingTheSecondTime() throws IOException {
        assertEquals(new ImportDone(2, 0, 0, 0), apply(preview(HEADING + LICENCES + CONSULTANTS, false)));
        var before = history();
        var again = preview(HEADING + LICENCES + CONSULTANTS, false);
        assertEquals(new ImportPreview.Counts(0, 0, 0, 2, 0, 0), again.counts());
        assertEquals(new ImportDone(0, 0, 0, 0), apply(again));
        assertEquals(before, history());
    }

    @Test
    void onlyLinesInTheFileAreTouchedAndACommentIsKept() throws IOException {
        apply(preview(HEADING + LICENCES + CONSULTANTS, false));
        var preview = preview(HEADING + "1001;;1195;180;120;2026;130 000;\n", false);
        assertEquals(new ImportPreview.Counts(0, 1, 0, 0, 1, 0), preview.counts());
        assertEquals(Optional.of(Money.kroner(120_000)), preview.changes().getFirst().before());
        apply(preview);
        assertEquals(List.of("1195 130000.00 lisenser", "1272 80000.00 "), lines());
    }

    @Test
    void anUnknownProjectIsAProblemAtItsCellUnlessItIsToBeMade() throws IOException {
        var file = HEADING + LICENCES + "2002;Ny sak- og arkivløsning;1195;180;120;2027;50 000;\n";
        var refused = preview(file, false);
        assertEquals(List.of("budsjett!G3"), refused.problems().stream().map(ImportProblem::at).toList());
        assertEquals(List.of(Message.of("import.problem", "budsjett!G3",
                Message.of("import.problem.project", "2002 Ny sak- og arkivløsning", 1, new BigDecimal("50000.00")))),
                imports.apply(refused, Progress.UNWATCHED).reasons());
        assertEquals(List.of(), lines());
        var made = preview(file, true);
        assertEquals(Optional.of(new Label("2002", "Ny sak- og arkivløsning")), made.groups().getLast().project());
        assertEquals(new ImportDone(2, 0, 0, 1), apply(made));
        assertEquals("BP1", rows().getLast().nextGate().orElseThrow().code());
    }

    @Test
    void aProjectKnownByNameOnlyIsFoundByItAndANewOneGetsTheNextNumber() throws IOException {
        var file = "Prosjekt;Konto;År;Beløp\nfiber til skolene;1195;2026;1000\nDigital byggesak;1195;2026;2000\n";
        apply(preview(file, true));
        assertEquals(List.of("1001 Fiber til skolene", "1002 Digital byggesak"),
                rows().stream().map(row -> row.number() + " " + row.name()).toList());
        assertEquals(new ImportPreview.Counts(0, 0, 0, 2, 0, 0), preview(file, false).counts());
    }

    @Test
    void oneUndoTakesAllOfItBackWithOneSentence() throws IOException {
        apply(preview(HEADING + LICENCES + "2002;Digital byggesak;1195;180;120;2027;50 000;\n", true));
        assertEquals("Importerte budsjett.csv: 2 linjer lagt til, 0 endret, 1 prosjekt opprettet",
                new UndoChange(town.anna()).undo().orElseThrow().sentence());
        assertEquals(List.of(), lines());
        assertEquals(1, rows().size());
    }

    @Test
    void monthsBesideAnAmountForTheYearAreWarnedOf() throws IOException {
        apply(preview(HEADING + LICENCES, false));
        var preview = preview("Prosjektnr;Konto;Ansvar;Funksjon;År;jan;feb\n1001;1195;180;120;2026;10;20\n", false);
        assertEquals(List.of("import.problem.hasYear"),
                preview.problems().stream().map(problem -> problem.message().key()).toList());
        assertTrue(preview.applicable());
    }

    @Test
    void aStoppedImportLeavesEverythingAsItWas() throws IOException {
        var rows = IntStream.range(0, 6000).mapToObj(i -> "1001;;1195;" + i + ";120;2026;1;\n")
                .collect(Collectors.joining());
        var preview = preview(HEADING + rows, false);
        assertEquals(List.of(Message.of("import.cancelled")), imports.apply(preview, new Progress() {
            private double seen;

            @Override
            public void at(double fraction) {
                seen = fraction;
            }

            @Override
            public boolean isCancelled() {
                return seen >= 0;
            }
        }).reasons());
        assertEquals(List.of(), lines());
    }

    private ImportPreview preview(String csv, boolean newProjects) throws IOException {
        var file = Files.writeString(folder.resolve("budsjett.csv"), csv);
        return imports.preview(ImportOrder.byHand(file, newProjects), Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private ImportDone apply(ImportPreview preview) {
        return imports.apply(preview, Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private List<String> lines() {
        return new ReadPortfolio(town.anna()).lines(2000, 2100).stream().map(ImportByHandTest::told).toList();
    }

    private static String told(BudgetLine line) {
        return line.accountString() + " " + line.amount().amount() + " " + line.comment();
    }

    private List<PortfolioRow> rows() {
        return new ReadPortfolio(town.anna()).rows(2026);
    }

    private int history() {
        return new ReadPortfolio(town.anna()).history(100).size();
    }
}
