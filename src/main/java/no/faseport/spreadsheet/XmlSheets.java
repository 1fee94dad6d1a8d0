package no.faseport.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/// The sheets of an XML workbook, row by row: as Excel 2003 writes them (Row, Cell, Data) or as .xlsx does (row, c, v).
final class XmlSheets {
    private final String name;
    private final SheetLimits limits;
    private final SheetRows rows;
    private boolean open;
    private boolean wanted;
    private int number;

    XmlSheets(String name, SheetLimits limits, SheetRows rows) {
        this.name = name;
        this.limits = limits;
        this.rows = rows;
    }

    /// A sheet by its name.
    record Tab(String name) {
    }

    /// Hands on the row that has just begun, in the sheet that began before it where one did.
    void row(XmlPart part, Optional<Tab> begun) throws XMLStreamException, IOException {
        if (begun.isPresent() || !open) {
            end();
            var sheet = begun.map(Tab::name).orElse(name);
            rows.sheet(sheet, true);
            wanted = rows.wants(sheet, true);
            open = true;
            number = 0;
        }
        number = number(part);
        var hidden = part.attribute("Hidden").equals("1") || part.attribute("hidden").equals("1");
        var cells = cells(part);
        if (wanted && !cells.isEmpty() && !rows.enough()) {
            rows.row(new SheetRow(number, cells, hidden));
        }
    }

    /// Ends the sheet that is open; false where there was none.
    boolean end() {
        if (open) {
            rows.end();
        }
        return open;
    }

    private int number(XmlPart part) throws Refusal {
        var written = part.attribute("Index").concat(part.attribute("r"));
        int next = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : number + 1;
        if (next > limits.rows()) {
            throw new Refusal("spreadsheet.refused.tooManyRows", (long) limits.rows());
        }
        return next;
    }

    private List<Cell> cells(XmlPart part) throws XMLStreamException, IOException {
        int end = part.depth() - 1;
        int column = -1;
        var cells = new RowCells(limits);
        while (part.next() && part.depth() > end) {
            if (part.startsAny() && XmlFile.isCell(part.name())) {
                column = column(part, column + 1);
                int across = whole(part.attribute("MergeAcross"));
                cells.put(column, cell(part));
                column += across;
            }
        }
        return cells.all();
    }

    private static int column(XmlPart part, int next) throws Refusal {
        var reference = part.attribute("r");
        if (!reference.isEmpty()) {
            return XlsxSheet.column(reference);
        }
        int index = whole(part.attribute("Index"));
        return index > 0 ? index - 1 : next;
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static Cell cell(XmlPart part) throws XMLStreamException, Refusal {
        var types = new ArrayList<String>();
        types.add(part.attribute("t"));
        var text = part.allText(() -> types.add(part.attribute("Type"))).strip();
        if (text.isEmpty()) {
            return Cell.EMPTY;
        }
        var type = types.stream().filter(each -> !each.isEmpty()).findFirst().orElse("n");
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "n", "number" -> number(text);
            case "d", "datetime" -> day(text);
            case "b", "boolean" -> new Cell.Truth(text.equals("1"));
            case "e", "error" -> new Cell.Fault(text);
            default -> Cell.text(text);
        };
    }

    private static Cell number(String text) {
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.precision() - number.scale()) > 400
                    ? Cell.text(text)
                    : new Cell.Numeric(number, 0);
        } catch (NumberFormatException notANumber) {
            return Cell.text(text);
        }
    }

    private static Cell day(String text) {
        try {
            return new Cell.Day(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException notADay) {
            return Cell.text(text);
        }
    }
}
