package no.faseport.spreadsheet;

import no.faseport.words.Words;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The pages a sheet is printed on, across: A4 as long as it can be read there, else A3, and a sheet too wide for that on A4
/// pages side by side, with its first columns on each.
///
/// @param room how high the rows on a page may be together, in points of the sheet
/// @param scale what is left of the size of its letters
record PrintedPage(double room, double scale) {
    /// Seven of the eleven points that texts have.
    private static final double LEAST_SCALE = 0.64;
    private static final double SIDE_MARGIN = 0.4;
    private static final double TOP_MARGIN = 0.5;
    private static final double FOOT_MARGIN = 0.7;
    private static final double FOOTER = 0.3;
    private static final double POINTS = 72;
    /// Characters of the usual font on an inch.
    private static final double CHARACTERS = 96.0 / 7;
    /// Six of the eleven.
    private static final double LEAST_PRESSED = 0.56;

    private enum Paper {
        A4(PrintSetup.A4_PAPERSIZE, 11.69, 8.27), A3(PrintSetup.A3_PAPERSIZE, 16.54, 11.69);

        private final short size;
        private final double width;
        private final double height;

        Paper(short size, double width, double height) {
            this.size = size;
            this.width = width;
            this.height = height;
        }

        double scale(double characters) {
            return Math.min(1, (width - 2 * SIDE_MARGIN) * CHARACTERS / characters);
        }

        double room(double scale) {
            return (height - TOP_MARGIN - FOOT_MARGIN) * POINTS / scale;
        }
    }

    /// Sets the pages of `sheet` up by the widths of its columns, with `left`, its name and the page's number under each.
    static PrintedPage setUp(XSSFSheet sheet, Words words, String left) {
        double wide = characters(sheet, 0);
        var paper = Paper.A4.scale(wide) >= LEAST_SCALE ? Paper.A4 : Paper.A3;
        int across = 1;
        var repeated = sheet.getRepeatingColumns();
        if (paper.scale(wide) < LEAST_SCALE && repeated != null) {
            paper = Paper.A4;
            double head = wide - characters(sheet, repeated.getLastColumn() + 1);
            while (paper.scale(head + (wide - head) / across) < LEAST_SCALE && across < 9) {
                across++;
            }
            wide = head + (wide - head) / across;
        }
        layOut(sheet, paper, across);
        sheet.getFooter().setLeft(left.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight(words.text("workbook.page", "&P", "&N"));
        return new PrintedPage(paper.room(paper.scale(wide)), paper.scale(wide));
    }

    /// As many rows as there are, on pages of `paper` that lie and stand `across` beside each other.
    private static void layOut(XSSFSheet sheet, Paper paper, int across) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(paper.size);
        setup.setLandscape(true);
        setup.setFitWidth((short) across);
        setup.setFitHeight((short) 0);
        setup.setPageOrder(PageOrder.OVER_THEN_DOWN);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_MARGIN);
        sheet.setMargin(PageMargin.HEADER, FOOTER);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
    }

    /// How wide the columns that people see are together, from column `first` on.
    private static double characters(XSSFSheet sheet, int first) {
        double all = 0;
        for (var columns : sheet.getCTWorksheet().getColsList()) {
            for (var column : columns.getColList()) {
                long from = Math.max(first + 1, column.getMin());
                all += column.getHidden() ? 0 : column.getWidth() * Math.max(0, column.getMax() - from + 1);
            }
        }
        return Math.max(1, all);
    }

    /// Lets rows this high together stand on as many pages as they fill, and what is left over is pressed into them as long as it
    /// can be read: a few rows on a last page are the ones nobody sees.
    void pressed(XSSFSheet sheet, double height) {
        double pages = height / room;
        double full = Math.max(1, Math.floor(pages));
        boolean legible = scale * full / Math.max(full, pages) >= LEAST_PRESSED;
        sheet.getPrintSetup().setFitHeight((short) Math.min(Short.MAX_VALUE, legible ? full : Math.ceil(pages)));
    }
}
