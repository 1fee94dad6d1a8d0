package no.faseport.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import no.faseport.document.Dress;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.report.Logo;
import no.faseport.report.PdfReport;
import no.faseport.report.WordFile;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.Reports;
import no.faseport.spreadsheet.Replacement;
import no.faseport.words.Words;

/// Writes a report to a file, or as pages to look at.
public final class WriteReport {
    private static final int FIRST_LOOK = 2;

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

    private record Written(Paper paper, Dress dress, Words words, Optional<Logo> logo) {
        /// Its first pages; nothing where it is no longer than that.
        private Optional<Written> beginning() {
            var first = paper.beginning(FIRST_LOOK);
            return first.equals(paper) ? Optional.empty() : Optional.of(new Written(first, dress, words, logo));
        }
    }

    /// Writes what `order` asks for to `file`, over what stands there; refused where there is no such report, the order
    /// makes no sense, the file cannot be written, or the user stopped it, and then the file is as it was.
    public Result<Path> write(ReportOrder order, Path file, Progress progress) {
        var format = Format.of(file);
        if (format.isEmpty()) {
            return Result.refused("report.refused.ending", String.valueOf(file.getFileName()));
        }
        return switch (written(order)) {
            case Result.Refused<Written> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<Written> done -> replaced(file, progress,
                    out -> paint(done.value(), format.get(), out, progress));
        };
    }

    /// The pages of what `order` asks for, as a PDF.
    public Result<byte[]> pages(ReportOrder order, Progress progress) {
        return switch (written(order)) {
            case Result.Refused<Written> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<Written> done -> pages(done.value(), progress);
        };
    }

    /// The pages of what `order` asks for, as a PDF; those a long report begins with are given to `beginning` as soon as
    /// they are there.
    public Result<byte[]> pages(ReportOrder order, Progress progress, Consumer<byte[]> beginning) {
        return switch (written(order)) {
            case Result.Refused<Written> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<Written> done -> {
                done.value().beginning().flatMap(first -> pages(first, progress).ifDone()).ifPresent(beginning);
                yield pages(done.value(), progress);
            }
        };
    }

    private Result<byte[]> pages(Written written, Progress progress) {
        var out = new ByteArrayOutputStream();
        try {
            paint(written, Format.PDF, out, progress);
        } catch (InterruptedIOException e) {
            return Result.refused("report.refused.cancelled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result.Done<>(out.toByteArray());
    }

    private Result<Written> written(ReportOrder order) {
        var report = Reports.called(order.report());
        if (report.isEmpty()) {
            return Result.refused("report.refused.unknown", order.report());
        }
        if (!order.problems().isEmpty()) {
            return Result.refused(order.problems().getFirst());
        }
        if (order.statusDate().isEmpty()) {
            return new Result.Done<>(written(place, report.get(), order));
        }
        return switch (new ReadPast(place).on(order.statusDate().get())) {
            case Result.Refused<Workplace> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<Workplace> done -> {
                try (var past = done.value()) {
                    yield new Result.Done<>(written(past, report.get(), order));
                }
            }
        };
    }

    private Written written(Workplace at, Report report, ReportOrder order) {
        var logo = at.files().read(SetLogo::logo);
        return at.store().read(work -> {
            var words = new Words(order.language());
            var facts = new ReportReading(at, work, order, words, who);
            return new Written(report.paper(facts, order), dress(facts, order), words, logo);
        });
    }

    private static Dress dress(ReportReading facts, ReportOrder order) {
        var dress = facts.template().dress();
        return order.mono() ? dress.inGrey() : dress;
    }

    private void paint(Written written, Format format, OutputStream out, Progress progress) throws IOException {
        switch (format) {
            case PDF -> {
                var pdf = new PdfReport(written.words(), written.dress(), written.logo());
                if (!pdf.write(written.paper(), place.now(), out, progress)) {
                    throw new InterruptedIOException("stopped by the user");
                }
            }
            case DOCX -> new WordFile(written.words(), written.logo()).write(written.paper(), out);
        }
    }

    private static Result<Path> replaced(Path file, Progress progress, Replacement.Content content) {
        var refused = new Replacement(file).write(content);
        if (refused.isPresent() && progress.isCancelled()) {
            return Result.refused("report.refused.cancelled");
        }
        return refused.<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }
}
