package no.faseport.report;

import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Point;
import no.faseport.gantt.paper.PaperColumn;
import no.faseport.gantt.paper.PaperFrame;
import no.faseport.gantt.paper.PaperTable;
import no.faseport.gantt.paper.PaperTable.Column;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;

/// Draws a whole sheet with a pen: title, table, chart, and what stands at its foot.
final class PagePainter {
    private static final double TITLE_SIZE = 18;
    private static final double LINE = 0.8;

    private final PrintedPlan printed;
    private final PaperFrame frame;
    private final PaperInks inks;
    private final PaperFont font;
    private final TextFit fit;

    PagePainter(PrintedPlan printed, PaperFont font) {
        this.printed = printed;
        this.frame = printed.frame();
        this.inks = new PaperInks(printed.order().mono());
        this.font = font;
        this.fit = new TextFit(font);
    }

    void paint(PrintedPage page, Pen pen) {
        pen.fill(new Box(0, 0, frame.width(), frame.height()), 0, Tint.WHITE);
        pen.at(new Point(frame.margin(), frame.margin()), () -> title(pen));
        pen.at(new Point(frame.margin(), frame.top()), () -> plan(page, pen));
        pen.at(new Point(frame.margin(), frame.foot()),
                () -> new FootPainter(pen, printed, inks, font).paint(page));
    }

    private void title(Pen pen) {
        var about = printed.title();
        var words = printed.words();
        var municipality = Lettering.usual(font, about.municipality(), frame.inner(), 13, inks.quiet()).toTheLeft();
        pen.write(municipality);
        var name = fit.cut(about.heading(), TITLE_SIZE,
                (frame.inner() - municipality.width()) / 1.1 - 20);
        pen.write(Lettering.of(font, name, 0, 11, TITLE_SIZE, inks.tint(Ink.LABEL)).asBold());
        var fresh = about.statusDate().map(day -> words.text("paper.subtitle.status", about.figuresOf(), day))
                .orElseGet(() -> words.text("paper.subtitle", about.figuresOf()));
        var period = words.text("paper.period", printed.from(), printed.until());
        pen.write(Lettering.usual(font, fresh + " · " + period, 0, 34, inks.quiet()));
    }

    private void plan(PrintedPage page, Pen pen) {
        double table = printed.table().width(page.tile());
        double chart = printed.chartWidth(page);
        double height = printed.headHeight() + page.rows() * GanttSight.ROW;
        var rule = Stroke.of(inks.tint(Ink.RULE), LINE);
        pen.fill(new Box(0, 0, table, printed.headHeight()), 0, inks.tint(Ink.HEAD));
        pen.at(new Point(table, 0),
                () -> new ChartPainter(pen, inks, font, chart).paint(printed.chart(page), height));
        columns(page, pen, rule, height);
        var rows = printed.rows(page);
        for (int i = 0; i < rows.size(); i++) {
            double bottom = printed.headHeight() + (i + 1) * GanttSight.ROW;
            pen.line(List.of(new Point(0, bottom), new Point(table, bottom)), false, rule);
        }
        pen.line(List.of(new Point(0, printed.headHeight()), new Point(table, printed.headHeight())), false, rule);
        var edge = Stroke.of(inks.quiet(), LINE);
        pen.edge(new Box(0, 0, table + chart, height), 0, edge);
        pen.line(List.of(new Point(table, 0), new Point(table, height)), false, edge);
    }

    private void columns(PrintedPage page, Pen pen, Stroke rule, double height) {
        double x = 0;
        for (var column : printed.table().columns(page.tile())) {
            double left = x;
            pen.at(new Point(left, 0), () -> column(page, pen, column));
            if (left > 0) {
                pen.line(List.of(new Point(left, printed.headHeight() - GanttSight.HEAD_ROW), new Point(left, height)),
                        false, rule);
            }
            x += column.width();
        }
    }

    private void column(PrintedPage page, Pen pen, Column column) {
        write(pen, column, column.what().head(), 0, printed.headHeight() - GanttSight.HEAD_ROW / 2, true);
        double middle = printed.headHeight() + GanttSight.ROW / 2;
        for (var row : printed.rows(page)) {
            cell(pen, column, row, middle);
            middle += GanttSight.ROW;
        }
    }

    /// What does not fit on one line stands on two, a little smaller.
    private void cell(Pen pen, Column column, GanttRow row, double middle) {
        boolean bold = row.summary() && column.what().isName();
        double indent = PaperTable.indent(column.what(), row);
        var text = column.what().text().apply(row);
        double room = room(column, indent, bold);
        if (font.of(text) <= room) {
            write(pen, column, text, indent, middle, bold);
            return;
        }
        var lines = fit.two(text, TextFit.SMALL, room);
        for (int i = 0; i < lines.size(); i++) {
            var lettering = Lettering.of(font, lines.get(i), PaperTable.AIR + indent, middle - 6 + 12.0 * i,
                    TextFit.SMALL, inks.tint(Ink.LABEL));
            pen.write(bold ? lettering.asBold() : lettering);
        }
    }

    private static double room(Column column, double indent, boolean bold) {
        return (column.width() - 2 * PaperTable.AIR - indent + 0.01) / (bold ? 1.06 : 1);
    }

    private void write(Pen pen, Column column, String text, double indent, double middle, boolean bold) {
        var tint = inks.tint(Ink.LABEL);
        var lettering = column.what().kind() == PaperColumn.Kind.NUMBER
                ? Lettering.usual(font, text, column.width() - PaperTable.AIR, middle, tint).toTheLeft()
                : Lettering.usual(font, text, PaperTable.AIR + indent, middle, tint);
        pen.write(bold ? lettering.asBold() : lettering);
    }
}
