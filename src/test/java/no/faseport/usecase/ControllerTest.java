package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.faseport.economy.AmountKind;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.OpenXmlRules;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A controller's year: the budget, eight months of accounts and a forecast come in by Excel, and every sum is what plain loops
/// over the same rows make it.
class ControllerTest {
    private static final List<String> PROJECTS = List.of("6001", "6002", "6010", "7015");
    private static final List<String> ARTS = List.of("1195", "1272", "0200", "1429");

    @TempDir
    Path folder;
    private Town town;
    private ImportLedger imports;
    private ProjectId laptops;
    private ProjectId fibre;

    /// A row of a file, as the test makes it and reckons with it.
    private record Row(String project, String account, int month, String text) {
        BigDecimal amount() {
            return new BigDecimal(text);
        }
    }

    @BeforeEach
    void aTownWithTwoProjects() {
        town = new Town(folder);
        laptops = town.project("1001", "Skole-PC");
        fibre = town.project("6010", "Fiber til skolene");
        imports = new ImportLedger(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private static List<Row> rows(int months, int seed) {
        var rows = new ArrayList<Row>();
        for (int month = 1; month <= months; month++) {
            for (int project = 0; project < PROJECTS.size(); project++) {
                for (int art = 0; art < ARTS.size(); art++) {
                    int oere = (month * 7919 + project * 104_729 + art * 1299 + seed * 31) % 1_000_003 - 200_000;
                    rows.add(new Row(PROJECTS.get(project), ARTS.get(art), month,
                            BigDecimal.valueOf(oere, 2).toPlainString()));
                }
            }
        }
        return rows;
    }

    private Path workbook(String name, String amounts, List<Row> rows) throws IOException {
        var file = folder.resolve(name);
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Uttrekk");
            var heading = sheet.createRow(0);
            var titles = List.of("Prosjekt", "Konto", "Ansvar", "År", "Måned", amounts);
            for (int i = 0; i < titles.size(); i++) {
                heading.createCell(i).setCellValue(titles.get(i));
            }
            for (var each : rows) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(each.project());
                row.createCell(1).setCellValue(each.account());
                row.createCell(2).setCellValue("180");
                row.createCell(3).setCellValue(2026);
                row.createCell(4).setCellValue(each.month());
                if (each.text().matches("-?[0-9.]+")) {
                    row.createCell(5).setCellValue(each.amount().doubleValue());
                } else {
                    row.createCell(5).setCellValue(each.text());
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private ImportPreview preview(ImportPurpose purpose, Path file) {
        return imports.preview(ImportOrder.from("Økonomi " + purpose, purpose, file)
                .with(Map.of("6001", new Match.Known(laptops), "6002", new Match.Known(laptops), "7015",
                        new Match.Outside())),
                Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private void bringIn(ImportPurpose purpose, Path file) {
        var preview = preview(purpose, file);
        assertEquals(List.of(), preview.problems());
        assertEquals(List.of(), imports.apply(preview, Progress.UNWATCHED).reasons());
    }

    /// What plain loops make of rows: the sum of each project and art, the two laptop projects as one.
    private static Map<String, BigDecimal> reckoned(List<Row> rows) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var row : rows) {
            if (!row.project().equals("7015")) {
                sums.merge((row.project().equals("6010") ? "6010" : "1001") + " " + row.account(), row.amount(),
                        BigDecimal::add);
            }
        }
        return sums;
    }

    private Map<String, BigDecimal> kept(AmountKind kind) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var project : Map.of("1001", laptops, "6010", fibre).entrySet()) {
            town.anna().store().read(work -> work.budgetLines().of(project.getValue())).stream()
                    .filter(line -> line.kind() == kind)
                    .forEach(line -> sums.merge(project.getKey() + " " + line.accountString(), line.amount().amount(),
                            BigDecimal::add));
        }
        return sums;
    }

    private static Map<String, BigDecimal> minus(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        var difference = new TreeMap<>(one);
        other.forEach((key, amount) -> difference.merge(key, amount.negate(), BigDecimal::add));
        return difference;
    }

    @Test
    void theYearsFiguresComeInGoOutAndComeBackToTheOere() throws IOException {
        var budget = rows(12, 1);
        var accounts = rows(8, 2);
        bringIn(ImportPurpose.BUDGET, workbook("budsjett.xlsx", "Budsjett", budget));
        assertEquals(reckoned(budget), kept(AmountKind.BUDGET));

        mendThreeRows(accounts);
        assertEquals(reckoned(accounts), kept(AmountKind.ACTUAL));
        assertEquals(minus(reckoned(budget), reckoned(accounts)),
                minus(kept(AmountKind.BUDGET), kept(AmountKind.ACTUAL)));

        var forecast = rows(12, 3);
        bringIn(ImportPurpose.FORECAST, workbook("prognose.xlsx", "Prognose", forecast));
        var changed = changedInExcel();
        var back = new ImportAmounts(town.anna());
        back.apply(back.preview(folder.resolve("ut.xlsx")).ifDone().orElseThrow(), Set.of());
        var expected = new TreeMap<>(reckoned(forecast));
        changed.forEach((key, by) -> expected.merge(key, by, BigDecimal::add));
        assertEquals(expected, kept(AmountKind.FORECAST));
        assertEquals(reckoned(budget), kept(AmountKind.BUDGET));
    }

    /// Three rows are wrong; each message says the cell and what is wrong, and with those mended the file comes in.
    private void mendThreeRows(List<Row> accounts) throws IOException {
        var bad = new ArrayList<>(accounts);
        bad.set(3, new Row("6001", "1429", 1, "ca. 500"));
        bad.set(20, new Row(bad.get(20).project(), "1999", bad.get(20).month(), bad.get(20).text()));
        bad.set(40, new Row(bad.get(40).project(), bad.get(40).account(), 31, bad.get(40).text()));
        var refused = preview(ImportPurpose.ACTUAL, workbook("regnskap.xlsx", "Regnskap", bad));
        assertEquals(List.of("Uttrekk!F5: «ca. 500» er ikke et beløp",
                "Uttrekk!B22: Arten 999 finnes ikke i KOSTRA-listen",
                "Uttrekk!E42: «31» er ikke en periode Faseport kan lese"),
                refused.problems().stream()
                        .map(problem -> town.anna().words().text(problem.told())).toList());
        assertEquals(refused.balance().file(), refused.balance().imported().plus(refused.balance().leftOutTotal()));
        var mended = preview(ImportPurpose.ACTUAL, workbook("regnskap.xlsx", "Regnskap", accounts));
        var outside = BigDecimal.ZERO.setScale(2);
        var all = BigDecimal.ZERO.setScale(2);
        for (var row : accounts) {
            all = all.add(row.amount());
            outside = row.project().equals("7015") ? outside.add(row.amount()) : outside;
        }
        assertEquals(all, mended.balance().file().amount());
        assertEquals(outside, mended.balance().leftOut().getOrDefault(Reason.OUTSIDE, Portion.NOTHING).sum().amount());
        imports.apply(mended, Progress.UNWATCHED);
    }

    /// Sends the amounts out and changes three forecasts in the workbook; gives by how much each project and art changed.
    private Map<String, BigDecimal> changedInExcel() throws IOException {
        var file = folder.resolve("ut.xlsx");
        new ExportAmounts(town.anna()).write(EnumSet.of(AmountKind.BUDGET, AmountKind.FORECAST), 2026, 2026, file);
        assertEquals(Map.of(), OpenXmlRules.broken(file));
        var changed = new TreeMap<String, BigDecimal>();
        try (var in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            int left = 3;
            for (var row : workbook.getSheetAt(0)) {
                if (left > 0 && row.getCell(8) != null && row.getCell(8).getStringCellValue().equals("Prognose")) {
                    var by = new BigDecimal("1000.01").multiply(BigDecimal.valueOf(left));
                    row.getCell(11).setCellValue(BigDecimal.valueOf(row.getCell(11).getNumericCellValue()).add(by)
                            .doubleValue());
                    changed.merge(row.getCell(0).getStringCellValue() + " " + row.getCell(2).getStringCellValue(), by,
                            BigDecimal::add);
                    left--;
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return changed;
    }
}
