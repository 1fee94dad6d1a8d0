package no.faseport.spreadsheet;

import java.nio.charset.StandardCharsets;
import no.faseport.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Puts charts on a sheet, each with words for those who cannot see it.
final class ChartPainter {
    private final XSSFSheet sheet;
    private final Words words;
    private final StreamedWorkbook workbook;

    /// Paints on `sheet` of `workbook`.
    ChartPainter(XSSFSheet sheet, Words words, StreamedWorkbook workbook) {
        this.sheet = sheet;
        this.words = words;
        this.workbook = workbook;
    }

    /// Where a chart lies: its first column and row, and those it does not reach.
    record Place(int left, int top, int right, int bottom) {
    }

    /// Draws `table` in `shape`; nothing where it has no lines.
    void draw(ChartTable table, ChartXml.Shape shape, ChartXml.Axes axes, Place place) {
        if (table.lines().isEmpty()) {
            return;
        }
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(),
                place.bottom()));
        var about = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        about.setName(table.title());
        about.setDescr(words.text("workbook.chart.about", table.title(), String.join(", ", table.series()),
                table.names(sheet.getSheetName())));
        workbook.replace(chart.getPackagePart(),
                new ChartXml(table, axes).drawn(shape).getBytes(StandardCharsets.UTF_8));
    }
}
