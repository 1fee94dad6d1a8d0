package no.faseport.report.printing;

import java.io.IOException;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.Sheet;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.words.Words;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// What helps to put the sheets of a page together: where to cut, how far they lie over each other, which this is and where it
/// lies.
final class SheetMarks {
    private static final float TEXT = 7;
    private static final float LINE = 0.4f;
    private static final float LENGTH = 12;
    private static final float GAP = 3;
    private static final float CELL_WIDE = 9;
    private static final float CELL_HIGH = 6;
    private static final float MAP_HIGH = 20;

    private final PDPageContentStream content;
    private final PDFont font;
    private final Words words;
    private final Imposed imposed;

    SheetMarks(PDPageContentStream content, PDFont font, Words words, Imposed imposed) {
        this.content = content;
        this.font = font;
        this.words = words;
        this.imposed = imposed;
    }

    /// True for a sheet that gets them: one of several that belong together.
    static boolean isMarked(Sheet sheet, Imposed imposed) {
        return sheet.place().isPart() && imposed.order().marks();
    }

    /// Draws them around what stands on `sheet`.
    void draw(Sheet sheet) throws IOException {
        content.setStrokingColor(0f);
        content.setNonStrokingColor(0f);
        content.setLineWidth(LINE);
        var frame = sheet.frame();
        float left = (float) frame.left();
        float right = (float) (frame.left() + frame.width());
        float top = (float) (sheet.height() - frame.top());
        float bottom = (float) (sheet.height() - frame.top() - frame.height());
        for (float x : new float[]{left, right}) {
            line(x, top + GAP, x, top + GAP + LENGTH);
            line(x, bottom - GAP, x, bottom - GAP - LENGTH);
        }
        for (float y : new float[]{top, bottom}) {
            line(left - GAP, y, left - GAP - LENGTH, y);
            line(right + GAP, y, right + GAP + LENGTH, y);
        }
        overlaps(sheet, left, top);
        tell(sheet, left, bottom);
        map(sheet, right, bottom);
    }

    private void line(float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    /// Short strokes where the sheets to the left and above end.
    private void overlaps(Sheet sheet, float left, float top) throws IOException {
        float overlap = (float) (imposed.order().overlap() * PaperSize.MILLIMETRE);
        if (sheet.place().column() > 0) {
            line(left + overlap, top + GAP, left + overlap, top + GAP + LENGTH / 2);
        }
        if (sheet.place().row() > 0) {
            line(left - GAP, top - overlap, left - GAP - LENGTH / 2, top - overlap);
        }
    }

    private void tell(Sheet sheet, float left, float bottom) throws IOException {
        var place = sheet.place();
        content.beginText();
        content.setFont(font, TEXT);
        content.newLineAtOffset(left + 2 * GAP, bottom - GAP - LENGTH);
        content.showText(words.text("print.sheet", sheet.page(), sheet.number(), imposed.sheets().size(),
                place.row() + 1, place.rows(), place.column() + 1, place.columns()));
        content.endText();
    }

    /// All sheets of the page as they lie, this one filled.
    private void map(Sheet sheet, float right, float bottom) throws IOException {
        var place = sheet.place();
        float high = Math.min(CELL_HIGH, MAP_HIGH / place.rows());
        float wide = Math.min(CELL_WIDE, 6 * MAP_HIGH / place.columns());
        float left = right - 2 * GAP - wide * place.columns();
        float upper = bottom - GAP;
        content.addRect(left + place.column() * wide, upper - (place.row() + 1) * high, wide, high);
        content.fill();
        for (int row = 0; row <= place.rows(); row++) {
            line(left, upper - row * high, left + place.columns() * wide, upper - row * high);
        }
        for (int column = 0; column <= place.columns(); column++) {
            line(left + column * wide, upper, left + column * wide, upper - place.rows() * high);
        }
    }
}
