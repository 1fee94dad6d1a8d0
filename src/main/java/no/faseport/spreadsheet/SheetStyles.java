package no.faseport.spreadsheet;

import no.faseport.economy.AmountScale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of the cost workbook: few, printable in black and white, amounts in whole kroner over exact values.
final class SheetStyles {
    private static final byte OPAQUE = (byte) 0xff;
    private static final byte[] WHITE = {OPAQUE, (byte) 0xff, (byte) 0xff, (byte) 0xff};
    private static final byte[] HEADING = {OPAQUE, 0x1f, 0x4e, 0x5f};
    private static final byte[] SECTION = {OPAQUE, (byte) 0xdf, (byte) 0xea, (byte) 0xee};
    private static final String KRONER = "#,##0";
    private static final String THOUSANDS = "#,##0,";
    private static final String KRONER_OR_DASH = "#,##0;-#,##0;\"–\"";
    private static final String THOUSANDS_OR_DASH = "#,##0,;-#,##0,;\"–\"";

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle heading;
    private final CellStyle headingText;
    private final CellStyle section;
    private final CellStyle text;
    private final CellStyle amount;
    private final CellStyle sumText;
    private final CellStyle sum;
    private final CellStyle totalText;
    private final CellStyle total;
    private final CellStyle kroner;
    private final CellStyle day;
    private final CellStyle number;
    private final CellStyle headingNumber;
    private final CellStyle code;
    private final CellStyle quoted;
    private final CellStyle term;
    private final CellStyle prose;
    private final CellStyle sumNumber;
    private final CellStyle sumKroner;
    private final CellStyle weight;
    private final CellStyle check;
    private final CellStyle told;
    private final CellStyle sumTold;

    /// Looks with amounts in kroner.
    SheetStyles(XSSFWorkbook workbook) {
        this(workbook, AmountScale.KRONER);
    }

    /// Looks with sums shown in `scale`; the amounts themselves are kroner in both.
    SheetStyles(XSSFWorkbook workbook, AmountScale scale) {
        this.workbook = workbook;
        var shown = switch (scale) {
            case KRONER -> KRONER_OR_DASH;
            case THOUSANDS -> THOUSANDS_OR_DASH;
        };
        this.title = font(style(), 16, true);
        this.note = style();
        this.heading = heading(HorizontalAlignment.CENTER);
        this.headingText = heading(HorizontalAlignment.LEFT);
        this.section = fill(font(style(), 11, true), SECTION);
        this.text = style();
        this.amount = right(format(style(), shown));
        this.sumText = border(font(style(), 11, true), BorderStyle.THIN);
        this.sum = right(format(border(font(style(), 11, true), BorderStyle.THIN), shown));
        this.totalText = fill(border(font(style(), 11, true), BorderStyle.MEDIUM), SECTION);
        this.total = right(format(fill(border(font(style(), 11, true), BorderStyle.MEDIUM), SECTION), shown));
        this.kroner = right(format(style(), KRONER));
        this.day = right(format(style(), "d.m.yyyy"));
        this.number = right(style());
        this.headingNumber = right(heading(HorizontalAlignment.RIGHT));
        this.code = left(format(style(), "000"));
        var quote = style();
        quote.setQuotePrefixed(true);
        this.quoted = quote;
        this.term = top(font(style(), 11, true));
        this.prose = top(style());
        this.prose.setWrapText(true);
        this.weight = right(format(style(), "#,##0.####"));
        this.sumKroner = right(format(border(font(style(), 11, true), BorderStyle.THIN), KRONER));
        this.sumNumber = right(border(font(style(), 11, true), BorderStyle.THIN));
        var alsoZero = switch (scale) {
            case KRONER -> KRONER;
            case THOUSANDS -> THOUSANDS;
        };
        this.told = right(format(style(), alsoZero));
        this.sumTold = right(format(border(font(style(), 11, true), BorderStyle.THIN), alsoZero));
        this.check = left(format(style(), "#,##0.00"));
    }

    /// The title of a sheet.
    CellStyle title() {
        return title;
    }

    /// What stands under the title.
    CellStyle note() {
        return note;
    }

    /// A heading over several columns of amounts.
    CellStyle heading() {
        return heading;
    }

    /// A heading over texts.
    CellStyle headingText() {
        return headingText;
    }

    /// The name of a section.
    CellStyle section() {
        return section;
    }

    /// A text.
    CellStyle text() {
        return text;
    }

    /// An amount, a dash where it is zero.
    CellStyle amount() {
        return amount;
    }

    /// The words of a sum.
    CellStyle sumText() {
        return sumText;
    }

    /// A sum.
    CellStyle sum() {
        return sum;
    }

    /// The words of the last sum of several.
    CellStyle totalText() {
        return totalText;
    }

    /// The last sum of several.
    CellStyle total() {
        return total;
    }

    /// An amount as it is, also zero.
    CellStyle kroner() {
        return kroner;
    }

    /// A date.
    CellStyle day() {
        return day;
    }

    /// A number without groups, such as a year.
    CellStyle number() {
        return number;
    }

    /// A heading over numbers.
    CellStyle headingNumber() {
        return headingNumber;
    }

    /// A code of three digits.
    CellStyle code() {
        return code;
    }

    /// A sum as it is, also zero.
    CellStyle sumKroner() {
        return sumKroner;
    }

    /// A number without groups among sums.
    CellStyle sumNumber() {
        return sumNumber;
    }

    /// A weight in a key.
    CellStyle weight() {
        return weight;
    }

    /// A word that is explained.
    CellStyle term() {
        return term;
    }

    /// An explanation, on as many lines as it needs.
    CellStyle prose() {
        return prose;
    }

    /// An amount in the scale of the workbook, also zero.
    CellStyle told() {
        return told;
    }

    /// A sum in the scale of the workbook, also zero.
    CellStyle sumTold() {
        return sumTold;
    }

    /// What a check comes to, to the øre.
    CellStyle check() {
        return check;
    }

    /// The look of a text: one that begins like a formula stays text also after somebody edits the cell.
    CellStyle textLike(String content) {
        return !content.isEmpty() && "=+-@".indexOf(content.charAt(0)) >= 0 ? quoted : text;
    }

    private XSSFCellStyle style() {
        var style = font(workbook.createCellStyle(), 11, false);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle heading(HorizontalAlignment alignment) {
        var style = fill(style(), HEADING);
        var white = font(11, true);
        white.setColor(new XSSFColor(WHITE));
        style.setFont(white);
        style.setAlignment(alignment);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle font(XSSFCellStyle style, int points, boolean bold) {
        style.setFont(font(points, bold));
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        var font = workbook.createFont();
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static XSSFCellStyle fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle border(XSSFCellStyle style, BorderStyle border) {
        style.setBorderTop(border);
        return style;
    }

    /// To the right, with room before the text of the next column.
    private static XSSFCellStyle right(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle top(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle left(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private XSSFCellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
