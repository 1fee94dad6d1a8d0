package no.faseport.spreadsheet.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Severity;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.HoursRow;
import no.faseport.economy.ledger.LedgerCounts;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.LedgerRow;
import no.faseport.economy.ledger.LedgerTotals;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.CellProblem;
import no.faseport.spreadsheet.ProblemList;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.SheetReader;
import no.faseport.spreadsheet.Spellings;
import no.faseport.words.Message;

/// Reads what accounting systems export, and what people make of it in spreadsheets: .xlsx, .csv and .xml.
///
/// First it proposes how the sheets of a file may be read, then it reads one by a layout that people have seen and perhaps
/// corrected. It never throws for what is in a file.
public final class LedgerFile {
    private final AccountPlan plan;
    private final SheetLimits limits;
    private final KnownCodes known;
    private final Spellings spellings = new Spellings();
    private final HeadingWords words = new HeadingWords();

    /// The same where these projects and units are known, which tells codes that are set together apart.
    public LedgerFile(AccountPlan plan, SheetLimits limits, KnownCodes known) {
        this.plan = plan;
        this.limits = limits;
        this.known = known;
    }

    /// What `file` holds and how each of its sheets may be read for `purpose`; columns with the headings of `before`, the
    /// layout of an earlier file of the same source, are what they were then.
    public LedgerProposal propose(Path file, ImportPurpose purpose, Optional<LedgerLayout> before) {
        return look(file).propose(purpose, before);
    }

    /// The beginning of `file`, read once to be proposed for several purposes.
    public LedgerLook look(Path file) {
        var raw = new RawSheets();
        var refused = new SheetReader(limits).read(file, raw);
        return new LedgerLook(String.valueOf(file.getFileName()), refused.isPresent() ? List.of() : raw.sheets(),
                refused, new Headings(words, spellings), spellings, plan, known);
    }

    /// The rows of a budget, of accounts or of a forecast, as the layout's purpose says.
    public LedgerReading<LedgerRow> read(Path file, LedgerLayout layout, Progress progress) {
        var kind = layout.purpose().kind().orElse(AmountKind.BUDGET);
        var accounts = new AccountCells(plan, layout.manner().zeroLost());
        var read = lines(file, layout, progress, reading -> new LineReader(reading, accounts, kind));
        return accounts.zerosDiffer() && !read.refused()
                ? again(file, layout, progress, kind)
                : read;
    }

    /// The rows once more, short accounts taken as ones that lost their zeros: the file showed only on the way that it has
    /// both.
    private LedgerReading<LedgerRow> again(Path file, LedgerLayout layout, Progress progress, AmountKind kind) {
        return lines(file, layout.written(layout.manner().zeroLost(true)), progress,
                reading -> new LineReader(reading, new AccountCells(plan, true), kind));
    }

    /// The rows of a file of hours.
    public LedgerReading<HoursRow> readHours(Path file, LedgerLayout layout, Progress progress) {
        return lines(file, layout, progress, HoursReader::new);
    }

    private <R> LedgerReading<R> lines(Path file, LedgerLayout layout, Progress progress,
            Function<Reading, RowReader<R>> reader) {
        if (!layout.isWhole()) {
            return refused(file, Message.of("ledger.layout.lacking"));
        }
        var problems = new ProblemList(String.valueOf(file.getFileName()));
        var columns = new LayoutColumns(layout);
        var carried = new CarriedDown(columns, words, layout.purpose());
        var reading = new Reading(layout, columns, carried, spellings, plan, problems);
        var lines = new LedgerLines<>(reading, words, reader.apply(reading), limits, progress);
        return new SheetReader(limits).read(file, lines).map(why -> this.<R>refused(file, why)).or(lines::result)
                .orElseGet(() -> refused(file, Message.of("ledger.sheet.none", layout.sheet())));
    }

    private <R> LedgerReading<R> refused(Path file, Message why) {
        var problem = new CellProblem(String.valueOf(file.getFileName()), "", "", why, Severity.ERROR);
        return new LedgerReading<>(List.of(), LedgerTotals.NONE, LedgerCounts.NONE, List.of(problem), 1, true);
    }
}
