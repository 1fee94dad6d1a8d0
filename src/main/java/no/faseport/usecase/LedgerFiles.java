package no.faseport.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.economy.importing.UseText;
import no.faseport.economy.ledger.LedgerColumn;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.economy.ledger.LedgerRow;
import no.faseport.economy.ledger.LedgerTotals;
import no.faseport.economy.ledger.LeftOut;
import no.faseport.economy.ledger.SheetFound;
import no.faseport.portfolio.Progress;
import no.faseport.project.Project;
import no.faseport.project.Unit;
import no.faseport.spreadsheet.BudgetFile;
import no.faseport.spreadsheet.BudgetRow;
import no.faseport.spreadsheet.CellProblem;
import no.faseport.spreadsheet.SheetLimits;
import no.faseport.spreadsheet.ledger.KnownCodes;
import no.faseport.spreadsheet.ledger.LedgerFile;
import no.faseport.words.Message;

/// Reads the amounts of files for imports.
final class LedgerFiles {
    private final Workplace place;

    LedgerFiles(Workplace place) {
        this.place = place;
    }

    /// A reader of files that knows the accounts, projects and units of the portfolio.
    static LedgerFile ledger(Workplace place) {
        var known = place.store().read(work -> new KnownCodes(
                work.projects().all().stream().map(Project::number).collect(Collectors.toSet()),
                work.units().all().stream().map(Unit::number).collect(Collectors.toSet())));
        return new LedgerFile(place.accounts(), SheetLimits.standard(), known);
    }

    /// What the file of `order` says: by its layout where it is from a source, and all its sheets and kinds where it counts as
    /// written by hand.
    ImportRead read(ImportOrder order, Progress progress) {
        if (order.isByHand()) {
            return byHand(order);
        }
        return read(place, order, (file, layout) -> read(order, file, layout, progress),
                why -> new ImportRead(List.of(),
                        List.of(), Optional.empty(), 0, 0, Map.of(),
                        List.of(new ImportProblem("", why, Severity.ERROR)), 1));
    }

    /// What `read` makes of the file of `order` by its layout, or else as the source's last file was or as it looks; what
    /// `refused` makes of why not, where it cannot be read.
    static <T> T read(Workplace place, ImportOrder order, BiFunction<LedgerFile, LedgerLayout, T> read,
            Function<Message, T> refused) {
        var file = ledger(place);
        if (order.layout().isPresent()) {
            return read.apply(file, order.layout().get());
        }
        var look = file.look(order.file());
        if (look.isCostOverview()) {
            return refused.apply(Message.of("importing.refused.overview", order.fileName()));
        }
        var before = place.store().read(work -> work.importProfiles().named(order.source()))
                .flatMap(profile -> LedgerLayout.ofText(profile.mapping()));
        var proposal = look.propose(order.purpose(), before);
        return proposal.best().flatMap(SheetFound::layout).map(layout -> read.apply(file, layout))
                .orElseGet(() -> refused.apply(proposal.refused()
                        .orElseGet(() -> Message.of("importing.refused.noTable", order.fileName()))));
    }

    private static ImportRead read(ImportOrder order, LedgerFile file, LedgerLayout layout, Progress progress) {
        var reading = file.read(order.file(), layout, progress);
        var sheet = layout.sheet();
        return new ImportRead(reading.rows().stream().map(LedgerFiles::line).toList(),
                layout.columns().stream().map(column -> column(sheet, column)).toList(), Optional.of(layout),
                reading.counts().read(), reading.counts().totals() + reading.counts().withoutAmount(),
                leftOut(reading.totals()), reading.problems().stream().map(LedgerFiles::problem).toList(),
                reading.problemCount());
    }

    private static ImportLine line(LedgerRow row) {
        var key = row.key();
        return new ImportLine(new Label(row.projectNumber(), row.projectName()), key.accountString(), key.year(),
                key.month(), key.kind(), key.financing(), "", row.amount(), row.comment(), row.at());
    }

    private static ImportColumn column(String sheet, LedgerColumn column) {
        return new ImportColumn(sheet, column.letters(), column.heading(), UseText.of(column.use()));
    }

    /// What of a file's amounts could not be used, as an import tells of it.
    static Map<Reason, Portion> leftOut(LedgerTotals totals) {
        var leftOut = new EnumMap<Reason, Portion>(Reason.class);
        for (var part : totals.leftOut()) {
            leftOut.put(reason(part.why()), new Portion(part.rows(), part.sum()));
        }
        return leftOut;
    }

    private static Reason reason(LeftOut.Why why) {
        return switch (why) {
            case OTHER_CLASS -> Reason.OTHER_CLASS;
            case OTHER_KIND -> Reason.OTHER_KIND;
            case NO_PROJECT -> Reason.NO_PROJECT;
            case PROBLEM -> Reason.PROBLEM;
        };
    }

    private ImportRead byHand(ImportOrder order) {
        var sheet = new BudgetFile(place.accounts(), SheetLimits.standard()).read(order.file());
        var columns = sheet.columns().stream().map(column -> new ImportColumn(column.sheet(), column.letters(),
                column.heading(), column.meaning())).toList();
        return new ImportRead(sheet.rows().stream().map(LedgerFiles::line).toList(), columns, Optional.empty(),
                (int) sheet.counts().read(), sheet.counts().totals() + sheet.counts().withoutAmount(), Map.of(),
                sheet.problems().stream().map(LedgerFiles::problem).toList(), sheet.problemCount());
    }

    private static ImportLine line(BudgetRow row) {
        return new ImportLine(new Label(row.projectNumber(), row.projectName()), row.accountString(), row.year(),
                row.month(), row.kind(), row.financing(), row.source(), row.amount(), row.comment(),
                row.at().toString());
    }

    /// A problem of a file, as an import tells of it.
    static ImportProblem problem(CellProblem problem) {
        var at = problem.sheet().isEmpty() || problem.cell().isEmpty()
                ? problem.sheet()
                : problem.sheet() + "!" + problem.cell();
        return new ImportProblem(at, problem.message(), problem.severity());
    }
}
