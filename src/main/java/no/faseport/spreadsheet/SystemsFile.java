package no.faseport.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.faseport.economy.Severity;
import no.faseport.economy.ledger.Retitled;
import no.faseport.words.Message;

/// Reads a register of systems from an .xlsx or .csv file: the columns are found by their headings, in any order.
///
/// The heading row is the first with a column of names and at least one other that is known; a column of yearly cost has the
/// year in its heading. Columns of other things are passed over, as are rows without anything in a known column.
public final class SystemsFile {
    private static final Pattern COST = Pattern
            .compile(
                    "(?:årskostnad|årskostnadar|årlig kostnad|årleg kostnad|kostnad|kostnader|kostnadar|cost|yearly cost)?"
                            + " ?\\(?(?<year>(?:19|20|21)\\d\\d)\\)?(?: ?\\(?kr\\)?)?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Map<SystemColumn, List<String>> SPELLINGS = Map.ofEntries(
            Map.entry(SystemColumn.NAME,
                    List.of("system", "systemnavn", "systemnamn", "navn", "namn", "name", "løsning", "løysing",
                            "fagsystem")),
            Map.entry(SystemColumn.PURPOSE,
                    List.of("formål", "føremål", "bruk", "beskrivelse", "skildring", "purpose", "description")),
            Map.entry(SystemColumn.OWNER, List.of("systemeier", "systemeigar", "eier", "eigar", "owner",
                    "system owner")),
            Map.entry(SystemColumn.UNIT,
                    List.of("enhet", "eining", "ansvar", "avdeling", "unit", "enhetsnummer", "tjenesteområde")),
            Map.entry(SystemColumn.SUPPLIER, List.of("leverandør", "supplier", "vendor")),
            Map.entry(SystemColumn.AGREEMENT,
                    List.of("avtale", "avtalenummer", "avtalenr", "kontrakt", "agreement", "contract")),
            Map.entry(SystemColumn.FROM,
                    List.of("avtale fra", "avtale frå", "gjelder fra", "gjeld frå", "fra", "frå", "startdato",
                            "agreed from", "from", "agreement from")),
            Map.entry(SystemColumn.UNTIL,
                    List.of("avtale til", "gjelder til", "gjeld til", "til", "utløper", "utløpsdato", "sluttdato",
                            "until", "agreed until", "agreement until", "expires")),
            Map.entry(SystemColumn.NOTICE,
                    List.of("oppsigelse", "oppseiing", "oppsigelse (mnd)", "oppseiing (mnd)", "oppsigelsestid",
                            "oppseiingstid", "oppsigelsestid (mnd)", "notice", "notice (months)", "notice months")),
            Map.entry(SystemColumn.KEY,
                    List.of("fordelingsnøkkel", "fordelingsnykel", "nøkkel", "nykel", "charge key", "key")),
            Map.entry(SystemColumn.RETIRED, List.of("utgått", "avviklet", "avvikla", "retired")));

    private final SheetLimits limits;

    /// Refuses files beyond `limits`.
    public SystemsFile(SheetLimits limits) {
        this.limits = limits;
    }

    /// What `file` says under these headings, with what is wrong with the file itself; never throws for what is in it.
    public SystemSheet read(Path file, Retitled titles) {
        var name = String.valueOf(file.getFileName());
        var reading = new Reading();
        return new SheetReader(limits).read(file, RetitledRows.of(reading, titles))
                .map(why -> new SystemSheet(List.of(), List.of(),
                        List.of(new CellProblem(name, "", "", why, Severity.ERROR))))
                .orElseGet(() -> reading.result(name));
    }

    private static String bare(String text) {
        var low = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return low.endsWith(":") || low.endsWith("*") ? low.substring(0, low.length() - 1).strip() : low;
    }

    /// One file on its way in.
    private static final class Reading implements SheetRows {
        private final List<SystemRow> rows = new ArrayList<>();
        private final List<ColumnFound> found = new ArrayList<>();
        private final Map<Integer, SystemColumn> columns = new HashMap<>();
        private final Map<Integer, Integer> years = new HashMap<>();
        private String sheet = "";

        @Override
        public void sheet(String name, boolean visible) {
            sheet = name;
            columns.clear();
            years.clear();
        }

        @Override
        public void row(SheetRow row) {
            if (columns.isEmpty()) {
                search(row);
                return;
            }
            var cells = new EnumMap<SystemColumn, SystemCell>(SystemColumn.class);
            columns.forEach((at, column) -> read(row, at).ifPresent(cell -> cells.put(column, cell)));
            var costs = new TreeMap<Integer, SystemCell>();
            years.forEach((at, year) -> read(row, at).ifPresent(cell -> costs.put(year, cell)));
            if (!cells.isEmpty() || !costs.isEmpty()) {
                rows.add(new SystemRow(new CellAt(sheet, 0, row.number()), cells, costs));
            }
        }

        private Optional<SystemCell> read(SheetRow row, int column) {
            return SystemCell.of(new CellAt(sheet, column, row.number()), row.cell(column));
        }

        private void search(SheetRow row) {
            var here = new ArrayList<ColumnFound>();
            for (int at = 0; at < row.cells().size(); at++) {
                var text = read(row, at).map(SystemCell::text).orElse("");
                var year = COST.matcher(bare(text));
                if (year.matches()) {
                    years.put(at, Integer.parseInt(year.group("year")));
                    here.add(column(at, text, Message.of("systems.column.COST", year.group("year"))));
                } else {
                    int column = at;
                    meaning(text).filter(each -> !columns.containsValue(each)).ifPresent(each -> {
                        columns.put(column, each);
                        here.add(column(column, text, Message.of("systems.column." + each)));
                    });
                }
            }
            if (columns.containsValue(SystemColumn.NAME) && columns.size() + years.size() > 1) {
                found.addAll(here);
            } else {
                columns.clear();
                years.clear();
            }
        }

        private ColumnFound column(int at, String heading, Message meaning) {
            return new ColumnFound(sheet, CellAt.letters(at), heading, meaning);
        }

        private static Optional<SystemColumn> meaning(String heading) {
            return SPELLINGS.entrySet().stream().filter(each -> each.getValue().contains(bare(heading)))
                    .map(Map.Entry::getKey).findFirst();
        }

        @Override
        public void end() {
            columns.clear();
            years.clear();
        }

        SystemSheet result(String file) {
            return new SystemSheet(rows, found, found.isEmpty()
                    ? List.of(new CellProblem(file, "", "", Message.of("systems.import.noHeading"), Severity.ERROR))
                    : List.of());
        }
    }
}
