package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.faseport.file.Replacement;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Message;
import no.faseport.words.TabbedRow;
import no.faseport.words.Words;

/// Writes a sheet of the portfolio as a workbook or as comma-separated values, by the ending of the file's name.
public final class TableFile {
    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    private final Words words;
    private final String municipality;

    /// Files in the language of `words`, for `municipality`.
    public TableFile(Words words, String municipality) {
        this.words = words;
        this.municipality = municipality;
    }

    /// Writes `sheet` as [#write] does, with a row that sums the amounts that are let through under a workbook's table.
    public Optional<Message> summed(Sheet sheet, Path target) {
        return write(sheet, target, true);
    }

    /// Writes `sheet` to `target`, beside it first and moved into place when whole; what comes back is why it could not.
    public Optional<Message> write(Sheet sheet, Path target) {
        return write(sheet, target, false);
    }

    private Optional<Message> write(Sheet sheet, Path target, boolean summed) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(CSV)) {
            return new Replacement(target).write(out -> csv(sheet, out));
        }
        if (name.endsWith(XLSX)) {
            return new Replacement(target)
                    .write(out -> new TableWorkbook(words, municipality, summed).write(sheet, out));
        }
        return Optional.of(Message.of("sheet.refused.ending", String.valueOf(target.getFileName())));
    }

    /// UTF-8 with its mark, semicolons and decimal commas: what a Norwegian Excel opens by a double-click.
    private static void csv(Sheet sheet, OutputStream out) throws IOException {
        var text = new StringBuilder("\ufeff");
        line(text, sheet.headings().stream().map(heading -> quoted(heading.title())).toList());
        for (var row : sheet.rows()) {
            line(text, row.stream().map(TableFile::cell).toList());
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join(";", cells)).append("\r\n");
    }

    private static String cell(Value value) {
        return switch (value) {
            case Value.Text text -> quoted(text.text());
            case Value.Day day -> day.day().toString();
            case Value.Amount amount -> amount.amount().amount().toPlainString().replace('.', ',');
            case Value.Count count -> Long.toString(count.count());
            case Value.Decimal number -> number.number().toPlainString().replace('.', ',');
        };
    }

    private static String quoted(String text) {
        var safe = TabbedRow.guarded(text);
        var special = safe.chars().anyMatch(sign -> ";\"\r\n".indexOf(sign) >= 0);
        return special ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
