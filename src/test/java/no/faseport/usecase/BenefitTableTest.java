package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.Direction;
import no.faseport.benefit.Extremes;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.YearAmounts;
import no.faseport.economy.AmountScale;
import no.faseport.economy.Money;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.OpenXmlRules;
import no.faseport.words.Message;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benefits leave as a workbook whose formulas come to the figures Faseport shows.
class BenefitTableTest {
    @TempDir
    Path folder;
    private Town town;
    private Path file;

    @BeforeEach
    void aTownWithBenefits() {
        town = new Town(folder);
        file = folder.resolve("gevinster.xlsx");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static Optional<Money> kroner(long amount) {
        return Optional.of(Money.kroner(amount));
    }

    private static YearAmounts year(int year, String planned, Optional<Money> realised) {
        return new YearAmounts(year, new Money(new BigDecimal(planned)), realised);
    }

    private ProjectId fibre() throws IOException {
        var id = town.project("1001", "Fiber til skolene");
        var budget = Files.writeString(folder.resolve("b.csv"), "Prosjekt;Konto;År;Beløp\n1001;1195;2024;1000,10\n");
        var imports = new ImportLedger(town.anna());
        var preview = imports.preview(ImportOrder.byHand(budget, false), Progress.UNWATCHED).ifDone().orElseThrow();
        assertEquals(List.of(), imports.apply(preview, Progress.UNWATCHED).reasons());
        return id;
    }

    private void benefits(ProjectId project) {
        var keep = new KeepBenefits(town.anna());
        var plain = BenefitFacts.named("=Leide linjer", BenefitKind.DIRECT);
        var facts = new BenefitFacts(plain.name(), "", plain.kind(), plain.reaper(), plain.unit(), "@Eier",
                plain.uptake(), plain.state(), plain.importance(), plain.risk(), "", Optional.empty(), "",
                new Extremes(kroner(2000), Optional.empty()));
        var direct = keep.add(project, facts).ifDone().orElseThrow();
        keep.set(direct, List.of(year(2025, "400.01", kroner(0)), year(2026, "500.05", Optional.empty()),
                year(2050, "7", Optional.empty())));
        var soft = keep.add(project, BenefitFacts.named("Fornøyde elever", BenefitKind.QUALITATIVE)).ifDone()
                .orElseThrow();
        var indicators = new KeepIndicators(town.anna());
        var measured = indicators.add(soft, new IndicatorFacts("Klager", "klager", "", "", Direction.RISING,
                Optional.of(BigDecimal.TEN), Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(BigDecimal.ZERO),
                Optional.of(LocalDate.of(2027, 1, 1)), Optional.of(6))).ifDone().orElseThrow();
        indicators.measure(measured.indicators().getFirst(), LocalDate.of(2025, 7, 1), BigDecimal.valueOf(7), "");
    }

    @Test
    void everyFormulaComesToTheFigureItCarries() throws IOException {
        benefits(fibre());
        assertEquals(new Result.Done<>(file),
                new WriteBenefitTable(town.anna()).write(BenefitTerms.USUAL, AmountScale.KRONER, file));
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var before = formulas(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals(before, formulas(workbook));
            assertEquals(Map.of(), OpenXmlRules.broken(file));
        }
    }

    private static List<String> formulas(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(cell -> cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + shown(cell)).toList();
    }

    /// A number to the øre.
    private static String shown(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> BigDecimal.valueOf(Math.round(cell.getNumericCellValue() * 100), 2).toPlainString();
            case ERROR -> "error";
            default -> cell.getStringCellValue();
        };
    }

    @Test
    void zeroIsZeroAndWhatNobodyHasToldOfIsEmpty() throws IOException {
        benefits(fibre());
        new WriteBenefitTable(town.anna()).write(BenefitTerms.USUAL, AmountScale.THOUSANDS, file);
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet("Gevinster");
            assertEquals(
                    "1001 | Fiber til skolene | Idé | =Leide linjer | Direkte (kroner) | Egen virksomhet |  | @Eier |"
                            + " Annet | Ikke startet | 2025.00",
                    line(sheet.getRow(4), 0, 11));
            int sum = sheet.getRow(3).getLastCellNum() - 9;
            assertEquals("400.01 | 500.05", line(sheet.getRow(4), 11, 13));
            assertEquals("7.00 | 907.06 | 0.00 | 507.05 | -400.01 | 2000.00 |  | 1125.65 | Forsinket |"
                    + " Realisert 0 av planlagte 400 kr (0\u00a0%) til og med 2025",
                    line(sheet.getRow(4), sum - 1, sum + 9));
            assertEquals(" |  |  |  |  |  |  |  | På plan", line(sheet.getRow(5), sum - 1, sum + 8));
            assertEquals("30.00 | Nei | Bedre", line(workbook.getSheet("Måleindikatorer").getRow(5), 12, 15));
            assertEquals("(ingen måleindikator)", line(workbook.getSheet("Måleindikatorer").getRow(4), 3, 4));
        }
    }

    private static String line(Row row, int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(at -> Optional.ofNullable(row.getCell(at)).map(BenefitTableTest::shown).orElse(""))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aPortfolioWithoutBenefitsLeavesAsATableWithoutRowsAndAnotherEndingIsRefused() throws IOException {
        town.project("1001", "Fiber til skolene");
        var write = new WriteBenefitTable(town.anna());
        assertEquals(new Result.Done<>(file), write.write(BenefitTerms.USUAL, AmountScale.KRONER, file));
        assertEquals(List.of(Message.of("benefit.refused.ending", "gevinster.csv")),
                write.write(BenefitTerms.USUAL, AmountScale.KRONER, folder.resolve("gevinster.csv")).reasons());
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var names = new ArrayList<String>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("Gevinster", "Måleindikatorer", "Netto", "Forklaringer"), names);
        }
    }
}
