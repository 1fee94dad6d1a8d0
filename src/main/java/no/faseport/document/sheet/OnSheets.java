package no.faseport.document.sheet;

import java.util.List;
import no.faseport.gantt.paper.PaperSize;

/// One page on its sheets.
final class OnSheets {
    /// What rounding may take from a page before it counts.
    static final double SLACK = 0.5;
    /// What is left free around the sheets of a page that needs several, in points: no printer reaches the edges.
    private static final double MARGIN = 10 * PaperSize.MILLIMETRE;

    private final SheetOrder order;
    private final SourcePage page;
    private final double width;
    private final double height;
    private final double scale;
    private final int columns;
    private final int rows;

    private OnSheets(SheetOrder order, SourcePage page, boolean lies) {
        this.order = order;
        this.page = page;
        this.width = order.size().width(lies);
        this.height = order.size().height(lies);
        double wanted = wanted();
        boolean alone = page.width() * wanted <= width + SLACK && page.height() * wanted <= height + SLACK;
        this.scale = Math.abs(wanted - 1) < 1e-3 ? 1 : wanted;
        this.columns = alone ? 1 : across(page.width() * scale, width - 2 * MARGIN);
        this.rows = alone ? 1 : across(page.height() * scale, height - 2 * MARGIN);
    }

    /// A page as `order` says; where it may lie either way, so that it takes the fewest sheets, or else as it lies itself.
    static OnSheets of(SheetOrder order, SourcePage page) {
        boolean lies = page.width() > page.height();
        return switch (order.turn()) {
            case UPRIGHT -> new OnSheets(order, page, false);
            case LYING -> new OnSheets(order, page, true);
            case AS_PAGE -> {
                var as = new OnSheets(order, page, lies);
                var turned = new OnSheets(order, page, !lies);
                yield turned.rows * turned.columns < as.rows * as.columns ? turned : as;
            }
        };
    }

    private double overlap() {
        return order.overlap() * PaperSize.MILLIMETRE;
    }

    private double wanted() {
        return switch (order.fit()) {
            case Fit.OnePage one -> Math.min(width / page.width(), height / page.height());
            case Fit.PagesWide wide when wide.sheets() == 1 && page.height() * width / page.width() <= height
                    + SLACK ->
                width / page.width();
            case Fit.PagesWide wide -> (wide.sheets() * (width - 2 * MARGIN) - (wide.sheets() - 1) * overlap())
                    / page.width();
            case Fit.Scaled scaled -> scaled.percent() / 100.0;
        };
    }

    private int across(double length, double room) {
        return Math.max(1, (int) Math.ceil((length - overlap() - SLACK) / (room - overlap())));
    }

    /// How large the page is on them.
    double scale() {
        return scale;
    }

    /// Adds the sheets of the page with this number.
    void add(int number, List<Sheet> sheets) {
        if (rows * columns == 1) {
            sheets.add(new Sheet(sheets.size() + 1, number, width, height, scale,
                    (width - page.width() * scale) / 2, (height - page.height() * scale) / 2,
                    new Sheet.Frame(0, 0, width, height), Sheet.Place.ALONE));
            return;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sheets.add(part(sheets.size() + 1, number, row, column));
            }
        }
    }

    private Sheet part(int number, int of, int row, int column) {
        double roomWide = width - 2 * MARGIN;
        double roomHigh = height - 2 * MARGIN;
        double fromLeft = column * (roomWide - overlap());
        double fromTop = row * (roomHigh - overlap());
        return new Sheet(number, of, width, height, scale, MARGIN - fromLeft, MARGIN - fromTop,
                new Sheet.Frame(MARGIN, MARGIN, Math.min(roomWide, page.width() * scale - fromLeft),
                        Math.min(roomHigh, page.height() * scale - fromTop)),
                new Sheet.Place(row, column, rows, columns));
    }
}
