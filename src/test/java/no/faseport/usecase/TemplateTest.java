package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.OpenXmlRules;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.ledger.KnownCodes;
import no.faseport.spreadsheet.ledger.LedgerFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A template is filled in and read back without a question.
class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void aForecastInItsTemplateIsKnownAndReadWithoutAQuestion() throws IOException {
        try (var town = new Town(folder)) {
            town.project("1001", "Fiber til skolene");
            var file = folder.resolve("fylt ut.xlsx");
            new ExportTemplate(town.anna()).write(ImportPurpose.FORECAST, file);
            fill(file, List.of("1001 Fiber til skolene", "1195 Lisenser", "181 IKT", "120", "Lån", 2026, 3, 1250.5,
                    "etter møtet"));
            var found = assertInstanceOf(Arrived.Found.class, new RecogniseFile(town.anna()).recognise(file));
            assertEquals(ImportPurpose.FORECAST, found.purpose());
            var preview = new ImportLedger(town.anna()).preview(ImportOrder.from("Mal", ImportPurpose.FORECAST, file),
                    Progress.UNWATCHED).ifDone().orElseThrow();
            assertEquals(List.of(), preview.problems());
            assertEquals(List.of("FORECAST 1195 181 120 2026-3 LOAN 1250.50 etter møtet"), preview.read().lines()
                    .stream()
                    .map(line -> line.kind() + " " + line.accountString() + " " + line.accountString().unit() + " "
                            + line.accountString().function() + " " + line.year() + "-" + line.month() + " "
                            + line.financing() + " " + line.amount().amount() + " " + line.comment())
                    .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(ImportPurpose.class)
    void everyTemplatesHeadingsAreUnderstood(ImportPurpose purpose) throws IOException {
        try (var town = new Town(folder)) {
            var file = folder.resolve("mal.xlsx");
            new ExportTemplate(town.anna()).write(purpose, file);
            assertEquals(Map.of(), OpenXmlRules.broken(file));
            fill(file, List.of("1001", "1195", "181", "120", "Lån", 2026, 3, 1250.5, "x"));
            var layout = new LedgerFile(town.anna().accounts(), SheetLimits.standard(), KnownCodes.NONE)
                    .propose(file, purpose, Optional.empty()).best().flatMap(SheetFound::layout)
                    .orElseThrow();
            assertEquals(List.of(), layout.missing());
            assertEquals(List.of(), unused(layout));
        }
    }

    private static List<String> unused(LedgerLayout layout) {
        return layout.columns().stream()
                .filter(column -> column.use().equals(LedgerUse.UNUSED))
                .map(column -> column.heading()).toList();
    }

    private static void fill(Path file, List<Object> values) throws IOException {
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            var row = workbook.getSheetAt(0).createRow(1);
            for (int i = 0; i < values.size(); i++) {
                switch (values.get(i)) {
                    case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                    case Object text -> row.createCell(i).setCellValue(text.toString());
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
