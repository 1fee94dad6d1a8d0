package no.faseport.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.file.Replacement;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfReport;
import no.faseport.report.Stationery;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.UnshownSigns;
import no.faseport.report.word.WordFile;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// A paper with all it takes to paint it: what it is written on, and the words around it.
record FinishedPaper(Paper paper, Stationery stationery, Words words) {
    /// The message that it takes more memory than there is.
    static final String TOO_LARGE = "report.refused.tooLarge";

    private static final int FIRST_LOOK = 2;

    /// `paper` in the language of `place`, dressed as the documents of the municipality usually are.
    static FinishedPaper common(Paper paper, Workplace place, Work work) {
        return new FinishedPaper(paper, new Stationery(work.reportTemplates().all().common().dress(),
                SetLogo.logo(work), SetFont.letters(work)), place.words());
    }

    /// The same on sheets of `shape`, in `greys` or with colours.
    FinishedPaper on(PageShape shape, boolean greys) {
        return new FinishedPaper(paper.on(shape),
                greys ? stationery.inGrey() : stationery, words);
    }

    /// Writes it to `file`, over what stands there, as the file's ending says; refused where the ending is another, the file
    /// cannot be written, it takes more memory than there is, or the user stopped it, and then the file is as it was.
    Result<Path> to(Path file, Instant now, Progress progress) {
        var format = WriteReport.Format.of(file);
        if (format.isEmpty()) {
            return Result.refused("report.refused.ending", String.valueOf(file.getFileName()));
        }
        return roomy(() -> written(file, format.get(), now, progress));
    }

    private <T> Result<T> roomy(Supplier<Result<T>> work) {
        return TooLarge.isHopeless(paper.texts().count(), Runtime.getRuntime().maxMemory())
                ? Result.refused(TOO_LARGE)
                : TooLarge.refused(TOO_LARGE, work);
    }

    private Result<Path> written(Path file, WriteReport.Format format, Instant now, Progress progress) {
        var refused = new Replacement(file).write(out -> paint(format, now, out, progress));
        if (refused.isPresent() && progress.isCancelled()) {
            return Result.refused("report.refused.cancelled");
        }
        return refused.<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    /// Its first pages; nothing where it is no longer than that.
    Optional<FinishedPaper> beginning() {
        var first = paper.beginning(FIRST_LOOK);
        return first.equals(paper) ? Optional.empty() : Optional.of(new FinishedPaper(first, stationery, words));
    }

    /// Its pages, as a PDF; refused where they take more memory than there is, or the user stopped it.
    Result<byte[]> pages(Instant now, Progress progress) {
        return roomy(() -> painted(now, progress));
    }

    private Result<byte[]> painted(Instant now, Progress progress) {
        var out = new ByteArrayOutputStream();
        try {
            paint(WriteReport.Format.PDF, now, out, progress);
        } catch (InterruptedIOException e) {
            return Result.refused("report.refused.cancelled");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result.Done<>(out.toByteArray());
    }

    private void paint(WriteReport.Format format, Instant now, OutputStream out, Progress progress) throws IOException {
        boolean whole = switch (format) {
            case PDF -> new PdfReport(words, stationery).write(
                    new UnshownSigns(words, PaperFont.of(stationery.letters())).noted(paper), now, out, progress);
            case DOCX -> new WordFile(words, stationery).write(paper, now, out, progress);
        };
        if (!whole) {
            throw new InterruptedIOException("stopped by the user");
        }
    }
}
