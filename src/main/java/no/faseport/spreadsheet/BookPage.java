package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.stream.Collectors;
import no.faseport.words.Words;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// What the sheets of a workbook have in common: the title, the rows, and the pages.
final class BookPage {
    private static final int TITLE_HEIGHT = 34;
    /// How high a row is, in points.
    static final int ROW_HEIGHT = 16;
    /// How high the title and the headings of years and kinds are together, with the rows between them.
    static final int HEAD_HEIGHT = TITLE_HEIGHT + 3 * ROW_HEIGHT + 32;

    private BookPage() {
    }

    /// Writes what the sheet called `name` is, of which years, whose, in what amounts and of which units, from `column` on.
    static void title(RowStream stream, Book book, String name, int column) throws IOException {
        var choice = book.content().choice();
        stream.row(0, TITLE_HEIGHT);
        stream.text(column, book.words().text("workbook.title.of", name, years(book.content())),
                book.styles().title());
        stream.row(1);
        stream.text(column, book.words().text("workbook.note", book.letterhead().municipality(),
                book.words().text(choice.scale().key())), book.styles().note());
        if (!choice.units().isEmpty() || !choice.projects().isEmpty()) {
            stream.row(2);
            stream.text(column, covered(book), book.styles().note());
        }
    }

    /// Which part of the portfolio is counted.
    static String covered(Book book) {
        var names = book.content().overview().names();
        var choice = book.content().choice();
        if (choice.units().isEmpty() && choice.projects().isEmpty()) {
            return book.words().text("workbook.covered.all");
        }
        var all = book.words().text("workbook.all");
        var units = choice.units().stream().sorted().map(unit -> names.unit(unit).toString())
                .collect(Collectors.joining(", "));
        var projects = choice.projects().stream().map(project -> names.project(project).toString()).sorted()
                .collect(Collectors.joining(", "));
        return book.words().text("workbook.covered", units.isEmpty() ? all : units,
                projects.isEmpty() ? all : projects);
    }

    /// The years of a workbook: "2026" or "2026–2029".
    static String years(CostBook content) {
        var years = content.overview().years();
        var first = Integer.toString(years.getFirst());
        return years.size() == 1 ? first : first + "–" + years.getLast();
    }

    /// Lets `columns` and the head of `rows` rows from `top` on stay where they are, and the head stand on every page.
    static void freeze(XSSFSheet sheet, int columns, int top, int rows) {
        sheet.createFreezePane(columns, top + rows);
        sheet.setRepeatingRows(new CellRangeAddress(top, top + rows - 1, -1, -1));
        sheet.setDisplayGridlines(false);
    }

    /// Sets the pages up.
    static PrintedPage setUp(XSSFSheet sheet, Words words, String municipality) {
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        sheet.setHorizontallyCenter(true);
        return PrintedPage.setUp(sheet, words, municipality);
    }
}
