package no.faseport.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of a plan's cells: those of other workbooks, with names indented as in the outline.
final class PlanStyles {
    private static final int DEEPEST = 15;

    private final XSSFWorkbook workbook;
    private final SheetStyles base;
    private final CellStyle percent;
    private final Map<Integer, CellStyle> names = new HashMap<>();
    private final Map<Integer, CellStyle> summaries = new HashMap<>();

    PlanStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.base = new SheetStyles(workbook);
        this.percent = workbook.createCellStyle();
        percent.cloneStyleFrom(base.number());
        percent.setDataFormat(workbook.createDataFormat().getFormat("0 %"));
    }

    SheetStyles base() {
        return base;
    }

    /// A share that is kept as a fraction and read in percent.
    CellStyle percent() {
        return percent;
    }

    /// A name at this depth of the outline, bold where it is a summary's.
    CellStyle name(int depth, boolean summary) {
        int indent = Math.min(depth, DEEPEST);
        return (summary ? summaries : names).computeIfAbsent(indent, deep -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(base.textLike("="));
            style.setIndention((short) (int) deep);
            if (summary) {
                var bold = workbook.createFont();
                bold.setFontName(XSSFFont.DEFAULT_FONT_NAME);
                bold.setBold(true);
                style.setFont(bold);
            }
            return style;
        });
    }
}
