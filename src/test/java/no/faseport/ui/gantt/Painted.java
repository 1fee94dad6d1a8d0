package no.faseport.ui.gantt;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import no.faseport.gantt.Box;
import no.faseport.gantt.GanttPicture;
import no.faseport.gantt.Ink;
import no.faseport.gantt.Mark;
import no.faseport.gantt.Point;

/// A painted chart held against the marks it was painted from: at each mark's place there must be its ink.
final class Painted {
    private static final double NEAR = 0.05;

    private final PixelReader pixels;
    private final Box chart;
    private final InkedRegion inks;
    private final List<Mark> wrong = new ArrayList<>();
    private int looked;

    /// `image` is of the whole chart, which gives the inks.
    Painted(WritableImage image, InkedRegion inks, double headBottom) {
        this.pixels = image.getPixelReader();
        this.inks = inks;
        this.chart = new Box(4, headBottom + 4, image.getWidth() - 8, image.getHeight() - headBottom - 8);
    }

    /// Looks at every bar, milestone and link of `picture`.
    Painted lookAt(GanttPicture picture) {
        for (var mark : picture.body()) {
            switch (mark) {
                case Mark.Bar bar when bar.box().width() > 14 ->
                    look(mark, new Point(bar.box().x() + 6, bar.box().y() + 3), over(bar.ink()));
                case Mark.Diamond diamond -> look(mark, diamond.centre(), over(diamond.ink()));
                case Mark.Link link -> drawn(link, picture);
                default -> {
                    // what is thin or lies behind is told by the rest
                }
            }
        }
        return this;
    }

    /// The marks that are not where they should be.
    List<Mark> wrong() {
        return wrong;
    }

    /// How many marks were looked at.
    int looked() {
        return looked;
    }

    private void look(Mark mark, Point at, Color expected) {
        if (chart.contains(at)) {
            looked++;
            if (apart(colour(at), expected) > NEAR) {
                wrong.add(mark);
            }
        }
    }

    /// Half way along the longest stretch of a link that nothing lies upon, there is something else than paper.
    private void drawn(Mark.Link link, GanttPicture picture) {
        for (int i = 1; i < link.points().size(); i++) {
            var from = link.points().get(i - 1);
            var to = link.points().get(i);
            var at = new Point(Math.floor((from.x() + to.x()) / 2), Math.floor((from.y() + to.y()) / 2));
            if (chart.contains(at) && picture.body().stream().noneMatch(mark -> covers(mark, at))) {
                looked++;
                if (apart(colour(at), over(Ink.PAPER)) < NEAR) {
                    wrong.add(link);
                }
            }
        }
    }

    private static boolean covers(Mark mark, Point at) {
        return switch (mark) {
            case Mark.Bar bar -> bar.box().grown(1).contains(at);
            case Mark.Bracket bracket -> bracket.box().grown(1).contains(at);
            case Mark mark1 -> false;
        };
    }

    private Color colour(Point at) {
        return pixels.getColor((int) at.x(), (int) at.y());
    }

    /// What an ink looks like on paper.
    private Color over(Ink ink) {
        var paper = (Color) inks.paint(Ink.PAPER);
        var colour = (Color) inks.paint(ink);
        return paper.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity());
    }

    private static double apart(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()), Math.max(
                Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
