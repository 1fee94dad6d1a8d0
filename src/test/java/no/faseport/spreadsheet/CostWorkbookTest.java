package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.faseport.economy.AmountScale;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostView;
import no.faseport.economy.PublicLists;
import no.faseport.file.Replacement;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The cost overview leaves as a workbook that sums itself.
class CostWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void theWorkbookIsTheGoldenText() throws IOException {
        var golden = Path.of(Objects.requireNonNull(getClass().getResource("cost-workbook.txt")).getPath());
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            assertEquals(Files.readString(golden), dump(workbook));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormulaCalculatesToTheValueItCarries(Language language) throws IOException {
        try (var workbook = written(Examples.overview(), language)) {
            assertEquals(List.of(), wrongFormulas(workbook));
        }
    }

    @Test
    void manyLinesAddUpTheSame() throws IOException {
        try (var workbook = written(Examples.many(80, 4), Language.BOKMAAL)) {
            assertEquals(List.of(), wrongFormulas(workbook));
        }
    }

    @Test
    void everyPageIsLandscapeWhereItCanBeReadWithHeadingsRepeatedAndFrozen() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var pages = new ArrayList<String>();
            for (var sheet : workbook) {
                var setup = sheet.getPrintSetup();
                pages.add(String.join(" ", sheet.getSheetName(),
                        "A" + (setup.getPaperSize() == 9 ? 4 : setup.getPaperSize() == 8 ? 3 : 0),
                        setup.getLandscape() ? "landscape" : "portrait",
                        setup.getFitWidth() + "x" + setup.getFitHeight(), sheet.getFitToPage() ? "fit" : "cut",
                        Optional.ofNullable(sheet.getRepeatingRows()).map(rows -> rows.formatAsString()
                                + " frozen " + sheet.getPaneInformation().getHorizontalSplitPosition())
                                .orElse("nothing repeated"),
                        sheet.getFooter().getRight()));
            }
            var page = " A4 landscape 1x0 fit ";
            var one = " A4 landscape 1x1 fit ";
            var footer = " Side &P av &N";
            assertEquals(List.of("Sammendrag" + page + "4:5 frozen 5" + footer,
                    "Diagrammer" + page + "nothing repeated" + footer, "Sammenligning" + one + "4:4 frozen 4" + footer,
                    "Prosjekter" + one + "4:5 frozen 5" + footer, "Arter" + one + "4:5 frozen 5" + footer,
                    "Enheter" + one + "4:5 frozen 5" + footer, "Finansiering" + one + "4:5 frozen 5" + footer,
                    "Per kommune" + page + "nothing repeated" + footer,
                    "Linjer å fordele" + page + "5:5 frozen 5" + footer,
                    "Fjordvik" + one + "8:8 frozen 8" + footer, "=Dalvik" + one + "8:8 frozen 8" + footer,
                    "Nesvik" + one + "8:8 frozen 8" + footer,
                    "Endringer siden sist A3 landscape 1x1 fit 5:5 frozen 5" + footer,
                    "Data A4 landscape 2x0 fit 1:1 frozen 1" + footer,
                    "Vedtatt budsjett A3 landscape 1x0 fit 1:1 frozen 1" + footer,
                    "Om oversikten" + page + "nothing repeated" + footer), pages);
        }
    }

    @Test
    void noHeadingIsBrokenWithinAWord() throws IOException {
        try (var workbook = written(Examples.overview(), Language.NYNORSK)) {
            var broken = new ArrayList<String>();
            for (var sheet : workbook) {
                var head = Optional.ofNullable(sheet.getRepeatingRows()).map(rows -> sheet.getRow(rows.getLastRow()));
                head.ifPresent(row -> row.forEach(cell -> {
                    var longest = Stream.of(Workbooks.shown(cell).split("[\\s-]+")).mapToInt(String::length).max();
                    if (!sheet.isColumnHidden(cell.getColumnIndex())
                            && longest.orElse(0) * 256 > sheet.getColumnWidth(cell.getColumnIndex())) {
                        broken.add(sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }));
            }
            assertEquals(List.of(), broken);
        }
    }

    @Test
    void whatAYearHasNothingOfIsFoldedAway() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var summary = workbook.getSheet("Sammendrag");
            assertEquals(List.of("G5 'Regnskap", "H5 'Prognose", "I5 'Avvik"), StreamSupport
                    .stream(summary.getRow(4).spliterator(), false)
                    .filter(cell -> summary.isColumnHidden(cell.getColumnIndex()))
                    .map(cell -> cell.getAddress() + " " + Workbooks.shown(cell)).toList());
        }
    }

    @Test
    void theMunicipalitiesBearEveryLineToTheOere() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var lines = workbook.getSheet("Linjer å fordele");
            var left = new ArrayList<String>();
            for (int i = 0; i < 6; i++) {
                for (int kind = 0; kind < 3; kind++) {
                    int row = 8 + i;
                    int column = 8 + 2 * kind;
                    var borne = Stream.of("Fjordvik", "=Dalvik", "Nesvik")
                            .map(name -> oere(workbook.getSheet(name).getRow(row).getCell(column)))
                            .reduce(0L, Long::sum);
                    if (borne != oere(lines.getRow(5 + i).getCell(7 + kind))) {
                        left.add(lines.getRow(5 + i).getCell(7 + kind).getAddress() + " " + borne);
                    }
                }
            }
            assertEquals(List.of(), left);
        }
    }

    private static long oere(Cell cell) {
        return Math.round(cell.getNumericCellValue() * 100);
    }

    @Test
    void theWorkbookSaysWhatItIs() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var properties = workbook.getProperties();
            assertEquals(List.of("IKT-kostnader 2026–2027", "Faseport", "Fjordvik & Sønner kommune"),
                    List.of(properties.getCoreProperties().getTitle(), properties.getCoreProperties().getCreator(),
                            properties.getExtendedProperties().getUnderlyingProperties().getCompany()));
            assertEquals("Fjordvik && Sønner kommune", workbook.getSheetAt(0).getFooter().getLeft());
        }
    }

    @Test
    void theDataIsATableWithFiltersAndRealTypes() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var table = workbook.getSheet("Data").getTables().getFirst();
            assertEquals(List.of("Kostnader", "A1:Y12", "A1:Y12"), List.of(table.getName(), table.getCTTable().getRef(),
                    table.getCTTable().getAutoFilter().getRef()));
            var types = new TreeSet<String>();
            for (int i = 1; i <= 11; i++) {
                for (var column : List.of(DataColumn.ACCOUNT, DataColumn.YEAR, DataColumn.AMOUNT)) {
                    types.add(workbook.getSheet("Data").getRow(i).getCell(column.index()).getCellType().name());
                }
            }
            assertEquals(new TreeSet<>(List.of("NUMERIC")), types);
        }
    }

    @Test
    void theNetCostIsCalledByName() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var cell = workbook.createSheet("Egen").createRow(0).createCell(0);
            cell.setCellFormula("Netto_Budsjett_2026-Netto_drift_Budsjett_2026-Netto_investering_Budsjett_2026");
            assertEquals(0.0, evaluator.evaluate(cell).getNumberValue());
            cell.setCellFormula("Netto_investering_Avvik_2026");
            evaluator.clearAllCachedResultValues();
            assertEquals(-250000.50, evaluator.evaluate(cell).getNumberValue());
        }
    }

    @Test
    void chartsAreToldInWordsAndShowTheFiguresUnderThem() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var drawing = workbook.getSheet("Diagrammer").getDrawingPatriarch();
            var charts = drawing.getCharts();
            assertEquals("Diagram: Netto budsjett per år. Serier: Drift, Investering. "
                    + "Tallene står i Diagrammer!$B$46:$B$47 og kolonnene til høyre.",
                    drawing.getCTDrawing().getTwoCellAnchorArray(0).getGraphicFrame().getNvGraphicFramePr().getCNvPr()
                            .getDescr());
            var series = charts.getFirst().getChartSeries().getFirst().getSeries(1);
            assertEquals(List.of("Diagrammer!$D$46:$D$47", "3750000.0"),
                    List.of(series.getValuesData().getFormula(), series.getValuesData().getPointAt(0).toString()));
        }
    }

    @Test
    void sumsInThousandsHoldEveryOere() throws IOException {
        var choice = CostChoice.years(2026, 2027);
        var book = Examples.book(Examples.overview());
        var thousands = new CostBook(new CostChoice(2026, 2027, Set.of(), Set.of(), List.of(CostView.FINANCING),
                AmountScale.THOUSANDS, false, false, choice.shared()), book.overview(), book.programmes(),
                Optional.empty(), Optional.empty(), Optional.empty(), "Anna", book.made());
        var file = folder.resolve("tusen.xlsx");
        assertEquals(Optional.empty(), workbook(Language.BOKMAAL).write(thousands, file));
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var cell = workbook.getSheetAt(0).getRow(6).getCell(1);
            assertEquals(List.of("#,##0,;-#,##0,;\"–\"", "2700.3", "[Sammendrag, Finansiering, Data, Om oversikten]"),
                    List.of(cell.getCellStyle().getDataFormatString(), Double.toString(cell.getNumericCellValue()),
                            names(workbook).toString()));
            assertEquals(List.of(), wrongFormulas(workbook));
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (var workbook = written(Examples.overview(), Language.BOKMAAL)) {
            var texts = new ArrayList<String>();
            for (var row : workbook.getSheet("Data")) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0) {
                        texts.add(cell.getStringCellValue() + " " + cell.getCellStyle().getQuotePrefixed());
                    }
                }
            }
            assertEquals(List.of("+47 Ny telefoni true", "=HYPERLINK(\"x\") true", "=1+1 true"),
                    texts.stream().distinct().limit(3).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsExportedCanBeImportedAgain(Language language) throws IOException {
        var overview = Examples.many(400, 10);
        var file = write(overview, language);
        var sheet = new BudgetFile(new PublicLists().plan(), SheetLimits.standard()).read(file);
        var expected = overview.lines().stream().map(line -> overview.names().project(line.project()) + " "
                + line.accountString() + " " + line.accountString().unit() + " " + line.accountString().function() + " "
                + line.year() + " " + line.month() + " " + line.kind() + " " + line.financing() + " "
                + line.amount().amount() + " " + line.comment()).sorted().toList();
        var back = sheet.rows().stream().map(row -> row.projectNumber() + " " + row.projectName() + " "
                + row.accountString() + " " + row.accountString().unit() + " " + row.accountString().function() + " "
                + row.year() + " " + row.month() + " " + row.kind() + " " + row.financing() + " "
                + row.amount().amount()
                + " " + row.comment()).sorted().toList();
        assertEquals(expected, back);
        assertTrue(sheet.applicable());
    }

    @Test
    void aPortfolioWithoutMoneyIsAlsoAWorkbook() throws IOException {
        var empty = new CostOverview(List.of(), Examples.names(), 2026, 2026);
        try (var workbook = written(empty, Language.BOKMAAL)) {
            assertEquals(List.of(), wrongFormulas(workbook));
        }
    }

    @Test
    void whatWasThereStaysUntilTheNewIsWhole() throws IOException {
        var target = Files.writeString(folder.resolve("old.xlsx"), "old");
        Files.createFile(folder.resolve(".~lock.old.xlsx#"));
        assertEquals(Optional.of(Message.of("workbook.openElsewhere", "old.xlsx")),
                workbook(Language.BOKMAAL).write(Examples.book(Examples.overview()), target));
        assertEquals("old", Files.readString(target));
    }

    @Test
    void aDiskThatGivesUpLeavesTheOldFileAndNoRest() throws IOException {
        var target = Files.writeString(folder.resolve("old.xlsx"), "old");
        var told = new Replacement(target).write(out -> {
            out.write(1);
            throw new IOException("No space left on device");
        });
        assertEquals(Optional.of(Message.of("workbook.fullDisk", "old.xlsx")), told);
        assertEquals("old", Files.readString(target));
        try (Stream<Path> rest = Files.list(folder)) {
            assertEquals(List.of(target), rest.toList());
        }
    }

    @Test
    void aTargetThatCannotBeIsSaid() {
        var overview = Examples.overview();
        assertEquals(
                List.of(Optional.of(Message.of("workbook.noFolder", folder.resolve("no") + "")),
                        Optional.of(Message.of("workbook.isFolder", folder.getFileName() + ""))),
                List.of(workbook(Language.BOKMAAL).write(Examples.book(overview),
                        folder.resolve("no").resolve("x.xlsx")),
                        workbook(Language.BOKMAAL).write(Examples.book(overview), folder)));
    }

    private static CostWorkbook workbook(Language language) {
        return new CostWorkbook(new Words(language), Letterhead.of("Fjordvik & Sønner kommune"));
    }

    private Path write(CostOverview overview, Language language) {
        var file = folder.resolve("IKT-kostnadsoversikt.xlsx");
        assertEquals(Optional.empty(), workbook(language).write(Examples.book(overview), file));
        return file;
    }

    private XSSFWorkbook written(CostOverview overview, Language language) throws IOException {
        try (var in = Files.newInputStream(write(overview, language))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> wrongFormulas(XSSFWorkbook workbook) {
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        var wrong = new ArrayList<String>();
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        var value = evaluator.evaluate(cell);
                        if (value.getCellType() != CellType.NUMERIC
                                || Math.abs(value.getNumberValue() - cell.getNumericCellValue()) > 0.001) {
                            wrong.add(
                                    sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula() + " = "
                                            + value.formatAsString() + ", not " + cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        return wrong;
    }

    private static String dump(XSSFWorkbook workbook) {
        var text = new StringBuilder();
        for (var sheet : workbook) {
            text.append("== ").append(sheet.getSheetName()).append('\n');
            for (var row : (XSSFSheet) sheet) {
                for (var cell : row) {
                    var shown = Workbooks.shown(cell);
                    if (!shown.isEmpty()) {
                        text.append(cell.getAddress()).append(' ').append(shown).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
