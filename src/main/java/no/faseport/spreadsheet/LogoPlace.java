package no.faseport.spreadsheet;

import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Where the municipality's logo stands on a sheet, and what is said of it to those who do not see it.
record LogoPlace(Words words, String municipality) {
    private static final int HEIGHT = 30 * Units.EMU_PER_POINT;

    /// Puts `logo` as high as the title's row, against the right edge of `last`; columns that are folded away have no width.
    void put(XSSFSheet sheet, Letterhead.Logo logo, int last) {
        int wide = (int) (HEIGHT * logo.shape());
        int first = last + 1;
        int room = 0;
        while (room < wide && first > 1) {
            first--;
            room += sheet.isColumnHidden(first) ? 0 : Units.columnWidthToEMU(sheet.getColumnWidth(first));
        }
        var workbook = sheet.getWorkbook();
        var anchor = new XSSFClientAnchor(Math.max(0, room - wide), 0, 0, HEIGHT, first, 0, last + 1, 0);
        var picture = sheet.createDrawingPatriarch().createPicture(anchor, workbook.addPicture(logo.content(),
                logo.isPng() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words.text("workbook.logo", municipality));
    }
}
