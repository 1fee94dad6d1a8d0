package no.faseport.gantt.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.TimeAxis;
import no.faseport.gantt.TimeScale;

/// Which days stand on which sheet, from the left: a scale for all of them, cut in tiles.
final class PaperTime {
    static final double LEAST_CHART = 160;
    private static final double PADDING = 0.02;

    private final TimeScale scale;
    private final List<Tile> tiles;

    /// A part of the time: how far from the beginning it starts, and how wide it is, in pixels.
    record Tile(double offset, double width) {
    }

    private PaperTime(TimeScale scale, List<Tile> tiles) {
        this.scale = scale;
        this.tiles = List.copyOf(tiles);
    }

    static PaperTime of(PaperOrder order, GanttPlan plan, double firstWidth, double otherWidth) {
        var extent = plan.extent();
        double days = extent.getLast().toEpochDay() + 1.0 - extent.getFirst().toEpochDay();
        double air = Math.max(1, days * PADDING);
        double from = order.from().map(LocalDate::toEpochDay).map(Long::doubleValue)
                .orElse(extent.getFirst().toEpochDay() - air);
        double until = order.until().map(last -> last.toEpochDay() + 1.0)
                .orElse(extent.getLast().toEpochDay() + 1 + air);
        var span = new Span(from, Math.max(until, from + 1), Math.max(LEAST_CHART, firstWidth),
                Math.max(LEAST_CHART, otherWidth), plan.facts().tertials());
        return switch (order.layout()) {
            case PlanLayout.OnePage one -> span.wide(1);
            case PlanLayout.Roll roll -> span.wide(1);
            case PlanLayout.Within within -> span.wide(1);
            case PlanLayout.PagesWide wide -> span.wide(wide.pages());
            case PlanLayout.Tiled tiled -> span.tiled(new TimeScale(from, tiled.detail().pixelsPerDay()),
                    order.from().isPresent());
        };
    }

    List<Tile> tiles() {
        return tiles;
    }

    /// The scale of one tile, with its first day at the left edge.
    TimeScale scale(int tile) {
        return scale.scrolled(tiles.get(tile).offset());
    }

    /// The scale of all tiles beside each other, and how wide they are together.
    TimeScale whole() {
        return scale;
    }

    double width() {
        return tiles.getLast().offset() + tiles.getLast().width();
    }

    /// The first and the last day on a tile.
    LocalDate first(int tile) {
        return scale(tile).date(0);
    }

    LocalDate last(int tile) {
        return scale(tile).date(tiles.get(tile).width() - 1e-6);
    }

    /// The days to show, with the width of the chart on the first sheet and on those to the right of it.
    private record Span(double from, double until, double firstWidth, double otherWidth, boolean tertials) {
        PaperTime wide(int pages) {
            double width = firstWidth + (pages - 1) * otherWidth;
            var scale = new TimeScale(from, width / (until - from));
            return cut(scale, false);
        }

        /// Begins with a whole unit too, unless the first day `isAsked` for.
        PaperTime tiled(TimeScale scale, boolean isAsked) {
            double begin = isAsked ? from : unit(scale).floor(scale.date(0)).toEpochDay();
            return new Span(begin, until, firstWidth, otherWidth, tertials)
                    .cut(new TimeScale(begin, scale.pixelsPerDay()), true);
        }

        private TimeAxis.Unit unit(TimeScale scale) {
            if (TimeAxis.of(scale, tertials).showsDays()) {
                return TimeAxis.Unit.WEEK;
            }
            return tertials ? TimeAxis.Unit.TERTIAL : TimeAxis.Unit.MONTH;
        }

        /// As many sheets as the days need; where `whole`, each ends with a whole unit of the head, if one fits.
        private PaperTime cut(TimeScale scale, boolean whole) {
            var tiles = new ArrayList<Tile>();
            double all = (until - from) * scale.pixelsPerDay();
            double offset = 0;
            while (tiles.isEmpty() || offset < all - 0.5) {
                double room = tiles.isEmpty() ? firstWidth : otherWidth;
                double width = Math.min(room, all - offset);
                if (whole && offset + width < all - 0.5) {
                    width = wholeUnits(scale.scrolled(offset), width);
                }
                tiles.add(new Tile(offset, width));
                offset += width;
            }
            return new PaperTime(scale, tiles);
        }

        private double wholeUnits(TimeScale scale, double room) {
            double end = scale.x(unit(scale).floor(scale.date(room)));
            return end > room / 2 ? end : room;
        }
    }
}
