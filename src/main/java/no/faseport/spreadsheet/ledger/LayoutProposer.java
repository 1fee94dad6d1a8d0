package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.ColumnGuess;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.economy.ledger.Sureness;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.spreadsheet.Spellings;
import no.faseport.words.Message;

/// Proposes how a sheet may be read: by its headings, by what stands under them, and by what an earlier file of the same
/// source was.
final class LayoutProposer {
    private static final int SAMPLE_ROWS = 8;
    private static final int SAMPLE_CELLS = 3;

    private final HeadingFinder finder;
    private final MannerProposer manners;
    private final CodeOrder codes;
    private final AccountPlan plan;
    private final ImportPurpose purpose;
    private final Optional<LedgerLayout> before;

    LayoutProposer(Headings headings, Spellings spellings, AccountPlan plan, ImportPurpose purpose,
            Optional<LedgerLayout> before, KnownCodes known) {
        this.codes = new CodeOrder(plan, known);
        this.finder = new HeadingFinder(headings, purpose);
        this.manners = new MannerProposer(spellings, before);
        this.plan = plan;
        this.purpose = purpose;
        this.before = before.filter(layout -> layout.purpose() == purpose);
    }

    /// What `sheet` of the file called `file` was found to be.
    SheetFound propose(RawSheet sheet, String file) {
        return finder.find(sheet.rows()).map(heading -> propose(sheet, heading, file))
                .orElseGet(() -> new SheetFound(sheet.name(), sheet.hidden(), Optional.empty(), List.of(),
                        sample(sheet.rows()), List.of(), 0));
    }

    /// The same where people say that the heading is the rows from `from` until `until`, both included.
    SheetFound propose(RawSheet sheet, int from, int until, String file) {
        return propose(sheet, finder.at(sheet.rows(), from, until), file);
    }

    private SheetFound propose(RawSheet sheet, HeadingFound heading, String file) {
        var below = sheet.below(heading.until());
        var look = new SampleLook(below, plan);
        var guessed = inUnits(guessed(heading, look), sheet, heading);
        var columns = guessed.stream()
                .map(each -> new LedgerColumn(each.head().index(), each.head().text(), each.use())).toList();
        var found = manners.propose(sheet, heading, columns, look, file, purpose);
        var whole = found.layout().isWhole();
        return new SheetFound(sheet.name(), sheet.hidden(), Optional.of(found.layout()), guesses(guessed, sheet, look),
                sample(below), found.notes(), heading.score() + (whole ? 1000 : 0) + Math.min(100, below.size()));
    }

    private List<Guessed> guessed(HeadingFound heading, SampleLook look) {
        var first = heading.heads().stream().map(head -> guess(head, look)).toList();
        var fields = onlyOnce(byContent(together(first, look), look), look);
        var periodInRow = fields.stream()
                .anyMatch(each -> each.use().equals(new LedgerUse.Field(LedgerField.PERIOD)));
        return asBefore(new AmountChoice(purpose, periodInRow).chosen(fields));
    }

    private Guessed guess(HeadingFound.Head head, SampleLook look) {
        var said = Message.of("ledger.why.heading", head.text());
        return switch (head.meant()) {
            case Meant.Field(var field) ->
                new Guessed(head, new LedgerUse.Field(field), Sureness.CERTAIN, said);
            case Meant.Amounts amounts when carriesAmounts() -> new Guessed(head, side(amounts, head, look),
                    Sureness.CERTAIN, said);
            case Meant.Sum sum when carriesAmounts() -> new Guessed(head,
                    new LedgerUse.Sum(sum.kind(), sum.year(), sum.scale()), Sureness.CERTAIN,
                    Message.of("ledger.why.sum"));
            case Meant.Passed() -> new Guessed(head, LedgerUse.UNUSED, Sureness.CERTAIN,
                    Message.of("ledger.why.passed"));
            case Meant.Amounts amounts -> unknown(head);
            case Meant.Sum sum -> unknown(head);
            case Meant.Code() -> unknown(head);
            case Meant.Name name -> unknown(head);
            case Meant.Unknown() -> unknown(head);
        };
    }

    private static Guessed unknown(HeadingFound.Head head) {
        return new Guessed(head, LedgerUse.UNUSED, Sureness.UNKNOWN, Message.of("ledger.why.unknown"));
    }

    private boolean carriesAmounts() {
        return purpose.kind().isPresent() || purpose == ImportPurpose.HOURS;
    }

    /// Credits that are written as negative already are not turned once more.
    private static LedgerUse side(Meant.Amounts amounts, HeadingFound.Head head, SampleLook look) {
        var use = amounts.use();
        return use.side() == LedgerUse.Side.CREDIT && look.isNegative(head.index())
                ? new LedgerUse.Amounts(use.kind(), use.year(), use.month(), LedgerUse.Side.DEBIT, use.scale())
                : use;
    }

    /// A column that is called the account, or nothing known, and holds several codes set together.
    private List<Guessed> together(List<Guessed> columns, SampleLook look) {
        return columns.stream().map(column -> {
            boolean maybe = purpose.kind().isPresent() && (column.isUnused()
                    || column.use().equals(new LedgerUse.Field(LedgerField.ACCOUNT)));
            return maybe
                    ? codes.of(look, column.head().index()).map(order -> column.as(new LedgerUse.Coded(order),
                            Sureness.LIKELY, Message.of("ledger.why.coded"))).orElse(column)
                    : column;
        }).toList();
    }

    /// Where no heading names the account or the amounts, a column that looks like them is taken for it.
    private List<Guessed> byContent(List<Guessed> columns, SampleLook look) {
        var known = new ArrayList<>(columns);
        if (purpose.kind().isPresent() && lacks(known, LedgerField.ACCOUNT)) {
            take(known, look::looksLikeAccounts, new LedgerUse.Field(LedgerField.ACCOUNT), "ledger.why.accounts");
        }
        if (carriesAmounts() && known.stream().noneMatch(
                each -> each.use() instanceof LedgerUse.Amounts || each.use() instanceof LedgerUse.Sum)) {
            take(known, look::looksLikeAmounts, LedgerUse.Amounts.PLAIN, "ledger.why.amounts");
        }
        return known;
    }

    private static boolean lacks(List<Guessed> columns, LedgerField field) {
        return columns.stream().noneMatch(each -> each.use().equals(new LedgerUse.Field(field))
                || (each.use() instanceof LedgerUse.Coded(var order) && order.contains(field)));
    }

    private static void take(List<Guessed> columns, java.util.function.IntPredicate looksSo, LedgerUse use,
            String why) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).sureness() == Sureness.UNKNOWN && looksSo.test(columns.get(i).head().index())) {
                columns.set(i, columns.get(i).as(use, Sureness.LIKELY, Message.of(why)));
                return;
            }
        }
    }

    /// Of several columns with the same field the first is read, or of accounts the first that looks like some.
    private List<Guessed> onlyOnce(List<Guessed> columns, SampleLook look) {
        Map<LedgerField, Guessed> first = new EnumMap<>(LedgerField.class);
        for (var column : columns) {
            if (column.use() instanceof LedgerUse.Field(var field)) {
                first.merge(field, column, (one, other) -> field == LedgerField.ACCOUNT
                        && !look.looksLikeAccounts(one.head().index())
                        && look.looksLikeAccounts(other.head().index()) ? other : one);
            }
        }
        return columns.stream().map(column -> column.use() instanceof LedgerUse.Field(var field) && !field.mayRepeat()
                && !column.equals(first.get(field)) ? second(column, field, first, columns) : column).toList();
    }

    /// A second "Prosjekt" or "Ansvar" beside the first is its name; anything else says the same once more.
    private Guessed second(Guessed column, LedgerField field, Map<LedgerField, Guessed> first,
            List<Guessed> columns) {
        var name = field == LedgerField.PROJECT ? LedgerField.PROJECT_NAME : LedgerField.UNIT_NAME;
        var kept = Optional.ofNullable(first.get(field)).orElse(column);
        if ((field == LedgerField.PROJECT || field == LedgerField.UNIT) && lacks(columns, name)
                && kept.head().index() + 1 == column.head().index()) {
            return column.as(new LedgerUse.Field(name), Sureness.LIKELY, Message.of("ledger.why.heading",
                    column.head().text()));
        }
        return column.aside(Sureness.UNSURE, Message.of("ledger.why.same",
                LedgerColumn.letters(kept.head().index()), kept.head().text()));
    }

    /// A heading the earlier file had means what it meant there; the n-th of several alike what the n-th meant.
    private List<Guessed> asBefore(List<Guessed> columns) {
        if (before.isEmpty()) {
            return columns;
        }
        var earlier = new HashMap<String, LedgerUse>();
        var seen = new HashMap<String, Integer>();
        before.get().columns().forEach(column -> earlier.put(nth(seen, column.heading()), column.use()));
        seen.clear();
        return columns.stream().map(column -> {
            var use = earlier.get(nth(seen, column.head().text()));
            return use == null
                    ? column
                    : column.as(use, Sureness.AS_BEFORE, Message.of("ledger.why.before"));
        }).toList();
    }

    private static String nth(Map<String, Integer> seen, String heading) {
        var bare = heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return bare + " " + seen.merge(bare, 1, Integer::sum);
    }

    /// "Alle tall i 1000 kr" above the heading holds for amounts whose own heading says nothing else.
    private static List<Guessed> inUnits(List<Guessed> columns, RawSheet sheet, HeadingFound heading) {
        var units = sheet.rows().stream().filter(row -> row.number() < heading.until())
                .flatMap(row -> row.cells().stream()).map(cell -> Headings.unit(Cell.said(cell)))
                .filter(unit -> unit > 0)
                .findFirst();
        return units.isEmpty() ? columns : columns.stream().map(column -> switch (column.use()) {
            case LedgerUse.Amounts use when use.scale() == 0 -> column.as(new LedgerUse.Amounts(use.kind(), use.year(),
                    use.month(), use.side(), units.get()), column.sureness(), column.why());
            case LedgerUse.Sum use when use.scale() == 0 -> column.as(
                    new LedgerUse.Sum(use.kind(), use.year(), units.get()), column.sureness(), column.why());
            case LedgerUse.Amounts use -> column;
            case LedgerUse.Sum use -> column;
            case LedgerUse.Field field -> column;
            case LedgerUse.Coded coded -> column;
            case LedgerUse.Unused() -> column;
        }).toList();
    }

    private static List<ColumnGuess> guesses(List<Guessed> columns, RawSheet sheet, SampleLook look) {
        return columns.stream().map(each -> new ColumnGuess(
                new LedgerColumn(each.head().index(), each.head().text(), each.use()), each.sureness(), each.why(),
                look.cells(each.head().index()).limit(SAMPLE_CELLS).map(Cell::said).toList(),
                sheet.hiddenColumns().contains(each.head().index()))).toList();
    }

    private static List<List<String>> sample(List<SheetRow> rows) {
        return rows.stream().limit(SAMPLE_ROWS).map(row -> row.cells().stream().map(Cell::said).toList()).toList();
    }
}
