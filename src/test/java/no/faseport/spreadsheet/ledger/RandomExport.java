package no.faseport.spreadsheet.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.faseport.spreadsheet.Workbooks;

/// Writes a ledger as some accounting system might: every choice is drawn at random, and told by [#toString].
final class RandomExport {
    private static final List<String> MONTHS = List.of("jan", "feb", "mars", "april", "mai", "juni", "juli", "aug",
            "sept", "okt", "nov", "des");

    private final Random random;
    private final List<String> choices = new ArrayList<>();
    private final boolean text;
    private final boolean twoHeadings;
    private final boolean monthsInColumns;
    private final boolean cumulative;
    private final boolean halves;
    private final boolean totals;
    private final boolean sums;
    private final boolean groups;
    private final boolean named;
    private final boolean turned;
    private final boolean zeroLost;
    private final int monthNaming;
    private final int signs;
    private final int mark;

    RandomExport(Random random) {
        this.random = random;
        this.text = choose("text");
        this.twoHeadings = choose("two headings");
        this.monthsInColumns = choose("months in columns");
        this.cumulative = choose("cumulative");
        this.halves = !monthsInColumns && !cumulative && choose("debit and credit");
        this.totals = choose("totals");
        this.sums = monthsInColumns && choose("sums");
        this.groups = choose("groups");
        this.named = choose("names beside codes");
        this.turned = !halves && choose("signs turned");
        this.zeroLost = choose("zero lost");
        this.monthNaming = choose("months named", 4);
        this.signs = choose("signs", 3);
        this.mark = choose("mark", 3);
    }

    private boolean choose(String what) {
        boolean chosen = random.nextBoolean();
        if (chosen) {
            choices.add(what);
        }
        return chosen;
    }

    private int choose(String what, int among) {
        int chosen = random.nextInt(among);
        choices.add(what + " " + chosen);
        return chosen;
    }

    @Override
    public String toString() {
        return String.join(", ", choices);
    }

    /// Writes `ledger` to a file in `folder`.
    Path write(RandomLedger ledger, int year, Path folder) throws IOException {
        var rows = rows(ledger, year);
        if (!text) {
            return Workbooks.workbook(folder.resolve("regnskap.xlsx"), "Rapport", rows);
        }
        var separator = List.of(";", "\t", "|").get(choose("separator", 3));
        var charset = List.of("windows-1252", "UTF-8", "UTF-16LE").get(choose("charset", 3));
        var mark = charset.equals("UTF-16LE") || (charset.equals("UTF-8") && random.nextBoolean()) ? "\ufeff" : "";
        var lines = rows.stream()
                .map(row -> String.join(separator, row.stream().map(cell -> cell.toString()).toList())).toList();
        return Files.writeString(folder.resolve("regnskap.csv"), mark + String.join("\r\n", lines) + "\r\n",
                Charset.forName(charset));
    }

    private List<List<Object>> rows(RandomLedger ledger, int year) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("Regnskapsrapport for " + year));
        rows.add(List.of());
        int months = ledger.lines().getFirst().months().size();
        rows.addAll(headings(year, months));
        var unit = "";
        var ofUnit = new ArrayList<RandomLedger.Line>();
        for (var line : ledger.lines()) {
            if (!line.unit().equals(unit)) {
                total(rows, "Sum ansvar " + unit, ofUnit);
                unit = line.unit();
                ofUnit.clear();
                if (groups) {
                    rows.add(List.of("Ansvar " + unit + " Enhet nummer " + unit));
                }
            }
            ofUnit.add(line);
            rows.addAll(lines(line, year));
            if (random.nextInt(9) == 0) {
                rows.add(List.of());
            }
        }
        total(rows, "Sum ansvar " + unit, ofUnit);
        total(rows, "Totalt", ledger.lines());
        rows.add(List.of("Skrevet ut av regnskapsavdelingen"));
        return rows;
    }

    private List<List<Object>> headings(int year, int months) {
        var upper = new ArrayList<Object>();
        var lower = new ArrayList<Object>();
        for (var group : groups
                ? List.of("Prosjekt", "Funksjon", "Konto")
                : List.of("Ansvar", "Prosjekt", "Funksjon", "Konto")) {
            upper.add(group);
            lower.add(twoHeadings ? "Kode" : group);
            if (named || group.equals("Prosjekt")) {
                upper.add("");
                lower.add(twoHeadings ? "Beskrivelse" : group + "navn");
            }
        }
        upper.add("Merknadsfelt X");
        lower.add("Utfylling");
        var amounts = amountHeadings(year, months);
        amounts.forEach(each -> upper.add(each.equals(amounts.getFirst()) ? "Regnskap" : ""));
        lower.addAll(amounts);
        return twoHeadings ? List.of(upper, lower) : List.of(lower);
    }

    private List<String> amountHeadings(int year, int months) {
        var headings = new ArrayList<String>();
        if (!monthsInColumns) {
            headings.addAll(List.of("Periode", "Status"));
            headings.addAll(halves ? List.of("Debet", "Kredit") : List.of(cumulative ? "Hittil i år" : "Beløp"));
            return headings;
        }
        for (int month = 1; month <= months; month++) {
            var name = switch (monthNaming) {
                case 0 -> ".." + MONTHS.get(month - 1) + "/" + year;
                case 1 -> String.format("%d%02d", year, month);
                case 2 -> "Periode " + month;
                default -> MONTHS.get(month - 1) + " " + year;
            };
            headings.add(cumulative && monthNaming != 1 ? "Hittil " + name.replace("..", "") : name);
        }
        if (sums || (cumulative && monthNaming == 1)) {
            headings.add("Sum");
        }
        return headings;
    }

    private List<Object> dimensions(RandomLedger.Line line) {
        var cells = new ArrayList<Object>();
        if (!groups) {
            cells.addAll(named ? List.of(line.unit(), "Enhet nummer " + line.unit()) : List.of(line.unit()));
        }
        cells.addAll(List.of(line.project(), line.projectName()));
        cells.addAll(named ? List.of(line.function(), "Funksjonen") : List.of(line.function()));
        boolean lost = zeroLost && line.account().startsWith("0");
        Object account = lost ? text ? line.account().substring(1) : Integer.valueOf(line.account()) : line.account();
        cells.add(named || lost ? account : line.account() + " - Kontoens navn");
        if (named) {
            cells.add("Kontoens navn");
        }
        cells.add("x");
        return cells;
    }

    private List<List<Object>> lines(RandomLedger.Line line, int year) {
        if (monthsInColumns) {
            var cells = new ArrayList<>(dimensions(line));
            cells.addAll(amounts(line.months()));
            return List.of(cells);
        }
        var rows = new ArrayList<List<Object>>();
        var soFar = BigDecimal.ZERO;
        for (int month = 1; month <= line.months().size(); month++) {
            var amount = line.months().get(month - 1);
            soFar = soFar.add(amount);
            if (amount.signum() != 0) {
                var cells = new ArrayList<>(dimensions(line));
                cells.addAll(List.of(String.format("%d%02d", year, month), "bokført"));
                if (halves) {
                    cells.add(amount.signum() > 0 ? amount(amount) : "");
                    cells.add(amount.signum() > 0 ? "" : amount(amount.negate()));
                } else {
                    cells.add(amount(cumulative ? soFar : amount));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private List<Object> amounts(List<BigDecimal> months) {
        var cells = new ArrayList<Object>();
        var soFar = BigDecimal.ZERO;
        for (var month : months) {
            soFar = soFar.add(month);
            var shown = cumulative ? soFar : month;
            cells.add(shown.signum() == 0 && !cumulative ? "" : amount(shown));
        }
        if (sums || (cumulative && monthNaming == 1)) {
            cells.add(amount(soFar));
        }
        return cells;
    }

    private void total(List<List<Object>> rows, String label, List<RandomLedger.Line> lines) {
        if (!totals || lines.isEmpty() || (!monthsInColumns && (halves || cumulative))) {
            return;
        }
        var cells = new ArrayList<Object>();
        cells.add(label);
        int before = dimensions(lines.getFirst()).size();
        while (cells.size() < before) {
            cells.add("");
        }
        var months = new ArrayList<BigDecimal>();
        for (int month = 0; month < lines.getFirst().months().size(); month++) {
            int at = month;
            months.add(lines.stream().map(line -> line.months().get(at)).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (monthsInColumns) {
            cells.addAll(amounts(months));
        } else {
            cells.addAll(List.of("", "", amount(months.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        rows.add(cells);
    }

    /// An amount as a number in a workbook, or as text with this system's marks and signs.
    private Object amount(BigDecimal counted) {
        var amount = turned ? counted.negate() : counted;
        if (!text) {
            return amount;
        }
        var symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setDecimalSeparator(mark == 1 ? '.' : ',');
        symbols.setGroupingSeparator(List.of('\u00a0', ',', '.').get(mark));
        var format = new DecimalFormat("#,##0.00", symbols);
        var bare = format.format(amount.abs());
        if (amount.signum() >= 0) {
            return bare;
        }
        return switch (signs) {
            case 0 -> "-" + bare;
            case 1 -> bare + "-";
            default -> "(" + bare + ")";
        };
    }
}
