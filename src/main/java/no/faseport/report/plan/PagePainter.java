package no.faseport.report.plan;

import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.GanttSight;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Point;
import no.faseport.gantt.paper.PaperFrame;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.report.pen.Lettering;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Pen;
import no.faseport.report.pen.Role;
import no.faseport.report.pen.Stroke;
import no.faseport.report.pen.TextFit;
import no.faseport.report.pen.Tint;

/// Draws a whole sheet with a pen: title, table, chart, and what stands at its foot.
public final class PagePainter {
    private static final double TITLE_SIZE = 18;
    private static final double LINE = 0.8;

    private final PrintedPlan printed;
    private final PaperFrame frame;
    private final PaperInks inks;
    private final PaperFont font;
    private final TextFit fit;

    /// Paints sheets of `printed`, measured with `font`.
    public PagePainter(PrintedPlan printed, PaperFont font) {
        this.printed = printed;
        this.frame = printed.frame();
        this.inks = new PaperInks(printed.order().mono());
        this.font = font;
        this.fit = new TextFit(font);
    }

    /// Draws `page` with `pen`.
    public void paint(PrintedPage page, Pen pen) {
        pen.fill(new Box(0, 0, frame.width(), frame.height()), 0, Tint.WHITE);
        if (frame.title() > 0) {
            pen.at(new Point(frame.margin(), frame.margin()), () -> title(page, pen));
        }
        pen.at(new Point(frame.margin(), frame.top()), () -> plan(page, pen));
        pen.at(new Point(frame.margin(), frame.foot()),
                () -> new FootPainter(pen, printed, inks, font).paint(page));
    }

    /// Read aloud on the first sheet alone.
    private void title(PrintedPage page, Pen pen) {
        var about = printed.title();
        var words = printed.words();
        var municipality = Lettering.usual(font, about.municipality(), frame.inner(), 13, inks.quiet()).toTheLeft();
        var name = fit.cut(about.heading(), TITLE_SIZE,
                (frame.inner() - municipality.width()) / 1.1 - 20);
        line(page, pen, Role.HEADING, Lettering.of(font, name, 0, 11, TITLE_SIZE, inks.tint(Ink.LABEL)).asBold());
        line(page, pen, Role.TEXT, municipality);
        var fresh = about.statusDate().map(day -> words.text("paper.subtitle.status", about.figuresOf(), day))
                .orElseGet(() -> words.text("paper.subtitle", about.figuresOf()));
        var period = words.text("paper.period", printed.from(), printed.until());
        line(page, pen, Role.TEXT, Lettering.usual(font, fresh + " · " + period, 0, 34, inks.quiet()));
    }

    private static void line(PrintedPage page, Pen pen, Role role, Lettering lettering) {
        if (page.number() == 1) {
            pen.part(role, "", () -> pen.write(lettering));
        } else {
            pen.write(lettering);
        }
    }

    private void plan(PrintedPage page, Pen pen) {
        double table = printed.table().width(page.tile());
        double chart = printed.chartWidth(page);
        double height = printed.headHeight() + page.rows() * GanttSight.ROW;
        var told = new ToldChart(printed).of(page);
        pen.fill(new Box(0, 0, table, printed.headHeight()), 0, inks.tint(Ink.HEAD));
        new TablePainter(printed, inks, font).paint(page, pen, height);
        pen.part(Role.FIGURE, told, () -> pen.at(new Point(table, 0),
                () -> new ChartPainter(pen, inks, font, chart).paint(printed.chart(page), height)));
        var edge = Stroke.of(inks.quiet(), LINE);
        pen.edge(new Box(0, 0, table + chart, height), 0, edge);
        pen.line(List.of(new Point(table, 0), new Point(table, height)), false, edge);
    }
}
