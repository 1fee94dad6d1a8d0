package no.faseport.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.file.Folder;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// Writes several reports at once, each to a file of its own in a folder; what cannot be written does not hold the others back.
public final class WriteReports {
    private final Workplace place;
    private final WriteReport write;
    private final PrintPages printing;

    /// For the portfolio of `place`, as `who` sees it.
    public WriteReports(Workplace place, Onlooker who) {
        this.place = place;
        this.write = new WriteReport(place, who);
        this.printing = new PrintPages(place.words());
    }

    /// A report that is wanted, and what its file is to be called.
    ///
    /// @param sheets on which sheets its pages are put; nothing where they are wanted as they are
    public record Wanted(String name, ReportOrder order, Optional<SheetOrder> sheets) {
        /// A report as its pages are.
        public Wanted(String name, ReportOrder order) {
            this(name, order, Optional.empty());
        }

        /// The same on sheets.
        public Wanted on(Optional<SheetOrder> other) {
            return new Wanted(name, order, other);
        }

        /// A report called by its title in its own language.
        public static Wanted of(ReportOrder order) {
            return new Wanted(Reports.called(order.report())
                    .map(report -> new Words(order.language()).text("reports." + report.code() + ".title"))
                    .orElse(order.report()), order);
        }
    }

    /// What became of a report: its file, or why there is none.
    public record Told(Wanted wanted, Path file, Result<Path> result) {
    }

    /// Writes all of `wanted` to `folder`, which is made where it is missing, over what stands there by the same name and
    /// date; tells of each in turn. Once the user stops it, the rest is refused.
    public List<Told> into(Path folder, List<Wanted> wanted, Format format, Progress progress) {
        var told = new ArrayList<Told>();
        var taken = new HashSet<String>();
        var closed = wanted.isEmpty()
                ? Optional.<Message>empty()
                : new Folder(folder).ready(fileName(wanted.getFirst(), format, new HashSet<>()));
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            var file = folder.resolve(fileName(one, format, taken));
            told.add(new Told(one, file, closed.isPresent()
                    ? new Result.Refused<>(List.of(closed.get()))
                    : written(one, file, progress.part((double) i / wanted.size(), (i + 1.0) / wanted.size()))));
        }
        return List.copyOf(told);
    }

    private Result<Path> written(Wanted wanted, Path file, Progress progress) {
        if (progress.isCancelled()) {
            return Result.refused("report.refused.cancelled");
        }
        var document = write.document(wanted.order());
        var result = wanted.sheets().map(sheets -> onSheets(wanted.name(), document, sheets, file, progress))
                .orElseGet(() -> document.write(file, progress));
        progress.at(1);
        return result;
    }

    private Result<Path> onSheets(String name, PagedDocument document, SheetOrder sheets, Path file,
            Progress progress) {
        return switch (printing.measured(name, document, progress)) {
            case Result.Refused<PrintPages.Document> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<PrintPages.Document> done -> printing.write(done.value(), sheets, file, progress);
        };
    }

    /// The name with today's date; a number more where it is taken, also where only capitals differ.
    private String fileName(Wanted wanted, Format format, Set<String> taken) {
        var name = safe(wanted.name()) + " " + place.today();
        var ending = "." + format.name().toLowerCase(Locale.ROOT);
        var free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free + ending;
    }

    /// Without the signs that some file system refuses.
    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip().replaceFirst("\\.+$", "");
    }
}
