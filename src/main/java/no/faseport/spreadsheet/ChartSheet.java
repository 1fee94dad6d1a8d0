package no.faseport.spreadsheet;

import java.io.IOException;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The charts people would rather look at, and under them the figures they show, summed by formulas as on the other sheets.
final class ChartSheet implements BookSheet {
    private static final int WIDTH_UNIT = 256;
    private static final int NAME_WIDTH = 44;
    private static final int FIGURE_WIDTH = 15;
    private static final int FIGURES = 9;
    private static final int FIRST_CHART = 3;
    private static final int CHART_ROWS = 19;
    private static final int FIRST_TABLE = FIRST_CHART + 2 * CHART_ROWS + 2;
    private static final int MIDDLE = 5;
    private static final int RIGHT = 10;

    private final Book book;
    private final Words words;
    private final StreamedWorkbook workbook;
    private final ChartFigures figures;
    private final ChartTable years;
    private final ChartTable months;
    private final ChartTable sources;
    private final ChartTable projects;

    ChartSheet(Book book, StreamedWorkbook workbook) {
        this.book = book;
        this.workbook = workbook;
        this.words = book.words();
        this.figures = new ChartFigures(book);
        this.years = figures.byYear(FIRST_TABLE);
        this.months = figures.byMonth(years.end() + 1);
        this.sources = figures.bySource(months.end() + 1);
        this.projects = figures.largest(sources.end() + 1);
    }

    @Override
    public String name() {
        return words.text("workbook.charts");
    }

    @Override
    public void frame(XSSFSheet sheet) {
        sheet.setColumnHidden(ChartTable.KEY_COLUMN, true);
        sheet.setColumnWidth(ChartTable.NAME_COLUMN, NAME_WIDTH * WIDTH_UNIT);
        for (int i = 1; i <= FIGURES; i++) {
            sheet.setColumnWidth(ChartTable.NAME_COLUMN + i, FIGURE_WIDTH * WIDTH_UNIT);
        }
        sheet.setDisplayGridlines(false);
        sheet.setRowBreak(FIRST_TABLE - 1);
        var painter = new ChartPainter(sheet, words, workbook);
        int second = FIRST_CHART + CHART_ROWS;
        painter.draw(years, ChartXml.Shape.COLUMNS, axes(sheet, "workbook.chart.axis.year"),
                new ChartPainter.Place(ChartTable.NAME_COLUMN, FIRST_CHART, MIDDLE, second - 1));
        painter.draw(months, ChartXml.Shape.LINES, axes(sheet, "workbook.chart.axis.month"),
                new ChartPainter.Place(MIDDLE, FIRST_CHART, RIGHT, second - 1));
        painter.draw(sources, ChartXml.Shape.COLUMNS, axes(sheet, "workbook.chart.axis.year"),
                new ChartPainter.Place(ChartTable.NAME_COLUMN, second, MIDDLE, FIRST_TABLE - 2));
        painter.draw(projects, ChartXml.Shape.BARS, axes(sheet, "workbook.projects.name"),
                new ChartPainter.Place(MIDDLE, second, RIGHT, FIRST_TABLE - 2));
    }

    private ChartXml.Axes axes(XSSFSheet sheet, String names) {
        return new ChartXml.Axes(words.text(names), words.text(book.content().choice().scale().key()), format(),
                sheet.getSheetName());
    }

    private String format() {
        return switch (book.content().choice().scale()) {
            case KRONER -> "#,##0";
            case THOUSANDS -> "#,##0,";
        };
    }

    @Override
    public void rows(RowStream stream) throws IOException {
        BookPage.title(stream, book, name(), ChartTable.NAME_COLUMN);
        for (var table : new ChartTable[]{years, months, sources, projects}) {
            table.write(stream, book.styles());
        }
        stream.row(projects.end() + 1);
        stream.text(ChartTable.NAME_COLUMN, words.text("workbook.chart.note", String.valueOf(figures.year())),
                book.styles().note());
    }
}
