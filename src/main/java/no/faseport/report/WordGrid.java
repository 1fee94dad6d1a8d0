package no.faseport.report;

import java.util.List;

/// The rows and cells of one table in a Word document, whose columns are as wide as their weights say.
final class WordGrid {
    /// The air between two columns, in twentieths of a point: what the table styles say.
    private static final int AIR = 85;

    private final WordXml xml;
    private final WordLine line;
    private final List<Integer> weights;
    private final int room;
    private final int sum;

    WordGrid(WordXml xml, WordLine line, List<Integer> weights, int room) {
        this.xml = xml;
        this.line = line;
        this.weights = List.copyOf(weights);
        this.room = room;
        this.sum = Math.max(1, weights.stream().mapToInt(Integer::intValue).sum());
    }

    /// What a cell is to those around it.
    enum Kind {
        /// Words among words.
        USUAL,
        /// A number, which stands to the right.
        NUMBER,
        /// The name of a column of words.
        HEAD,
        /// The name of a column of numbers.
        HEAD_NUMBER,
        /// The name of the rows that follow.
        GROUP,
        /// Words of a sum.
        SUM,
        /// The sum of the numbers above.
        SUM_NUMBER,
        /// A column of parts that stand beside others.
        BESIDE
    }

    /// Begins the table; a new page comes before it where one is due.
    ///
    /// @param special the part of the table that its style shows otherwise, in the words of `w:tblLook`
    void begin(String style, String special, String told) {
        if (line.isTurning()) {
            line.gap();
        }
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style)
                .empty("w:tblW", "w:w", String.valueOf(room), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", look(special), "w:" + special, "1");
        if (!told.isBlank()) {
            xml.empty("w:tblCaption", "w:val", told);
        }
        xml.close().open("w:tblGrid");
        for (int i = 0; i < weights.size(); i++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(wide(i, 1)));
        }
        xml.close();
    }

    /// What older readers know `special` by.
    private static String look(String special) {
        return switch (special) {
            case "firstRow" -> "0020";
            case "firstColumn" -> "0080";
            default -> "0200";
        };
    }

    /// Ends the table, with something between it and what follows.
    void end() {
        xml.close();
        line.gap();
    }

    /// Begins a row, which the caller closes.
    ///
    /// @param head true where it is repeated on every page
    /// @param whole true where it may not be parted between two pages
    void row(boolean head, boolean whole) {
        xml.open("w:tr");
        if (head || whole) {
            xml.open("w:trPr");
            if (whole) {
                xml.empty("w:cantSplit");
            }
            if (head) {
                xml.empty("w:tblHeader");
            }
            xml.close();
        }
    }

    /// Begins a cell, which the caller closes, and tells how wide it is within.
    int cell(int column, int span, Kind kind) {
        int wide = wide(column, span);
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(wide), "w:type", "dxa");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(span));
        }
        switch (kind) {
            case USUAL, HEAD, BESIDE -> {
                // as the table's style says
            }
            case NUMBER, HEAD_NUMBER -> toTheRight();
            case GROUP -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F3F5F7");
            case SUM -> over();
            case SUM_NUMBER -> {
                over();
                toTheRight();
            }
        }
        if (kind == Kind.HEAD || kind == Kind.HEAD_NUMBER) {
            xml.empty("w:vAlign", "w:val", "bottom");
        }
        xml.close();
        return wide - AIR;
    }

    private void over() {
        xml.open("w:tcBorders").empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "1F2328")
                .empty("w:bottom", "w:val", "nil").close();
    }

    private void toTheRight() {
        xml.open("w:tcMar").empty("w:left", "w:w", "113", "w:type", "dxa").empty("w:right", "w:w", "0", "w:type", "dxa")
                .close();
    }

    private int wide(int column, int span) {
        return room * weights.subList(0, column + span).stream().mapToInt(Integer::intValue).sum() / sum
                - room * weights.subList(0, column).stream().mapToInt(Integer::intValue).sum() / sum;
    }
}
