package no.faseport.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Records of an XML file as rows: each name of an element or attribute is a column, and the names are the heading.
final class XmlRecords {
    private final String name;
    private final SheetLimits limits;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private boolean cells;
    private int number = 1;

    XmlRecords(String name, SheetLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /// Learns the names of a record that has just begun, and goes to its end.
    void learn(XmlPart part) throws XMLStreamException, IOException {
        if (!cells) {
            for (var each : fields(part).keySet()) {
                cells |= XmlFile.isCell(each);
                columns.putIfAbsent(each, columns.size());
            }
            if (columns.size() > limits.columns()) {
                throw new Refusal("spreadsheet.refused.tooManyColumns", (long) limits.columns());
            }
        }
    }

    /// True where there are records, and not the rows of a sheet.
    boolean any() {
        return !cells && !columns.isEmpty();
    }

    /// Hands the heading to `rows`.
    void begin(SheetRows rows) throws Refusal {
        rows.sheet(name, true);
        rows.row(new SheetRow(1, columns.keySet().stream().map(Cell::text).toList()));
    }

    /// Hands the record that has just begun to `rows`.
    void row(XmlPart part, SheetRows rows) throws XMLStreamException, IOException {
        var row = new ArrayList<Cell>(Collections.nCopies(columns.size(), Cell.EMPTY));
        fields(part).forEach((field, text) -> row.set(columns.getOrDefault(field, 0), Cell.text(text)));
        if (++number > limits.rows()) {
            throw new Refusal("spreadsheet.refused.tooManyRows", (long) limits.rows());
        }
        if (!rows.enough() && row.stream().anyMatch(cell -> !(cell instanceof Cell.Empty))) {
            rows.row(new SheetRow(number, List.copyOf(row)));
        }
    }

    private static Map<String, String> fields(XmlPart part) throws XMLStreamException, IOException {
        int end = part.depth() - 1;
        var fields = new LinkedHashMap<>(part.attributes());
        while (part.next() && part.depth() > end) {
            if (part.startsAny()) {
                var field = part.name();
                var attributes = part.attributes();
                fields.merge(field, part.allText(() -> {
                    // what is nested in a field is part of its text
                }), (one, other) -> one + " " + other);
                attributes.forEach((key, value) -> fields.putIfAbsent(field + " " + key, value));
            }
        }
        return fields;
    }
}
