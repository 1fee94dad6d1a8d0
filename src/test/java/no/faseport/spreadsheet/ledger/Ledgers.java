package no.faseport.spreadsheet.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.economy.AccountPlan;
import no.faseport.economy.PublicLists;
import no.faseport.economy.Severity;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerProposal;
import no.faseport.economy.ledger.LedgerRow;
import no.faseport.economy.ledger.LedgerTotals;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.portfolio.Progress;
import no.faseport.spreadsheet.CellProblem;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.Workbooks;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Reads files as a user who accepts what is proposed, and tells what came of it as lines of text.
final class Ledgers {
    private final Words words = new Words(Language.BOKMAAL);
    private final LedgerFile files;
    private final ImportPurpose purpose;

    Ledgers(ImportPurpose purpose) {
        this(purpose, new PublicLists().plan());
    }

    Ledgers(ImportPurpose purpose, AccountPlan plan) {
        this(purpose, plan, KnownCodes.NONE);
    }

    Ledgers(ImportPurpose purpose, AccountPlan plan, KnownCodes known) {
        this.purpose = purpose;
        this.files = new LedgerFile(plan, SheetLimits.standard(), known);
    }

    static Path csv(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("fil.csv"), text, StandardCharsets.UTF_8);
    }

    static Path workbook(Path folder, List<List<Object>> rows) throws IOException {
        return Workbooks.workbook(folder.resolve("fil.xlsx"), "Ark1", rows);
    }

    LedgerFile files() {
        return files;
    }

    LedgerProposal proposal(Path file) {
        return files.propose(file, purpose, Optional.empty());
    }

    LedgerLayout layout(Path file) {
        return proposal(file).best().flatMap(sheet -> sheet.layout()).orElseThrow();
    }

    LedgerReading<LedgerRow> read(Path file) {
        return files.read(file, layout(file), Progress.UNWATCHED);
    }

    /// The columns in use: letters and what for.
    List<String> columns(Path file) {
        return layout(file).columns().stream().filter(column -> !(column.use() instanceof LedgerUse.Unused))
                .map(column -> column.letters() + " " + told(column.use())).toList();
    }

    private static String told(LedgerUse use) {
        return switch (use) {
            case LedgerUse.Field(var field) -> field.name();
            case LedgerUse.Amounts amounts -> amounts.year() + "-" + amounts.month()
                    + amounts.kind().map(kind -> " " + kind).orElse("")
                    + (amounts.side() == LedgerUse.Side.AS_WRITTEN ? "" : " " + amounts.side())
                    + (amounts.scale() == 0 ? "" : " e" + amounts.scale());
            case LedgerUse.Coded(var order) -> order.stream().map(LedgerField::name).collect(Collectors.joining("."));
            case LedgerUse.Sum sum -> "SUM";
            case LedgerUse.Unused() -> "-";
        };
    }

    /// The rows: project, account string, period, amount, remark and cell.
    List<String> rows(LedgerReading<LedgerRow> reading) {
        return reading.rows().stream().map(row -> String.join(" | ",
                (row.projectNumber() + " " + row.projectName()).strip(),
                String.join("/", row.key().accountString().toString(), row.key().accountString().unit(),
                        row.key().accountString().function()),
                row.key().year() + "-" + row.key().month(), row.amount().amount().toPlainString(), row.cell())
                + (row.comment().isEmpty() ? "" : " | " + row.comment())).toList();
    }

    /// The rows of `file`, which is to be read without a remark.
    List<String> rowsOf(Path file) {
        var reading = read(file);
        return Stream.concat(problems(reading).stream(), rows(reading).stream()).toList();
    }

    List<String> problems(LedgerReading<?> reading) {
        return reading.problems().stream().map(this::told).toList();
    }

    private String told(CellProblem problem) {
        var text = words.text(problem.told());
        return problem.severity() == Severity.ERROR ? text : "(" + text + ")";
    }

    List<String> notes(Path file) {
        return proposal(file).best().orElseThrow().notes().stream().map(words::text).toList();
    }

    /// The sums: the file, what was read, and what was left out.
    static String sums(LedgerTotals totals) {
        return totals.file().amount() + " = " + totals.read().amount()
                + String.join("", totals.leftOut().stream()
                        .map(left -> " + " + left.sum().amount() + " " + left.why() + " " + left.cells()).toList());
    }
}
