package no.faseport.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.BudgetLineId;
import no.faseport.economy.CostChoice;
import no.faseport.economy.CostNames;
import no.faseport.economy.CostOverview;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.PublicLists;
import no.faseport.project.ProjectId;
import no.faseport.spreadsheet.CostBook;
import no.faseport.spreadsheet.CostWorkbook;
import no.faseport.spreadsheet.Letterhead;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writing the cost workbook of 100 000 budget lines and 1 000 projects, beside POI's SXSSF merely writing the data cells;
/// and the overview itself.
public final class ExportBench {
    private static final int LINES = 100_000;
    private static final int PROJECTS = 1000;
    private static final int ROUNDS = 3;
    private static final List<AmountKind> KINDS = List.of(AmountKind.BUDGET, AmountKind.ACTUAL, AmountKind.FORECAST);

    private final Map<ProjectId, Label> projects = new HashMap<>();
    private final List<BudgetLine> lines = new ArrayList<>();

    /// Makes the lines.
    public ExportBench() {
        var ids = new ArrayList<ProjectId>();
        for (int i = 0; i < PROJECTS; i++) {
            ids.add(new ProjectId(new UUID(1, i)));
            projects.put(ids.get(i), new Label("P-" + (10_000 + i), "Prosjekt nummer " + i));
        }
        var accounts = List.of("195", "200", "130", "429");
        for (int i = 0; i < LINES; i++) {
            var string = new AccountString(i % 2 == 0 ? AccountClass.OPERATING : AccountClass.INVESTMENT,
                    accounts.get(i / 2 % 4), Integer.toString(180 + i % 25), "120");
            lines.add(new BudgetLine(new BudgetLineId(new UUID(2, i)), ids.get(i / 100), string, 2026 + i / 3 % 4,
                    i % 13,
                    KINDS.get(i % 3), Financing.OWN_FRAME, new Money(new BigDecimal(i + ".25")), "Merknad " + i, 1));
        }
    }

    /// The figures; ratios compare with SXSSF.
    public List<BenchRow> run() throws Exception {
        var file = Files.createTempDirectory("bench").resolve("IKT-kostnadsoversikt.xlsx");
        var names = new CostNames(projects, Map.of("181", "IKT"), new PublicLists().plan());
        var overview = new CostOverview(lines, names, 2026, 2029);
        var book = new CostBook(CostChoice.years(2026, 2029), overview, Map.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), "bench", Instant.EPOCH);
        var workbook = new CostWorkbook(new Words(Language.BOKMAAL), Letterhead.of("Fjordvik kommune"));
        try {
            return new BenchClock("write xlsx 100 000 lines", ROUNDS)
                    .add("POI SXSSF, data only", () -> merelyWrite(file))
                    .add("Faseport export, all its sheets", () -> workbook.write(book, file))
                    .add("Faseport cost overview alone", () -> new CostOverview(lines, names, 2026, 2029)).run();
        } finally {
            Files.deleteIfExists(file);
            Files.delete(file.resolveSibling(""));
        }
    }

    private Object merelyWrite(Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook(200); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Data");
            var day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d.m.yyyy"));
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var row = sheet.createRow(i);
                var texts = List.of("P-10000", "Prosjekt nummer 10", "Drift", "Avgifter, gebyrer, lisenser o.l.",
                        "Kostnader",
                        line.accountString().unit(), "IKT", "Administrasjon", "Budsjett", "Egen budsjettramme",
                        line.comment());
                for (int j = 0; j < texts.size(); j++) {
                    row.createCell(j).setCellValue(texts.get(j));
                }
                var numbers = new double[]{195, 120, line.year(), line.month(), line.amount().amount().doubleValue(), i,
                        1};
                for (int j = 0; j < numbers.length; j++) {
                    row.createCell(texts.size() + j).setCellValue(numbers[j]);
                }
                var cell = row.createCell(texts.size() + numbers.length);
                cell.setCellValue(LocalDate.of(line.year(), Math.max(1, line.month()), 1));
                cell.setCellStyle(day);
            }
            workbook.write(out);
        }
        return Files.size(file);
    }
}
