package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/// The rows of one sheet of an .xlsx workbook, read as they come and handed on one at a time.
final class XlsxSheet {
    private static final long LAST_DAY = 2_958_465;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final LocalDate dayZero;
    private final SheetLimits limits;
    private final RowCells cells;

    XlsxSheet(SharedStrings strings, CellFormats formats, LocalDate dayZero, SheetLimits limits) {
        this.strings = strings;
        this.formats = formats;
        this.dayZero = dayZero;
        this.limits = limits;
        this.cells = new RowCells(limits);
    }

    void read(XmlPart part, SheetRows rows) throws XMLStreamException, Refusal {
        int number = 0;
        if (!reachesRows(part, rows)) {
            return;
        }
        while (!rows.enough() && part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                number = number(part, number);
                var hidden = isTrue(part.attribute("hidden"));
                readCells(part);
                if (!cells.all().isEmpty()) {
                    rows.row(new SheetRow(number, cells.all(), hidden));
                }
            }
        }
    }

    /// Goes to the first row and tells of the columns that are hidden on the way.
    private boolean reachesRows(XmlPart part, SheetRows rows) throws XMLStreamException, Refusal {
        while (part.next()) {
            if (part.starts("sheetData")) {
                return true;
            }
            if (part.starts("col") && isTrue(part.attribute("hidden"))) {
                rows.hiddenColumns(wholeNumber(part.attribute("min")) - 1,
                        Math.min(limits.columns(), wholeNumber(part.attribute("max"))) - 1);
            }
        }
        return false;
    }

    private static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private int number(XmlPart part, int before) throws Refusal {
        var written = part.attribute("r");
        int number = written.isEmpty() ? before + 1 : wholeNumber(written);
        if (number > limits.rows()) {
            throw new Refusal("spreadsheet.refused.tooManyRows", (long) limits.rows());
        }
        return number;
    }

    private void readCells(XmlPart part) throws XMLStreamException, Refusal {
        cells.clear();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                var reference = part.attribute("r");
                column = reference.isEmpty() ? column + 1 : column(reference);
                cells.put(column, cell(part));
            }
        }
    }

    private Cell cell(XmlPart part) throws XMLStreamException, Refusal {
        var type = part.attribute("t");
        var style = part.attribute("s");
        var value = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("v")) {
                value = part.text();
            } else if (part.starts("is")) {
                value = SharedStrings.richText(part, "is");
            }
        }
        return value.isEmpty() ? Cell.EMPTY : cell(type, style, value);
    }

    private Cell cell(String type, String style, String value) throws Refusal {
        return switch (type) {
            case "s" -> strings.get(wholeNumber(value));
            case "inlineStr", "str" -> Cell.text(value);
            case "b" -> new Cell.Truth(value.equals("1"));
            case "e" -> new Cell.Fault(value);
            case "d" -> isoDay(value);
            default -> number(style, value);
        };
    }

    private Cell number(String style, String value) throws Refusal {
        try {
            var number = new BigDecimal(value.strip());
            if (Math.abs((long) number.precision() - number.scale()) > 400) {
                throw new Refusal("spreadsheet.refused.damaged");
            }
            int digits = style.isEmpty() ? 0 : formats.digits(wholeNumber(style));
            var isDay = digits == CellFormats.DATE && number.signum() >= 0
                    && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
            return isDay
                    ? new Cell.Day(dayZero.plusDays(number.longValue()))
                    : new Cell.Numeric(number,
                            Math.max(0, digits));
        } catch (NumberFormatException e) {
            throw new Refusal("spreadsheet.refused.damaged");
        }
    }

    private static Cell isoDay(String value) {
        try {
            return new Cell.Day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    /// The column of a reference, from 0: "C7" is 2.
    static int column(String reference) throws Refusal {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && i < 4; i++) {
            column = column * 26 + (reference.charAt(i) & ~0x20) - 'A' + 1;
        }
        if (column < 1) {
            throw new Refusal("spreadsheet.refused.damaged");
        }
        return column - 1;
    }

    private static int wholeNumber(String text) throws Refusal {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Refusal("spreadsheet.refused.damaged");
        }
    }
}
