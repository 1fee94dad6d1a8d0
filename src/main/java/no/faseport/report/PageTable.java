package no.faseport.report;

import java.util.List;
import java.util.Locale;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.document.Signal;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Words;
import org.w3c.dom.Element;

/// Writes tables as elements of a page, with heads that are repeated and told with every cell.
public final class PageTable {
    private final Elements elements;
    private final Words words;
    private final Place<Drawing> drawing;
    private final TableRoom rooms;
    private final TableHeights heights;
    private int captioned;

    PageTable(Elements elements, Words words, PaperFont font, Place<Drawing> drawing) {
        this.elements = elements;
        this.words = words;
        this.rooms = new TableRoom(font);
        this.heights = new TableHeights(font);
        this.drawing = drawing;
    }

    /// Puts something at the end of an element where there is room for so many pixels.
    @FunctionalInterface
    interface Place<T> {
        void put(Element parent, T what, double room);
    }

    /// What a thing is, line by line, in `room` pixels.
    void facts(Element parent, Block.Facts facts, double room) {
        var table = elements.add(parent, "table", heights.isTall(facts, room) ? "facts tall" : "facts");
        for (var line : facts.lines()) {
            var row = heights.isTall(line, room) ? elements.add(table, "tr", "tall") : elements.add(table, "tr");
            elements.text(row, "th", "name", line.getFirst()).setAttribute("scope", "row");
            elements.text(row, "td", "fact", String.join(" ", line.subList(1, line.size())));
        }
    }

    /// A table under its caption and number, as wide as `room`; near to the one below it where both tell of the same thing.
    void table(Element parent, Block.Table block, PageRoom room, boolean near) {
        var fit = rooms.of(block, room.wide() / room.letters()).lettered(room.letters());
        double beginning = heights.beginning(block, fit);
        if (!block.caption().isBlank()) {
            captioned++;
            elements.text(parent, "p", "caption", words.text("report.table") + " " + captioned + ": " + block.caption())
                    .setAttribute("style", Elements.together(Lead.CAPTION + beginning));
        }
        var whole = elements.add(parent, "div");
        whole.setAttribute("style", Elements.together(beginning));
        var table = elements.add(whole, "table", (fit.dense() ? "dense" : "usual") + (block.low() ? " low" : "")
                + (heights.isTight(block, fit, room.following()) ? " tight" : "") + (near ? " near" : ""));
        widths(table, fit);
        var head = elements.add(elements.add(table, "thead"), "tr");
        for (int i = 0; i < block.head().size(); i++) {
            elements.text(head, "th", kind(block, i), block.head().get(i)).setAttribute("scope", "col");
        }
        body(elements.add(table, "tbody"), block, fit);
    }

    private void body(Element body, Block.Table block, TableRoom.Fit fit) {
        if (block.rows().isEmpty()) {
            row(body, block, new Row(Row.Kind.USUAL, List.of(Cell.of(words.text("report.table.empty")))), fit);
        }
        for (int i = 0; i < block.rows().size(); i++) {
            var line = row(body, block, block.rows().get(i), fit);
            if (isRuled(block, i)) {
                rule(line, fit);
            }
            if (i == block.rows().size() - 1) {
                line.setAttribute("class", line.getAttribute("class") + " last");
            }
            if (i > 0 && heights.leads(block, i)) { // the first goes where the table goes
                line.setAttribute("style", Elements.together(heights.together(block, i, fit)));
            }
        }
    }

    /// True where row `at` is parted by a line from the one above it: heads of groups and sums have lines of their own.
    private static boolean isRuled(Block.Table block, int at) {
        return at > 0 && block.rows().get(at).kind() == Row.Kind.USUAL
                && block.rows().get(at - 1).kind() == Row.Kind.USUAL;
    }

    /// A line above all cells of a row, drawn once: a line for each cell was a third of the file.
    private void rule(Element row, TableRoom.Fit fit) {
        var first = row.getFirstChild();
        var rule = elements.add(row, "div", "rule");
        rule.setAttribute("style", Elements.measure("width", fit.wide(), "px"));
        first.insertBefore(rule, first.getFirstChild());
    }

    /// In pixels: of a percentage the layout keeps whole numbers only, and words would be parted.
    private void widths(Element table, TableRoom.Fit fit) {
        var columns = elements.add(table, "colgroup");
        for (double width : fit.widths()) {
            elements.add(columns, "col").setAttribute("style", Elements.measure("width", width, "px"));
        }
    }

    private static String kind(Block.Table block, int column) {
        return block.numbers().contains(column) ? "number" : "words";
    }

    private Element row(Element body, Block.Table block, Row row, TableRoom.Fit fit) {
        var line = elements.add(body, "tr",
                row.kind().name().toLowerCase(Locale.ROOT) + (heights.isTall(block, row, fit) ? " tall" : ""));
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = elements.add(line, "td", kind(block, i));
            if (row.cells().size() < block.head().size()) {
                cell.setAttribute("colspan", String.valueOf(block.head().size()));
            }
            fill(cell, row.cells().get(i), fit.column(i));
        }
        return line;
    }

    private void fill(Element place, Cell cell, double room) {
        switch (cell) {
            case Cell.Text text -> elements.say(place, text.text());
            case Cell.Lines lines -> {
                elements.say(place, lines.text());
                if (!lines.below().isBlank()) {
                    elements.text(place, "div", "below", lines.below());
                }
            }
            case Cell.Sign sign -> sign(place, sign);
            case Cell.Picture picture -> drawing.put(place, picture.drawing(), room);
        }
    }

    /// What the sign tells is the cell's title, so that readers say that instead.
    private void sign(Element cell, Cell.Sign sign) {
        cell.setAttribute("class",
                cell.getAttribute("class") + " sign " + sign.signal().name().toLowerCase(Locale.ROOT));
        cell.setAttribute("title", PlainText.line(sign.told()));
        elements.say(cell, symbol(sign.signal()) + "\u00a0" + sign.letter());
    }

    /// The sign of a tile, before its figure.
    void sign(Element place, Signal signal) {
        var sign = elements.text(place, "abbr", "sign", symbol(signal));
        sign.setAttribute("title", words.text("report.signal." + signal.name()));
        place.appendChild(elements.document().createTextNode("\u00a0"));
    }

    /// The sign itself, from the geometric shapes of Unicode.
    public static String symbol(Signal signal) {
        return switch (signal) {
            case GOOD -> "\u25CF";
            case WATCH -> "\u25B2";
            case BAD -> "\u25A0";
            case UNKNOWN -> "\u25CB";
        };
    }
}
