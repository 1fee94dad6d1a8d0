package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.Logo;
import no.faseport.report.Stationery;
import no.faseport.report.font.OwnTypeface;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.words.Words;

/// Writes a report to a file, or as pages to look at.
public final class WriteReport {
    private final Workplace place;
    private final Onlooker who;

    /// For the portfolio of `place`, as `who` sees it.
    public WriteReport(Workplace place, Onlooker who) {
        this.place = place;
        this.who = who;
    }

    /// What a report can be written as, by the ending of the file's name.
    public enum Format {
        /// Pages that archives keep.
        PDF,
        /// A document that people go on writing in.
        DOCX;

        /// What a file of this name is.
        public static Optional<Format> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /// What `order` asks for; refused, once it is wanted, where there is no such report or the order makes no sense.
    public PagedDocument document(ReportOrder order) {
        return new Readied(place, () -> finished(order));
    }

    /// Writes what `order` asks for to `file`, over what stands there; refused where there is no such report, the order
    /// makes no sense, it takes more memory than there is, the file cannot be written, or the user stopped it, and then the file
    /// is as it was.
    public Result<Path> write(ReportOrder order, Path file, Progress progress) {
        return document(order).write(file, progress);
    }

    /// The pages of what `order` asks for, as a PDF.
    public Result<byte[]> pages(ReportOrder order, Progress progress) {
        return document(order).pages(progress);
    }

    /// What `order` asks for, read and ready to be painted; refused where there is no such report or the order makes no sense.
    Result<FinishedPaper> finished(ReportOrder order) {
        return TooLarge.refused(FinishedPaper.TOO_LARGE, () -> read(order));
    }

    private Result<FinishedPaper> read(ReportOrder order) {
        var report = Reports.called(order.report());
        if (report.isEmpty()) {
            return Result.refused("report.refused.unknown", order.report());
        }
        if (!order.problems().isEmpty()) {
            return Result.refused(order.problems().getFirst());
        }
        if (order.statusDate().isEmpty()) {
            return new Result.Done<>(finished(place, report.get(), order));
        }
        return switch (new ReadPast(place).on(order.statusDate().get())) {
            case Result.Refused<Workplace> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<Workplace> done -> {
                try (var past = done.value()) {
                    yield new Result.Done<>(finished(past, report.get(), order));
                }
            }
        };
    }

    private FinishedPaper finished(Workplace at, Report report, ReportOrder order) {
        var letterhead = at.files().read(work -> new Letterhead(SetLogo.logo(work), SetFont.letters(work)));
        return at.store().read(work -> {
            var words = new Words(order.language());
            var facts = new ReportReading(at, work, order, words, who);
            return new FinishedPaper(order.filing().file(facts.template().around(report.paper(facts, order))),
                    new Stationery(dress(facts, order), letterhead.logo(), letterhead.letters()), words);
        });
    }

    private record Letterhead(Optional<Logo> logo, Optional<OwnTypeface> letters) {
    }

    private static Dress dress(ReportReading facts, ReportOrder order) {
        var dress = facts.template().dress();
        return order.mono() ? dress.inGrey() : dress;
    }
}
