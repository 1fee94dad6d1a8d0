package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.chart.ChartMark.Side;

/// Things where two kinds of standing meet: a column for each of the one kind, a row for each of the other, and in every field
/// what stands there, by its full name where there are few and by its short one where there are many.
///
/// @param rows from the top, each with the style class of its fields
public record Matrix(List<String> columns, List<Row> rows, List<Item> items) {
    private static final double NAMES = 104;
    private static final double HEAD = 20;
    private static final double LINE = 14;
    private static final double INSET = 5;
    private static final double SHORT = 34;
    private static final double NONE = 22;
    private static final int FEW = 6;
    private static final int MOST = 4;

    /// A row's name, and what its fields look like.
    public record Row(String name, String style) {
    }

    /// What stands in the field of a row and a column, counted from 0; its short name is of four signs or so.
    public record Item(int row, int column, String brief, String name) {
    }

    /// Keeps copies; nothing stands outside the fields.
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        items = List.copyOf(items);
        for (var item : items) {
            if (item.row() < 0 || item.row() >= rows.size() || item.column() < 0 || item.column() >= columns.size()) {
                throw new IllegalArgumentException("Outside the fields: " + item);
            }
        }
    }

    /// What stands in a field, in the order it was given.
    public List<Item> at(int row, int column) {
        return items.stream().filter(item -> item.row() == row && item.column() == column).toList();
    }

    /// How high it is where it is so wide.
    public double height(double width) {
        double height = HEAD;
        for (int row = 0; row < rows.size(); row++) {
            height += height(row, width);
        }
        return height;
    }

    /// The marks in a picture of this width.
    public List<ChartMark> marks(double width) {
        var marks = new ArrayList<ChartMark>();
        double room = room(width);
        for (int column = 0; column < columns.size(); column++) {
            marks.add(new ChartMark.Words(NAMES + column * room + INSET, HEAD / 2, room - INSET, columns.get(column),
                    Side.LEFT, "chart-name"));
        }
        double top = HEAD;
        for (int row = 0; row < rows.size(); row++) {
            double height = height(row, width);
            marks.add(new ChartMark.Words(0, top + height / 2, NAMES - INSET, rows.get(row).name(), Side.LEFT,
                    "chart-name"));
            for (int column = 0; column < columns.size(); column++) {
                field(marks, row, column, NAMES + column * room, top, width, height);
            }
            top += height;
        }
        return List.copyOf(marks);
    }

    private void field(List<ChartMark> marks, int row, int column, double x, double top, double width,
            double height) {
        var here = at(row, column);
        marks.add(new ChartMark.Bar(x, top, room(width), height,
                here.isEmpty() ? Optional.empty() : Optional.of(new Spot(row, column)),
                here.isEmpty() ? "chart-field" : rows.get(row).style()));
        int across = across(width);
        double each = (room(width) - INSET) / across;
        int shown = Math.min(here.size(), across * lines(row, width));
        for (int i = 0; i < shown; i++) {
            boolean more = i == shown - 1 && shown < here.size();
            var item = here.get(i);
            var text = more ? "+" + (here.size() - i) : isNamed(width) ? item.name() : item.brief();
            marks.add(new ChartMark.Words(x + INSET + i % across * each, top + INSET / 2 + LINE * (i / across + 0.5),
                    each - INSET, text, Side.LEFT, "chart-small"));
        }
    }

    private double room(double width) {
        return (width - NAMES) / Math.max(1, columns.size());
    }

    /// Full names stand below each other, short ones also beside each other.
    private int across(double width) {
        return isNamed(width) ? 1 : Math.max(1, (int) ((room(width) - INSET) / SHORT));
    }

    private boolean isNamed(double width) {
        return room(width) > 3 * SHORT && fullest(0, rows.size()) <= FEW;
    }

    private int fullest(int from, int until) {
        int most = 0;
        for (int row = from; row < until; row++) {
            for (int column = 0; column < columns.size(); column++) {
                most = Math.max(most, at(row, column).size());
            }
        }
        return most;
    }

    private int lines(int row, double width) {
        int most = isNamed(width) ? FEW : MOST;
        return Math.min(most, Math.ceilDiv(fullest(row, row + 1), across(width)));
    }

    private double height(int row, double width) {
        return Math.max(NONE, lines(row, width) * LINE + INSET);
    }
}
