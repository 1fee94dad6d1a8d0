package no.faseport.report.printing;

import java.util.List;
import no.faseport.document.sheet.Sheet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A page of a PDF and the sheets it stands on, the first of which it has become itself: where what was on the page has come to lie.
///
/// @param box what was seen of the page
/// @param papers the sheets in the PDF, one for each of `sheets`
record PagePlaces(PDRectangle box, List<Sheet> sheets, List<PDPage> papers) {
    private static final COSName WIDE = COSName.getPDFName("FitH");
    private static final COSName POINT = COSName.getPDFName("XYZ");

    /// Keeps copies.
    PagePlaces {
        sheets = List.copyOf(sheets);
        papers = List.copyOf(papers);
    }

    /// From points of a page seen through `box` to those of a sheet.
    static Matrix onto(Sheet sheet, PDRectangle box) {
        double bottom = sheet.height() - sheet.top() - box.getHeight() * sheet.scale();
        return new Matrix((float) sheet.scale(), 0, 0, (float) sheet.scale(),
                (float) (sheet.left() - box.getLowerLeftX() * sheet.scale()),
                (float) (bottom - box.getLowerLeftY() * sheet.scale()));
    }

    /// Which of the sheets shows a point of the page, from 0; the first where none does.
    int sheetAt(float x, float y) {
        for (int i = 0; i < sheets.size(); i++) {
            var frame = sheets.get(i).frame();
            var there = onto(sheets.get(i), box).transformPoint(x, y);
            double down = sheets.get(i).height() - there.getY();
            if (there.getX() >= frame.left() && there.getX() <= frame.left() + frame.width() && down >= frame.top()
                    && down <= frame.top() + frame.height()) {
                return i;
            }
        }
        return 0;
    }

    /// Which of the sheets shows the middle of an area of the page, from 0.
    int sheetOf(PDRectangle area) {
        return sheetAt((area.getLowerLeftX() + area.getUpperRightX()) / 2,
                (area.getLowerLeftY() + area.getUpperRightY()) / 2);
    }

    /// An area of the page as it lies on one of the sheets, as far as the sheet goes.
    PDRectangle area(int sheet, PDRectangle area) {
        var onto = onto(sheets.get(sheet), box);
        var from = onto.transformPoint(area.getLowerLeftX(), area.getLowerLeftY());
        var to = onto.transformPoint(area.getUpperRightX(), area.getUpperRightY());
        float wide = (float) sheets.get(sheet).width();
        float high = (float) sheets.get(sheet).height();
        float left = Math.clamp(from.x, 0, wide);
        float bottom = Math.clamp(from.y, 0, high);
        return new PDRectangle(left, bottom, Math.clamp(to.x, 0, wide) - left, Math.clamp(to.y, 0, high) - bottom);
    }

    /// Lets a destination on the page be where that is on the sheets.
    void move(COSArray destination) {
        var kind = destination.getObject(1);
        if (POINT.equals(kind)) {
            move(destination, 2, 3);
        } else if (WIDE.equals(kind)) {
            move(destination, -1, 2);
        }
    }

    private void move(COSArray destination, int across, int up) {
        float x = number(destination, across, box.getLowerLeftX());
        float y = Math.clamp(number(destination, up, box.getUpperRightY()), box.getLowerLeftY(),
                box.getUpperRightY());
        int sheet = sheetAt(x, y);
        var there = onto(sheets.get(sheet), box).transformPoint(x, y);
        destination.set(0, papers.get(sheet));
        destination.set(up, new COSFloat(there.y));
        if (across >= 0) {
            destination.set(across, new COSFloat(there.x));
        }
    }

    private static float number(COSArray from, int index, float otherwise) {
        return index >= 0 && index < from.size() && from.getObject(index) instanceof COSNumber number
                ? number.floatValue()
                : otherwise;
    }
}
