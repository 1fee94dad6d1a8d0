package no.faseport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.faseport.economy.PublicLists;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.SheetLimits;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/// Reading a budget of 100 000 rows and 12 columns into checked budget rows, beside two libraries that merely read it.
public final class ImportBench {
    static final int ROWS = 100_000;
    private static final int ROUNDS = 5;

    /// The figures; ratios compare with fastexcel-reader.
    public List<BenchRow> run() throws Exception {
        var file = Files.createTempFile("bench", ".xlsx");
        try {
            write(file);
            var budgets = new BudgetFile(new PublicLists().plan(), SheetLimits.standard());
            return new BenchClock("read xlsx 100 000 × 12", ROUNDS).add("fastexcel-reader", () -> fastexcel(file))
                    .add("POI event reader", () -> poi(file)).add("Faseport import", () -> faseport(budgets, file))
                    .run();
        } finally {
            Files.delete(file);
        }
    }

    private static Object faseport(BudgetFile budgets, Path file) {
        var sheet = budgets.read(file);
        if (sheet.rows().size() != ROWS || sheet.problemCount() != 0) {
            throw new IllegalStateException(sheet.rows().size() + " rows, " + sheet.problems());
        }
        return sheet;
    }

    static Object fastexcel(Path file) throws IOException {
        var cells = new AtomicLong();
        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> cells.addAndGet(cell.getRawValue().length())));
        }
        return cells.get();
    }

    static Object poi(Path file) throws Exception {
        var cells = new AtomicLong();
        try (var pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(pack);
            var counter = new XSSFSheetXMLHandler.SheetContentsHandler() {
                @Override
                public void startRow(int row) {
                    cells.incrementAndGet();
                }

                @Override
                public void endRow(int row) {
                    cells.incrementAndGet();
                }

                @Override
                public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
                    cells.addAndGet(value == null ? 0 : value.length());
                }
            };
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), new ReadOnlySharedStringsTable(pack),
                    counter, false));
            try (var sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return cells.get();
    }

    static void write(Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook(null, 100, true, true); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Budsjett");
            var heading = List.of("Prosjektnr", "Prosjektnavn", "Kontoklasse", "Art", "Ansvar", "Ansvarsnavn",
                    "Funksjon",
                    "År", "Måned", "Finansiering", "Beløp", "Kommentar");
            var first = sheet.createRow(0);
            for (int i = 0; i < heading.size(); i++) {
                first.createCell(i).setCellValue(heading.get(i));
            }
            for (int i = 0; i < ROWS; i++) {
                var row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue("P-" + (10_000 + i / 100));
                row.createCell(1).setCellValue("Prosjekt nummer " + i / 100);
                row.createCell(2).setCellValue(i % 2 == 0 ? "Drift" : "Investering");
                row.createCell(3).setCellValue(List.of(195, 200, 130, 429).get(i % 4));
                row.createCell(4).setCellValue(180 + i / 4 % 25);
                row.createCell(5).setCellValue("Enhet " + i / 4 % 25);
                row.createCell(6).setCellValue(120);
                row.createCell(7).setCellValue(2026 + i % 3);
                row.createCell(8).setCellValue(i % 13);
                row.createCell(9).setCellValue("Egen ramme");
                row.createCell(10).setCellValue(i + 0.25);
                row.createCell(11).setCellValue("Merknad " + i);
            }
            workbook.write(out);
        }
    }
}
