package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.Memory;
import no.faseport.spreadsheet.SheetRow;

/// Finds the heading of a sheet: the one, two or three rows that together say most about the columns.
///
/// In all rows of a heading but the lowest, a text counts for the columns to the right of it up to the next text: merged
/// headings have their text in the first of their columns only.
final class HeadingFinder {
    private static final int ROWS_TRIED = 60;
    private static final int ROWS_TOGETHER = 3;

    private final Headings headings;
    private final ImportPurpose purpose;
    private final Memory<Meant> meanings;

    HeadingFinder(Headings headings, ImportPurpose purpose) {
        this.headings = headings;
        this.purpose = purpose;
        this.meanings = new Memory<>(text -> headings.meaning(text, purpose));
    }

    private Meant meaning(Cell cell) {
        return cell instanceof Cell.Text(var text) ? meanings.of(text) : headings.meaning(cell, purpose);
    }

    /// The heading among `rows`; empty where nothing says at least two things a file for the purpose has.
    Optional<HeadingFound> find(List<SheetRow> rows) {
        var best = Optional.<HeadingFound>empty();
        int tried = Math.min(rows.size(), ROWS_TRIED);
        for (int count = 1; count <= ROWS_TOGETHER; count++) {
            for (int first = 0; first + count <= tried; first++) {
                var together = rows.subList(first, first + count);
                if (together.stream().allMatch(this::mayBeHeading)) {
                    var found = together(together);
                    if (found.score() > best.map(HeadingFound::score).orElse(0)) {
                        best = Optional.of(found);
                    }
                }
            }
        }
        return best.filter(HeadingFinder::saysEnough);
    }

    /// The heading that is the rows from `from` until `until`, whatever they say; other rows may be missing as empty.
    HeadingFound at(List<SheetRow> rows, int from, int until) {
        var together = rows.stream().filter(row -> row.number() >= from && row.number() <= until).toList();
        var found = together.isEmpty() ? new HeadingFound(from, until, List.of(), 0) : together(together);
        return new HeadingFound(from, until, found.heads(), found.score());
    }

    private static boolean saysEnough(HeadingFound found) {
        long fields = found.heads().stream().filter(head -> head.meant() instanceof Meant.Field).count();
        boolean amounts = found.heads().stream()
                .anyMatch(head -> head.meant() instanceof Meant.Amounts || head.meant() instanceof Meant.Sum);
        return fields >= 2 || (fields == 1 && amounts);
    }

    /// Numbers in a heading are years, months and periods; anything else is a row of figures.
    private boolean mayBeHeading(SheetRow row) {
        return row.cells().stream().allMatch(cell -> switch (cell) {
            case Cell.Numeric number -> meaning(cell) instanceof Meant.Amounts;
            case Cell.Fault fault -> false;
            case Cell.Truth truth -> false;
            case Cell.Text text -> true;
            case Cell.Day day -> true;
            case Cell.Empty empty -> true;
        });
    }

    private HeadingFound together(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var heads = new ArrayList<HeadingFound.Head>();
        for (int column = 0; column < width; column++) {
            heads.add(head(rows, column));
        }
        var settled = settled(heads);
        return new HeadingFound(rows.getFirst().number(), rows.getLast().number(), settled, score(settled));
    }

    private HeadingFound.Head head(List<SheetRow> rows, int column) {
        var text = "";
        Meant meant = new Meant.Unknown();
        for (int i = 0; i < rows.size(); i++) {
            var cell = rows.get(i).cell(column);
            if (cell instanceof Cell.Empty && isSaidBelow(rows, i, column)) {
                cell = nearestLeft(rows.get(i), column);
            }
            var own = Cell.said(cell);
            if (!own.isEmpty()) {
                meant = combined(meant, text, meaning(cell), own);
                text = text.isEmpty() ? own : text + " · " + own;
            }
        }
        return new HeadingFound.Head(column, text, meant);
    }

    private static boolean isSaidBelow(List<SheetRow> rows, int upper, int column) {
        return rows.subList(upper + 1, rows.size()).stream()
                .anyMatch(row -> !(row.cell(column) instanceof Cell.Empty));
    }

    private static Cell nearestLeft(SheetRow row, int column) {
        for (int i = column - 1; i >= 0; i--) {
            if (!(row.cell(i) instanceof Cell.Empty)) {
                return row.cell(i);
            }
        }
        return Cell.EMPTY;
    }

    private Meant combined(Meant over, String overText, Meant own, String ownText) {
        return switch (own) {
            case Meant.Code() -> over instanceof Meant.Field ? over : own;
            case Meant.Name name -> over instanceof Meant.Field(var field) ? nameOf(field) : own;
            case Meant.Amounts amounts -> amounts(over, amounts);
            case Meant.Sum sum -> over instanceof Meant.Amounts upper
                    ? new Meant.Sum(sum.kind().or(upper::kind), sum.year() == 0 ? upper.year() : sum.year(),
                            Math.max(sum.scale(), upper.scale()))
                    : own;
            case Meant.Unknown() -> overText.isEmpty()
                    ? own
                    : meanings.of(overText + " " + ownText);
            case Meant.Field field -> own;
            case Meant.Passed() -> own;
        };
    }

    private static Meant amounts(Meant over, Meant.Amounts own) {
        return switch (over) {
            case Meant.Amounts upper -> own.under(upper);
            case Meant.Sum sum -> new Meant.Sum(sum.kind(), sum.year(), own.scale());
            case Meant.Passed() -> own.month() == LedgerUse.Amounts.BY_ROW && own.year() == 0 ? over : own;
            case Meant.Field field -> own;
            case Meant.Code() -> own;
            case Meant.Name name -> own;
            case Meant.Unknown() -> own;
        };
    }

    /// The field that is the name of what `field` is the code of.
    private static Meant nameOf(LedgerField field) {
        return switch (field) {
            case PROJECT, PROJECT_NAME -> new Meant.Field(LedgerField.PROJECT_NAME);
            case ACCOUNT, ACCOUNT_NAME -> new Meant.Field(LedgerField.ACCOUNT_NAME);
            case UNIT, UNIT_NAME -> new Meant.Field(LedgerField.UNIT_NAME);
            case FUNCTION, FUNCTION_NAME -> new Meant.Field(LedgerField.FUNCTION_NAME);
            case CODE, NAME -> new Meant.Field(LedgerField.NAME);
            default -> new Meant.Passed();
        };
    }

    /// "Navn" with nothing over it names what stands to the left of it; a text that names nothing is a remark.
    private List<HeadingFound.Head> settled(List<HeadingFound.Head> heads) {
        var settled = new ArrayList<HeadingFound.Head>();
        for (var head : heads) {
            var left = settled.isEmpty() ? new Meant.Unknown() : settled.getLast().meant();
            settled.add(switch (head.meant()) {
                case Meant.Name(var remark) when !remark && left instanceof Meant.Field(var field) && isCode(field) ->
                    new HeadingFound.Head(head.index(), head.text(), nameOf(field));
                case Meant.Name name when LedgerField.of(purpose).contains(LedgerField.COMMENT) ->
                    new HeadingFound.Head(head.index(), head.text(), new Meant.Field(LedgerField.COMMENT));
                default -> head;
            });
        }
        return settled;
    }

    private static boolean isCode(LedgerField field) {
        return switch (field) {
            case PROJECT, ACCOUNT, UNIT, FUNCTION, DIMENSION, CODE -> true;
            default -> false;
        };
    }

    private static int score(List<HeadingFound.Head> heads) {
        var fields = new HashSet<LedgerField>();
        int amounts = 0;
        int details = 0;
        for (var head : heads) {
            switch (head.meant()) {
                case Meant.Field(var field) -> fields.add(field);
                case Meant.Amounts one -> {
                    amounts++;
                    details += (one.year() == 0 ? 0 : 1) + (one.month() == LedgerUse.Amounts.BY_ROW ? 0 : 1)
                            + (one.kind().isEmpty() ? 0 : 1);
                }
                case Meant.Sum sum -> details++;
                case Meant.Code() -> details++;
                case Meant.Name name -> details++;
                case Meant.Passed() -> details++;
                case Meant.Unknown() -> {
                    // says nothing
                }
            }
        }
        return 20 * fields.size() + 10 * Math.min(2, amounts) + Math.min(19, details);
    }
}
