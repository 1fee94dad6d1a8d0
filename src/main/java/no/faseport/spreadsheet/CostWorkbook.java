package no.faseport.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.faseport.file.Replacement;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes the cost overview as an Excel workbook: a sheet of data, and sheets that sum it by formulas.
///
/// Formulas carry their values, so that a program that does not calculate shows the same. Rows are streamed: memory does
/// not grow with the number of lines.
public final class CostWorkbook {
    private final Words words;
    private final Letterhead letterhead;

    /// A workbook in the language of `words`, from the municipality of `letterhead`.
    public CostWorkbook(Words words, Letterhead letterhead) {
        this.words = words;
        this.letterhead = letterhead;
    }

    /// Writes `content` to `target`, beside it first and moved into place when whole; what comes back is why it could not.
    public Optional<Message> write(CostBook content, Path target) {
        if (content.overview().lines().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            return Optional.of(Message.of("workbook.tooManyLines", (long) SpreadsheetVersion.EXCEL2007.getMaxRows()));
        }
        return new Replacement(target).write(out -> write(content, out));
    }

    private void write(CostBook content, OutputStream out) throws IOException {
        try (var frame = new XSSFWorkbook()) {
            var styles = new SheetStyles(frame, content.choice().scale());
            var data = new DataSheet(words, styles, content);
            var book = new Book(words, styles, letterhead, content, data);
            var workbook = new StreamedWorkbook(frame);
            for (var each : sheets(book, workbook)) {
                var sheet = frame.createSheet(each.name());
                each.frame(sheet);
                each.pages(sheet, BookPage.setUp(sheet, words, letterhead.municipality()));
                workbook.fill(sheet, each::rows);
            }
            describe(frame, content);
            workbook.write(out);
        }
    }

    private static List<BookSheet> sheets(Book book, StreamedWorkbook workbook) {
        var content = book.content();
        var sheets = new ArrayList<BookSheet>();
        sheets.add(new SummarySheet(book));
        if (content.choice().charts()) {
            sheets.add(new ChartSheet(book, workbook));
        }
        content.decided().ifPresent(decided -> sheets.add(new ComparisonSheet(book, decided)));
        content.choice().levels().forEach(level -> sheets.add(new SumSheet(book, level)));
        int place = sheets.size();
        content.previous().ifPresent(previous -> sheets.add(new ChangesSheet(book, previous)));
        sheets.add(book.data());
        content.decided().ifPresent(decided -> sheets.add(new DecidedSheet(book, decided)));
        sheets.add(new NotesSheet(book));
        content.shared().ifPresent(shared -> sheets.addAll(place,
                new Sharing(book, shared, taken(book, sheets)).sheets()));
        return sheets;
    }

    private static Set<String> taken(Book book, List<BookSheet> sheets) {
        var taken = sheets.stream().map(BookSheet::name).collect(Collectors.toSet());
        taken.addAll(List.of(book.words().text("workbook.shared"), book.words().text("workbook.shared.lines")));
        return taken;
    }

    private void describe(XSSFWorkbook workbook, CostBook content) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(words.text("workbook.title", BookPage.years(content)));
        core.setSubjectProperty(letterhead.municipality());
        core.setCreator("Faseport");
        var extended = workbook.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(letterhead.municipality());
        extended.setApplication("Faseport");
    }
}
