package no.faseport.report;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.document.Signal;
import no.faseport.words.Words;
import org.w3c.dom.Element;

/// Writes tables as elements of a page, with heads that are repeated and told with every cell.
final class PageTable {
    private final Elements elements;
    private final Words words;
    private final BiConsumer<Element, Drawing> drawing;
    private int captioned;

    PageTable(Elements elements, Words words, BiConsumer<Element, Drawing> drawing) {
        this.elements = elements;
        this.words = words;
        this.drawing = drawing;
    }

    /// What a thing is, line by line.
    void facts(Element parent, Block.Facts facts) {
        var table = elements.add(parent, "table", "facts");
        for (var line : facts.lines()) {
            var row = elements.add(table, "tr");
            elements.text(row, "th", "name", line.getFirst()).setAttribute("scope", "row");
            elements.text(row, "td", "fact", String.join(" ", line.subList(1, line.size())));
        }
    }

    /// A table under its caption and number.
    void table(Element parent, Block.Table block) {
        if (!block.caption().isBlank()) {
            captioned++;
            elements.text(parent, "p", "caption",
                    words.text("report.table") + " " + captioned + ": " + block.caption());
        }
        var table = elements.add(parent, "table", block.dense() ? "dense" : "usual");
        widths(table, block.widths());
        var head = elements.add(elements.add(table, "thead"), "tr");
        for (int i = 0; i < block.head().size(); i++) {
            elements.text(head, "th", kind(block, i), block.head().get(i)).setAttribute("scope", "col");
        }
        var body = elements.add(table, "tbody");
        block.rows().forEach(row -> row(body, block, row));
    }

    private void widths(Element table, List<Integer> widths) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        var columns = elements.add(table, "colgroup");
        widths.forEach(width -> elements.add(columns, "col").setAttribute("style",
                String.format(Locale.ROOT, "width: %.2f%%", 100.0 * width / sum)));
    }

    private static String kind(Block.Table block, int column) {
        return block.numbers().contains(column) ? "number" : "words";
    }

    private void row(Element body, Block.Table block, Row row) {
        var line = elements.add(body, "tr", row.kind().name().toLowerCase(Locale.ROOT));
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = elements.add(line, "td", kind(block, i));
            if (row.kind() == Row.Kind.GROUP) {
                cell.setAttribute("colspan", String.valueOf(block.head().size()));
            }
            fill(cell, row.cells().get(i));
        }
    }

    private void fill(Element place, Cell cell) {
        switch (cell) {
            case Cell.Text text -> elements.say(place, text.text());
            case Cell.Lines lines -> {
                elements.say(place, lines.text());
                if (!lines.below().isBlank()) {
                    elements.text(place, "div", "below", lines.below());
                }
            }
            case Cell.Sign sign -> elements.text(place, "span",
                    "sign " + sign.signal().name().toLowerCase(Locale.ROOT),
                    symbol(sign.signal()) + "\u00a0" + sign.letter());
            case Cell.Picture picture -> drawing.accept(place, picture.drawing());
        }
    }

    /// The sign itself, from the geometric shapes of Unicode.
    static String symbol(Signal signal) {
        return switch (signal) {
            case GOOD -> "\u25CF";
            case WATCH -> "\u25B2";
            case BAD -> "\u25A0";
            case UNKNOWN -> "\u25CB";
        };
    }
}
