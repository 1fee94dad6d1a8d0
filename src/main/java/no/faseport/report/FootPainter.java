package no.faseport.report;

import java.util.ArrayList;
import java.util.List;
import no.faseport.gantt.Box;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Point;
import no.faseport.gantt.Sample;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;

/// Draws what stands at the foot of a sheet: the legend, which sheet it is, and where it lies among the others.
final class FootPainter {
    private static final double SIZE = 11;
    private static final double FIRST_LINE = 18;
    private static final double LINE = 20;
    private static final double GAP = 14;
    private static final double MAP_WIDE = 90;
    private static final double MAP_HIGH = 34;
    private static final double LARGEST_CELL = 14;
    private static final double SMALLEST_CELL = 3;

    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 16;
    private static final Box SAMPLE = new Box(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);

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

    void paint(PrintedPage page, List<Sample> legend) {
        boolean several = printed.pages().size() > 1;
        legend(legend, printed.frame().inner() - (several ? MAP_WIDE + 2 * GAP : 0));
        if (several) {
            map(page);
        }
        double middle = FIRST_LINE + 2 * LINE + 2;
        var where = new ArrayList<String>();
        printed.notices().forEach(notice -> where.add(printed.words().text(notice)));
        pen.write(Lettering.of(font, String.join(" ", where), 0, middle, SIZE, inks.quiet()));
        pen.write(Lettering.of(font, which(page), printed.frame().inner(), middle, SIZE, inks.quiet()).toTheLeft());
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

    /// The signs on two lines at most, parted where the first is full.
    private void legend(List<Sample> legend, double room) {
        double x = 0;
        double middle = FIRST_LINE;
        for (var entry : legend) {
            var text = printed.words().text(entry.key());
            double wide = SAMPLE_WIDTH + 6 + font.width(text, SIZE);
            if (x > 0 && x + wide > room) {
                x = 0;
                middle += LINE;
            }
            entry(entry, text, x, middle);
            x += wide + GAP;
        }
    }

    private void entry(Sample entry, String text, double x, double middle) {
        var painter = new ChartPainter(pen, inks, font, SAMPLE_WIDTH);
        pen.at(new Point(x, middle - SAMPLE_HEIGHT / 2), () -> entry.marks(SAMPLE).forEach(painter::paint));
        pen.write(Lettering.of(font, text, x + SAMPLE_WIDTH + 6, middle, SIZE, inks.tint(Ink.LABEL)));
    }

    /// All sheets as they lie, this one filled.
    private void map(PrintedPage page) {
        double wide = Math.min(LARGEST_CELL * 1.4, MAP_WIDE / printed.tiles());
        double high = Math.min(LARGEST_CELL, MAP_HIGH / printed.bands());
        double left = printed.frame().inner() - wide * printed.tiles();
        double top = FIRST_LINE - SAMPLE_HEIGHT / 2;
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
