package no.faseport.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of a plan's cells: those of other workbooks, with names indented as in the outline.
final class PlanStyles {
    private static final int DEEPEST = 7;

    private final XSSFWorkbook workbook;
    private final SheetStyles base;
    private final CellStyle percent;
    private final Map<Look, CellStyle> names = new HashMap<>();

    /// How a name looks.
    private record Look(int indent, boolean summary, boolean quoted) {
    }

    PlanStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.base = new SheetStyles(workbook);
        this.percent = workbook.createCellStyle();
        percent.cloneStyleFrom(base.number());
        percent.setAlignment(HorizontalAlignment.RIGHT);
        percent.setIndention((short) 1);
        percent.setDataFormat(workbook.createDataFormat().getFormat("0 %"));
    }

    SheetStyles base() {
        return base;
    }

    /// A share that is kept as a fraction and read in percent.
    CellStyle percent() {
        return percent;
    }

    /// The look of `name` at this depth of the outline, bold where it is a summary's; one that begins like a formula stays a
    /// text also after somebody edits the cell.
    CellStyle name(String name, int depth, boolean summary) {
        var like = base.textLike(name);
        return names.computeIfAbsent(new Look(Math.min(depth, DEEPEST), summary, like.getQuotePrefixed()),
                look -> name(like, look));
    }

    private CellStyle name(CellStyle like, Look look) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) (2 * look.indent()));
        if (look.summary()) {
            var bold = workbook.createFont();
            bold.setFontName(XSSFFont.DEFAULT_FONT_NAME);
            bold.setBold(true);
            style.setFont(bold);
        }
        return style;
    }
}
