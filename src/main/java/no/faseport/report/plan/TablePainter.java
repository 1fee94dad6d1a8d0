package no.faseport.report.plan;

import java.util.List;
import no.faseport.gantt.GanttRow;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Point;
import no.faseport.gantt.paper.PaperColumn;
import no.faseport.gantt.paper.PaperTable;
import no.faseport.gantt.paper.PaperTable.Column;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.report.pen.Lettering;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Pen;
import no.faseport.report.pen.Role;
import no.faseport.report.pen.Stroke;
import no.faseport.report.pen.TextFit;

/// Draws the table beside a chart. It is read aloud as one table over all sheets, without the heads and names that are
/// repeated for those who look.
final class TablePainter {
    private static final double LINE = 0.8;

    private final PrintedPlan printed;
    private final PaperInks inks;
    private final PaperFont font;
    private final TextFit fit;

    TablePainter(PrintedPlan printed, PaperInks inks, PaperFont font) {
        this.printed = printed;
        this.inks = inks;
        this.font = font;
        this.fit = new TextFit(font);
    }

    /// Draws the part of the table that stands on `page`, which is so high.
    void paint(PrintedPage page, Pen pen, double height) {
        rules(page, pen, height);
        if (page.tile() > 0) {
            head(page, pen, false);
            rows(page, pen, false);
            return;
        }
        pen.part(Role.TABLE, "", () -> {
            if (page.band() == 0) {
                pen.part(Role.ROW, "", () -> head(page, pen, true));
            }
            rows(page, pen, true);
        });
        if (page.band() > 0) {
            head(page, pen, false);
        }
    }

    private void rules(PrintedPage page, Pen pen, double height) {
        var rule = Stroke.of(inks.tint(Ink.RULE), LINE);
        double right = printed.table().width(page.tile());
        double left = 0;
        for (var column : printed.table().columns(page.tile())) {
            if (left > 0) {
                pen.line(List.of(new Point(left, printed.headHeight() - GanttSight.HEAD_ROW), new Point(left, height)),
                        false, rule);
            }
            left += column.width();
        }
        for (int i = 0; i <= page.rows(); i++) {
            double bottom = printed.headHeight() + i * GanttSight.ROW;
            pen.line(List.of(new Point(0, bottom), new Point(right, bottom)), false, rule);
        }
    }

    private void head(PrintedPage page, Pen pen, boolean isTold) {
        double middle = printed.headHeight() - GanttSight.HEAD_ROW / 2;
        double left = 0;
        for (var column : printed.table().columns(page.tile())) {
            double x = left;
            told(pen, Role.HEAD, isTold, () -> write(pen, column, x, column.what().head(), 0, middle, true));
            left += column.width();
        }
    }

    private void rows(PrintedPage page, Pen pen, boolean isTold) {
        var columns = printed.table().columns(page.tile());
        double middle = printed.headHeight() + GanttSight.ROW / 2;
        for (var row : printed.rows(page)) {
            double at = middle;
            told(pen, Role.ROW, isTold, () -> row(pen, columns, row, at, isTold));
            middle += GanttSight.ROW;
        }
    }

    private void row(Pen pen, List<Column> columns, GanttRow row, double middle, boolean isTold) {
        double left = 0;
        for (var column : columns) {
            double x = left;
            told(pen, column.what().isName() ? Role.NAME : Role.CELL, isTold, () -> cell(pen, column, x, row, middle));
            left += column.width();
        }
    }

    private static void told(Pen pen, Role role, boolean isTold, Runnable drawing) {
        if (isTold) {
            pen.part(role, "", drawing);
        } else {
            drawing.run();
        }
    }

    /// What does not fit on one line stands on two, a little smaller.
    private void cell(Pen pen, Column column, double left, GanttRow row, double middle) {
        boolean bold = row.summary() && column.what().isName();
        double indent = PaperTable.indent(column.what(), row);
        var text = column.what().text().apply(row);
        double room = room(column, indent, bold);
        if (font.of(text) <= room) {
            write(pen, column, left, text, indent, middle, bold);
            return;
        }
        var lines = fit.two(text, TextFit.SMALL, room);
        for (int i = 0; i < lines.size(); i++) {
            var lettering = Lettering.of(font, lines.get(i), left + PaperTable.AIR + indent, middle - 6 + 12.0 * i,
                    TextFit.SMALL, inks.tint(Ink.LABEL));
            pen.write(bold ? lettering.asBold() : lettering);
        }
    }

    private static double room(Column column, double indent, boolean bold) {
        return (column.width() - 2 * PaperTable.AIR - indent + 0.01) / (bold ? 1.06 : 1);
    }

    private void write(Pen pen, Column column, double left, String text, double indent, double middle, boolean bold) {
        var tint = inks.tint(Ink.LABEL);
        var lettering = column.what().kind() == PaperColumn.Kind.NUMBER
                ? Lettering.usual(font, text, left + column.width() - PaperTable.AIR, middle, tint).toTheLeft()
                : Lettering.usual(font, text, left + PaperTable.AIR + indent, middle, tint);
        pen.write(bold ? lettering.asBold() : lettering);
    }
}
