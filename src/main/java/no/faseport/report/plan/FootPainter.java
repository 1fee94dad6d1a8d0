package no.faseport.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.gantt.Box;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.Point;
import no.faseport.gantt.paper.PaperColumn;
import no.faseport.gantt.paper.PaperFrame;
import no.faseport.gantt.paper.PaperTable;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.report.pen.Lettering;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Pen;
import no.faseport.report.pen.Stroke;
import no.faseport.report.pen.TextFit;
import no.faseport.report.pen.UnshownSigns;

/// Draws what stands at the foot of a sheet: the legend, which sheet it is, and where it lies among the others.
final class FootPainter {
    private static final double SIZE = 11;
    private static final double GAP = 20;
    private static final double MAP_WIDE = 90;
    private static final double MAP_HIGH = 34;
    private static final double LARGEST_CELL = 14;
    private static final double SMALLEST_CELL = 3;

    private final Pen pen;
    private final PrintedPlan printed;
    private final PaperInks inks;
    private final PaperFont font;

    FootPainter(Pen pen, PrintedPlan printed, PaperInks inks, PaperFont font) {
        this.pen = pen;
        this.printed = printed;
        this.inks = inks;
        this.font = font;
    }

    void paint(PrintedPage page) {
        var painter = new ChartPainter(pen, inks, font, printed.frame().inner());
        printed.legend().marks().forEach(painter::paint);
        if (printed.pages().size() > 1) {
            map(page);
        }
        if (printed.frame().last() > 0) {
            lastLine(page);
        }
    }

    private void lastLine(PrintedPage page) {
        double middle = printed.frame().legend() + PaperFrame.LAST_LINE - SIZE / 2;
        var where = new ArrayList<String>();
        printed.notices().forEach(notice -> where.add(printed.words().text(notice)));
        if (pen.hasFonts()) {
            new UnshownSigns(printed.words(), font).told(texts(page)).ifPresent(where::add);
        }
        var which = Lettering.of(font, which(page), printed.frame().inner(), middle, SIZE, inks.quiet()).toTheLeft();
        pen.write(which);
        var all = new TextFit(font).cut(String.join(" ", where), SIZE, which.x() - GAP);
        pen.write(Lettering.of(font, all, 0, middle, SIZE, inks.quiet()));
    }

    /// What people have written of what stands on `page`.
    private Stream<String> texts(PrintedPage page) {
        var columns = printed.table().columns(page.tile()).stream().map(PaperTable.Column::what)
                .filter(column -> column.kind() != PaperColumn.Kind.NUMBER).toList();
        return Stream.of(Stream.of(printed.title().municipality(), printed.title().heading()),
                printed.gates().stream().map(GanttPlan.GateMark::name),
                printed.rows(page).stream().flatMap(row -> columns.stream().map(column -> column.text().apply(row))))
                .flatMap(texts -> texts);
    }

    private String which(PrintedPage page) {
        var words = printed.words();
        var number = words.text("paper.page", (long) page.number(), (long) printed.pages().size());
        if (printed.tiles() == 1) {
            return number;
        }
        return number + " · " + words.text("paper.place", (long) page.band() + 1, (long) printed.bands(),
                (long) page.tile() + 1, (long) printed.tiles()) + " · "
                + words.text("paper.days", page.from(), page.until());
    }

    /// All sheets as they lie, this one filled.
    private void map(PrintedPage page) {
        double wide = Math.min(LARGEST_CELL * 1.4, MAP_WIDE / printed.tiles());
        double high = Math.min(LARGEST_CELL, MAP_HIGH / printed.bands());
        double left = printed.frame().inner() - wide * printed.tiles();
        double top = 3;
        pen.fill(new Box(left + page.tile() * wide, top + page.band() * high, wide, Math.max(1, high)), 0,
                inks.quiet());
        var line = Stroke.of(inks.quiet(), 0.7);
        pen.edge(new Box(left, top, wide * printed.tiles(), high * printed.bands()), 0, line);
        for (int tile = 1; tile < printed.tiles() && wide >= SMALLEST_CELL; tile++) {
            pen.line(List.of(new Point(left + tile * wide, top),
                    new Point(left + tile * wide, top + high * printed.bands())), false, line);
        }
        for (int band = 1; band < printed.bands() && high >= SMALLEST_CELL; band++) {
            pen.line(List.of(new Point(left, top + band * high),
                    new Point(left + wide * printed.tiles(), top + band * high)), false, line);
        }
    }
}
