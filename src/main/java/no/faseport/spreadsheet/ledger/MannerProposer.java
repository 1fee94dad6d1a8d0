package no.faseport.spreadsheet.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.faseport.economy.Financing;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerFixed;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerManner;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.spreadsheet.Cell;
import no.faseport.spreadsheet.SheetRow;
import no.faseport.spreadsheet.Spellings;
import no.faseport.words.Message;

/// Proposes how a sheet writes its figures, and which year and month it is about where its rows do not say.
final class MannerProposer {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final Pattern PERIOD = Pattern.compile("(?<![0-9])(20[0-9]{2})[-/ ]?(0[1-9]|1[0-2])(?![0-9])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final Spellings spellings;
    private final Optional<LedgerLayout> before;

    MannerProposer(Spellings spellings, Optional<LedgerLayout> before) {
        this.spellings = spellings;
        this.before = before;
    }

    /// A layout with its manner, and what people should know of it.
    record Proposed(LedgerLayout layout, List<Message> notes) {
    }

    Proposed propose(RawSheet sheet, HeadingFound heading, List<LedgerColumn> columns, SampleLook look, String file,
            ImportPurpose purpose) {
        var notes = new ArrayList<Message>();
        var bare = new LedgerLayout(purpose, sheet.name(), heading.from(), heading.until(), columns,
                LedgerManner.USUAL, LedgerFixed.NOTHING);
        var written = bare.written(before.map(LedgerLayout::manner).map(known -> seen(known, bare, look))
                .orElseGet(() -> manner(bare, heading, look)));
        tell(written.manner(), notes);
        var hidden = look.hiddenRows();
        if (hidden > 0) {
            notes.add(Message.of("ledger.rows.hidden", hidden));
        }
        return new Proposed(written.fixed(fixed(sheet, heading, written, file, notes)), notes);
    }

    /// The manner of an earlier file; which mark stands before the øre and whether zeros were lost, this file shows itself.
    private static LedgerManner seen(LedgerManner known, LedgerLayout layout, SampleLook look) {
        return known.marked(look.mark(layout.amounts())).zeroLost(known.zeroLost() || look.zeroLost(layout));
    }

    private static LedgerManner manner(LedgerLayout layout, HeadingFound heading, SampleLook look) {
        var marked = layout.written(LedgerManner.USUAL.marked(look.mark(layout.amounts())));
        boolean byHeading = heading.heads().stream().anyMatch(head -> head.meant() instanceof Meant.Amounts amounts
                && amounts.cumulative() && layout.amounts().stream().anyMatch(column -> column.index() == head.index())
                && (amounts.month() >= 1 || !layout.columns(LedgerField.PERIOD).isEmpty()));
        return marked.manner().cumulative(byHeading || look.isCumulative(marked))
                .signsTurned(look.signsTurned(marked)).zeroLost(look.zeroLost(layout));
    }

    private static void tell(LedgerManner manner, List<Message> notes) {
        if (manner.cumulative()) {
            notes.add(Message.of("ledger.note.cumulative"));
        }
        if (manner.signsTurned()) {
            notes.add(Message.of("ledger.note.signsTurned"));
        }
        if (manner.blanksDown()) {
            notes.add(Message.of("ledger.note.blanksDown"));
        }
        if (manner.zeroLost()) {
            notes.add(Message.of("ledger.note.zeroLost"));
        }
    }

    private LedgerFixed fixed(RawSheet sheet, HeadingFound heading, LedgerLayout layout, String file,
            List<Message> notes) {
        var financing = before.map(known -> known.fixed().financing()).orElse(Financing.NONE_STATED);
        var nothing = new LedgerFixed(0, 0, financing);
        if (!layout.fixed(nothing).lacksYear()) {
            return nothing;
        }
        var texts = Stream.concat(
                sheet.rows().stream().filter(row -> row.number() <= heading.until()).map(MannerProposer::text),
                Stream.of(sheet.name(), file)).filter(text -> YEAR.matcher(text).find() || hasPeriod(text)).toList();
        if (texts.isEmpty()) {
            return before.map(known -> new LedgerFixed(known.fixed().year(), 0, financing)).orElse(nothing);
        }
        var text = texts.getFirst();
        var period = PERIOD.matcher(text);
        var year = YEAR.matcher(text);
        if (period.find()) {
            return told(new LedgerFixed(Integer.parseInt(period.group(1)), Integer.parseInt(period.group(2)),
                    financing), text, notes);
        }
        return year.find()
                ? told(new LedgerFixed(Integer.parseInt(year.group(1)), month(layout, text), financing), text, notes)
                : nothing;
    }

    private static boolean hasPeriod(String text) {
        return PERIOD.matcher(text).find();
    }

    private static String text(SheetRow row) {
        return String.join(" ", row.cells().stream().map(Cell::said).filter(said -> !said.isEmpty()).toList());
    }

    /// The month a title names, where the columns name none.
    private int month(LedgerLayout layout, String text) {
        boolean monthly = layout.amounts().stream()
                .anyMatch(column -> column.use() instanceof LedgerUse.Amounts use && use.month() >= 1);
        return monthly
                ? 0
                : WORD.matcher(text).results()
                        .map(found -> spellings.month(found.group().toLowerCase(Locale.ROOT)))
                        .filter(month -> month.isPresent() && month.getAsInt() >= 1).mapToInt(month -> month.getAsInt())
                        .reduce((first, last) -> last).orElse(0);
    }

    private static LedgerFixed told(LedgerFixed fixed, String text, List<Message> notes) {
        notes.add(fixed.month() == 0
                ? Message.of("ledger.note.year", Integer.toString(fixed.year()), text)
                : Message.of("ledger.note.month", Integer.toString(fixed.year()), fixed.month(), text));
        return fixed;
    }
}
