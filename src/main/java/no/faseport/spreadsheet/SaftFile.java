package no.faseport.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// A SAF-T Financial file as rows: each line of its general ledger entries is one, and the kinds of analysis that the lines are
/// told apart by (project, unit …) are columns.
///
/// Read twice, as the columns are known only at the end; nothing is kept but the names in its tables. Structure: SAF-T
/// Financial, the Norwegian tax administration's schema, versions 1.1 to 1.3.
final class SaftFile {
    private static final List<String> FIRST = List.of("Konto", "Kontonavn", "År", "Periode");
    private static final List<String> LAST = List.of("Tekst", "Debet", "Kredit");

    private final String name;
    private final SheetLimits limits;
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> analyses = new LinkedHashMap<>();
    private final Map<Analysis, String> names = new HashMap<>();
    private Transaction transaction = Transaction.NONE;
    private int number = 1;

    /// A file whose rows stand on a sheet called `name`.
    SaftFile(String name, SheetLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    private record Analysis(String type, String code) {
    }

    private record Transaction(String year, String period, String date, String text) {
        private static final Transaction NONE = new Transaction("", "", "", "");
    }

    /// Takes a line that has been read.
    private interface Lines {
        void take(Line line) throws IOException;
    }

    private static final class Line {
        private final Map<String, String> codes = new HashMap<>();
        private String account = "";
        private String text = "";
        private String debit = "";
        private String credit = "";
    }

    /// Learns which columns there are.
    void learn(XmlPart part) throws XMLStreamException, IOException {
        walk(part, line -> {
            line.codes.keySet().forEach(type -> analyses.putIfAbsent(type, type));
            if (analyses.size() + FIRST.size() + LAST.size() > limits.columns()) {
                throw new Refusal("spreadsheet.refused.tooManyColumns", (long) limits.columns());
            }
            number++;
        });
        if (number == 1) {
            throw new Refusal("spreadsheet.refused.noEntries");
        }
        number = 1;
    }

    /// Hands the rows on, the heading first.
    void read(XmlPart part, SheetRows rows) throws XMLStreamException, IOException {
        rows.sheet(name, true);
        if (rows.wants(name, true)) {
            rows.row(new SheetRow(1, Stream.of(FIRST.stream(), analyses.values().stream(), LAST.stream())
                    .flatMap(each -> each).map(Cell::text).toList()));
            walk(part, line -> {
                if (++number > limits.rows()) {
                    throw new Refusal("spreadsheet.refused.tooManyRows", (long) limits.rows());
                }
                if (!rows.enough()) {
                    rows.row(new SheetRow(number, cells(line)));
                }
            });
        }
        rows.end();
    }

    private void walk(XmlPart part, Lines lines) throws XMLStreamException, IOException {
        while (part.next()) {
            if (part.startsAny()) {
                switch (part.name()) {
                    case "Account" -> account(part);
                    case "AnalysisTypeTableEntry" -> analysis(part);
                    case "Transaction" -> transaction = Transaction.NONE;
                    case "PeriodYear" -> transaction = new Transaction(part.text(), transaction.period(),
                            transaction.date(), transaction.text());
                    case "Period" -> transaction = new Transaction(transaction.year(), part.text(),
                            transaction.date(), transaction.text());
                    case "TransactionDate" -> transaction = new Transaction(transaction.year(), transaction.period(),
                            part.text(), transaction.text());
                    case "Description" -> transaction = new Transaction(transaction.year(), transaction.period(),
                            transaction.date(), part.text());
                    case "Line" -> lines.take(line(part));
                    default -> {
                        // what it holds, if anything, is looked at next
                    }
                }
            }
        }
    }

    private void account(XmlPart part) throws XMLStreamException, IOException {
        var texts = texts(part);
        keep(accounts.size());
        accounts.put(texts.getOrDefault("AccountID", ""), texts.getOrDefault("AccountDescription", ""));
    }

    private void analysis(XmlPart part) throws XMLStreamException, IOException {
        var texts = texts(part);
        var type = texts.getOrDefault("AnalysisType", "");
        keep(names.size());
        analyses.put(type, texts.getOrDefault("AnalysisTypeDescription", type));
        names.put(new Analysis(type, texts.getOrDefault("AnalysisID", "")),
                texts.getOrDefault("AnalysisIDDescription", ""));
    }

    private void keep(int known) throws Refusal {
        if (known >= limits.sharedStrings()) {
            throw new Refusal("spreadsheet.refused.bomb");
        }
    }

    /// The texts of the elements in the one that has just begun, which hold nothing else.
    private static Map<String, String> texts(XmlPart part) throws XMLStreamException, IOException {
        int end = part.depth() - 1;
        var texts = new HashMap<String, String>();
        while (part.next() && part.depth() > end) {
            if (part.startsAny()) {
                texts.put(part.name(), part.allText(() -> {
                    // what is nested is part of the text
                }).strip());
            }
        }
        return texts;
    }

    private Line line(XmlPart part) throws XMLStreamException, IOException {
        int end = part.depth() - 1;
        var line = new Line();
        var type = "";
        while (part.next() && part.depth() > end) {
            if (part.startsAny()) {
                switch (part.name()) {
                    case "AccountID" -> line.account = part.text().strip();
                    case "AnalysisType" -> type = part.text().strip();
                    case "AnalysisID" -> line.codes.put(type, part.text().strip());
                    case "Description" -> line.text = part.text().strip();
                    case "DebitAmount" -> line.debit = texts(part).getOrDefault("Amount", "");
                    case "CreditAmount" -> line.credit = texts(part).getOrDefault("Amount", "");
                    case "TaxInformation" -> texts(part);
                    default -> {
                        // nothing of it is read
                    }
                }
            }
        }
        return line;
    }

    private List<Cell> cells(Line line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(line.account));
        cells.add(Cell.text(accounts.getOrDefault(line.account, "")));
        cells.add(Cell.text(transaction.year()));
        cells.add(transaction.period().isBlank() ? day(transaction.date()) : Cell.text(transaction.period()));
        for (var type : analyses.keySet()) {
            var code = line.codes.getOrDefault(type, "");
            var called = names.getOrDefault(new Analysis(type, code), "");
            cells.add(Cell.text(called.isEmpty() || called.equals(code) ? code : code + " - " + called));
        }
        cells.add(Cell.text(line.text.isEmpty() ? transaction.text() : line.text));
        cells.add(amount(line.debit));
        cells.add(amount(line.credit));
        return cells;
    }

    private static Cell day(String date) {
        try {
            return new Cell.Day(LocalDate.parse(date.strip()));
        } catch (DateTimeException notADay) {
            return Cell.text(date);
        }
    }

    private static Cell amount(String text) {
        try {
            return text.isEmpty() || text.length() > 40 ? Cell.text(text) : new Cell.Numeric(new BigDecimal(text), 0);
        } catch (NumberFormatException notANumber) {
            return Cell.text(text);
        }
    }
}
