package no.faseport.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLStreamException;

/// An .xml file with rows in it: a workbook as Excel 2003 writes it, the sheet of a workbook by itself, or records whose
/// elements or attributes name the columns, or the general ledger of a SAF-T Financial file. Names count without their prefixes.
final class XmlFile {
    private static final Set<String> SHEETS = Set.of("worksheet", "table");
    private static final Set<String> ROWS = Set.of("row", "rad", "record", "linje", "line", "post", "item", "entry");
    private static final Set<String> CELLS = Set.of("cell", "c");

    private final SheetLimits limits;
    private final InputFactoryImpl factory = XmlPart.factory();

    XmlFile(SheetLimits limits) {
        this.limits = limits;
    }

    /// Hands the rows of every sheet to `rows`; records are one sheet named as the file, with their names as its heading.
    void read(Path file, SheetRows rows) throws IOException {
        try {
            if (isLedger(file)) {
                readLedger(file, rows);
                return;
            }
            var records = new XmlRecords(name(file), limits);
            walk(file, (part, sheet) -> records.learn(part));
            if (records.any()) {
                records.begin(rows);
                walk(file, (part, sheet) -> records.row(part, rows));
                rows.end();
            } else {
                readSheets(file, rows);
            }
        } catch (XMLStreamException e) {
            throw Refusal.behind(e).orElseGet(() -> new Refusal("spreadsheet.refused.damaged"));
        }
    }

    /// True for a SAF-T Financial file, whose first element is one of its own.
    private boolean isLedger(Path file) throws IOException, XMLStreamException {
        try (var part = open(file)) {
            while (part.next()) {
                if (part.startsAny()) {
                    return part.name().equals("AuditFile");
                }
            }
            return false;
        }
    }

    private void readLedger(Path file, SheetRows rows) throws IOException, XMLStreamException {
        var ledger = new SaftFile(name(file), limits);
        try (var part = open(file)) {
            ledger.learn(part);
        }
        try (var part = open(file)) {
            ledger.read(part, rows);
        }
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void readSheets(Path file, SheetRows rows) throws IOException, XMLStreamException {
        var sheets = new XmlSheets(name(file), limits, rows);
        walk(file, sheets::row);
        if (!sheets.end()) {
            throw new Refusal("spreadsheet.refused.notAWorkbook");
        }
    }

    /// Takes a row that has just begun, and reads it to its end.
    private interface RowTaker {
        void take(XmlPart part, Optional<XmlSheets.Tab> begun) throws XMLStreamException, IOException;
    }

    /// Goes through the file, from row to row; a sheet that begins before a row is told with it.
    private void walk(Path file, RowTaker taker) throws IOException, XMLStreamException {
        var begun = Optional.<XmlSheets.Tab>empty();
        boolean anything = false;
        try (var part = open(file)) {
            while (part.next()) {
                if (!part.startsAny()) {
                    continue;
                }
                var name = part.name().toLowerCase(Locale.ROOT);
                if (!anything && name.equals("html")) {
                    throw new Refusal("spreadsheet.refused.notAWorkbook");
                }
                anything = true;
                if (SHEETS.contains(name) && !part.attribute("Name").concat(part.attribute("name")).isEmpty()) {
                    begun = Optional.of(new XmlSheets.Tab(part.attribute("Name").concat(part.attribute("name"))));
                } else if (ROWS.contains(name)) {
                    taker.take(part, begun);
                    begun = Optional.empty();
                }
            }
        }
    }

    private XmlPart open(Path file) throws IOException, XMLStreamException {
        var in = new GuardedStream(Files.newInputStream(file), Files.size(file), new AtomicLong(), limits);
        return new XmlPart(factory, in, limits.cellLength());
    }

    /// True for an element that is a cell of a sheet.
    static boolean isCell(String name) {
        return CELLS.contains(name.toLowerCase(Locale.ROOT));
    }
}
