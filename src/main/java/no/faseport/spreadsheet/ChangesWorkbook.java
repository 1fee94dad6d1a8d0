package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.file.Replacement;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes what has changed in the amounts as an Excel workbook: sums per project, account and unit, and the lines they are
/// made of.
///
/// Differences and sums are formulas that carry their values. Rows are streamed: memory does not grow with the number of lines.
public final class ChangesWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    private static final List<MoneyChanges.By> SHEETS = List.of(MoneyChanges.By.values());

    private final Words words;
    private final String municipality;
    private final ZoneId zone;

    /// A workbook in the language of `words`, for `municipality`, whose days are those of `zone`.
    public ChangesWorkbook(Words words, String municipality, ZoneId zone) {
        this.words = words;
        this.municipality = municipality;
        this.zone = zone;
    }

    /// Writes `changes`, which are those that `period` tells of, to `target`; what comes back is why it could not.
    public Optional<Message> write(MoneyChanges changes, String period, Path target) {
        if (changes.lines().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            return Optional.of(Message.of("workbook.tooManyLines", (long) SpreadsheetVersion.EXCEL2007.getMaxRows()));
        }
        return new Replacement(target).write(out -> write(changes, period, out));
    }

    private void write(MoneyChanges changes, String period, OutputStream out) throws IOException {
        try (var template = new XSSFWorkbook()) {
            var styles = new SheetStyles(template);
            var lines = new ChangeLines(words, styles, changes, zone);
            var sums = SHEETS.stream().map(by -> new ChangeSums(words, styles, changes, lines, by)).toList();
            for (var each : sums) {
                var sheet = template.createSheet(words.text(each.by().key() + ".sheet"));
                each.frame(sheet);
                PrintedPage.setUp(sheet, words, municipality).pressed(sheet, each.height());
            }
            var all = template.createSheet(words.text("changes.sheet"));
            lines.prepare(all);
            PrintedPage.setUp(all, words, municipality);
            describe(template, period);
            try (var workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY, true)) {
                for (int i = 0; i < sums.size(); i++) {
                    sums.get(i).write(workbook.getSheetAt(i), words.text("changes.title"),
                            words.text("changes.workbook.note", municipality, period));
                }
                lines.write(workbook.getSheetAt(SHEETS.size()));
                workbook.write(out);
            }
        }
    }

    private void describe(XSSFWorkbook workbook, String period) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(words.text("changes.title"));
        core.setSubjectProperty(period);
        core.setCreator("Faseport");
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(municipality);
        extended.setApplication("Faseport");
    }
}
