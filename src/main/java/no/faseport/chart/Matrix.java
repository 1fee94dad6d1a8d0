package no.faseport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.chart.ChartMark.Side;
import no.faseport.words.ReadingOrder;

/// Things where two kinds of standing meet: a column for each of the one kind, a row for each of the other, and in every field
/// what stands there, by its full name where there are few and by its short one where there are many.
///
/// @param rows from the top, each with the style class of its fields
public record Matrix(List<String> columns, List<Row> rows, List<Item> items) {
    private static final double NAMES = 104;
    private static final double HEAD = 18;
    private static final double LINE = 13;
    private static final double INSET = 5;
    private static final double SHORT = 34;
    private static final double NONE = 22;
    private static final int FEW = 6;
    private static final int MOST = 4;
    /// A further line of a name, and about how wide a letter of it is.
    private static final double FURTHER = 10.5;
    private static final double LETTER = 4.9;

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
        if (isNamed(width)) {
            names(marks, here, x, top, width);
        } else {
            numbers(marks, here, x, top, width);
        }
    }

    private void names(List<ChartMark> marks, List<Item> here, double x, double top, double width) {
        double middle = top + (INSET + LINE) / 2;
        for (var item : here) {
            for (var line : wrapped(item.name(), width)) {
                marks.add(new ChartMark.Words(x + INSET, middle, room(width) - 2 * INSET, line, Side.LEFT,
                        "chart-small"));
                middle += FURTHER;
            }
            middle += LINE - FURTHER;
        }
    }

    private void numbers(List<ChartMark> marks, List<Item> here, double x, double top, double width) {
        int across = across(width);
        double each = (room(width) - INSET) / across;
        int shown = Math.min(here.size(), across * MOST);
        for (int i = 0; i < shown; i++) {
            boolean more = i == shown - 1 && shown < here.size();
            marks.add(new ChartMark.Words(x + INSET + i % across * each,
                    top + INSET / 2 + LINE * (Math.floorDiv(i, across) + 0.5),
                    each - INSET, more ? "+" + (here.size() - i) : here.get(i).brief(), Side.LEFT, "chart-small"));
        }
    }

    /// A name on one line where it has room there, else on two.
    private List<String> wrapped(String name, double width) {
        int room = (int) ((room(width) - 2 * INSET) / LETTER);
        int end = name.length() <= room ? -1 : name.lastIndexOf(' ', room);
        return end <= 0
                ? List.of(name)
                : List.of(name.substring(0, end), ReadingOrder.continued(name, name.substring(end + 1)));
    }

    private double room(double width) {
        return (width - NAMES) / Math.max(1, columns.size());
    }

    /// How many short names stand beside each other.
    private int across(double width) {
        return Math.max(1, (int) ((room(width) - INSET) / SHORT));
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

    private double height(int row, double width) {
        return Math.max(NONE, INSET + (isNamed(width)
                ? IntStream.range(0, columns.size()).mapToDouble(column -> names(row, column, width)).max().orElse(0)
                : LINE * Math.min(MOST, Math.ceilDiv(fullest(row, row + 1), across(width)))));
    }

    /// How high the names in a field are.
    private double names(int row, int column, double width) {
        return at(row, column).stream()
                .mapToDouble(item -> LINE + FURTHER * (wrapped(item.name(), width).size() - 1)).sum();
    }
}
