package no.faseport.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.PrintQueue;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.Printer;
import no.faseport.document.sheet.Sheet;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.document.sheet.SourcePage;
import no.faseport.file.Replacement;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfMeasure;
import no.faseport.report.printing.Printers;
import no.faseport.report.printing.SheetPdf;
import no.faseport.report.printing.SheetPictures;
import no.faseport.words.Words;

/// Puts the pages of any of our PDFs on the sheets a printer gets, and prints them or keeps them as a file.
public final class PrintPages {
    private final Words words;
    private final PrintQueue queue;

    /// Prints on this machine's printers; what is told on the sheets is in `words`.
    public PrintPages(Words words) {
        this(words, new Printers());
    }

    /// Prints in `queue`.
    public PrintPages(Words words, PrintQueue queue) {
        this.words = words;
        this.queue = queue;
    }

    /// A PDF with its measures.
    public static final class Document {
        private final String title;
        private final byte[] pdf;
        private final List<SourcePage> pages;

        private Document(String title, byte[] pdf, List<SourcePage> pages) {
            this.title = title;
            this.pdf = pdf;
            this.pages = List.copyOf(pages);
        }

        /// What it is called, which is what the print job is called.
        public String title() {
            return title;
        }

        /// How large its pages are, and their smallest text.
        public List<SourcePage> pages() {
            return pages;
        }

        /// Its pages on sheets as `order` says.
        public Imposed imposed(SheetOrder order) {
            return Imposed.of(pages, order);
        }
    }

    /// The printers of this machine, the usual one first; asking may take a moment.
    public List<Printer> printers() {
        return queue.all();
    }

    /// Measures `pdf`, which is called `title`; refused where the user stopped it, or where it
    /// is no PDF.
    public Result<Document> measured(String title, byte[] pdf, Progress progress) {
        try {
            return new PdfMeasure().pages(pdf, progress)
                    .<Result<Document>>map(pages -> new Result.Done<>(new Document(title, pdf, pages)))
                    .orElseGet(() -> Result.refused("print.refused.cancelled"));
        } catch (IOException e) {
            return unmade(e);
        }
    }

    /// The pages of `document`, which is called `title`, measured; refused as that is where it cannot be laid out.
    public Result<Document> measured(String title, PagedDocument document, Progress progress) {
        return switch (document.pages(progress)) {
            case Result.Refused<byte[]> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<byte[]> done -> measured(title, done.value(), progress);
        };
    }

    /// There was no room for the sheets, or the pages cannot be read.
    private static <T> Result<T> unmade(IOException why) {
        return Result.refused("print.refused.unmade", String.valueOf(why.getMessage()));
    }

    /// How one of the sheets that `document` is `imposed` on will look, with so many pixels a point, in `mono` without colours;
    /// nothing where somebody stopped it.
    public Optional<PagePictures.Picture> picture(Document document, Imposed imposed, Sheet sheet,
            double pixelsPerPoint,
            boolean mono, Progress progress) {
        try {
            return new SheetPictures(words).picture(document.pdf, imposed, sheet, pixelsPerPoint,
                    mono, progress).map(PagePictures.Picture::of);
        } catch (IOException e) {
            throw new UncheckedIOException("One of our own PDFs cannot be read", e);
        }
    }

    /// Prints `document` on sheets as `order` says, as `wish` says; the number of sheets comes back. Refused where there is
    /// nothing to print, the printer is gone or does not want it, or the user stopped it.
    public Result<Integer> print(Document document, SheetOrder order, PrintWish wish, Progress progress) {
        var imposed = document.imposed(order);
        if (imposed.sheets().isEmpty()) {
            return Result.refused("print.refused.nothing");
        }
        var out = new ByteArrayOutputStream();
        try {
            fill(document, imposed, out, progress);
        } catch (InterruptedIOException e) {
            return Result.refused("print.refused.cancelled");
        } catch (IOException e) {
            return unmade(e);
        }
        return queue.print(out.toByteArray(), document.title(), order.size(), wish, progress)
                .<Result<Integer>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(imposed.sheets().size()));
    }

    /// Writes `document` on sheets as `order` says to `file`, over what stands there; refused as [#print], and where the
    /// file cannot be written, and then it is as it was.
    public Result<Path> write(Document document, SheetOrder order, Path file, Progress progress) {
        var imposed = document.imposed(order);
        if (imposed.sheets().isEmpty()) {
            return Result.refused("print.refused.nothing");
        }
        var refused = new Replacement(file).write(out -> fill(document, imposed, out, progress));
        if (refused.isPresent() && progress.isCancelled()) {
            return Result.refused("print.refused.cancelled");
        }
        return refused.<Result<Path>>map(why -> Result.refused(why.key(), why.arguments().toArray()))
                .orElseGet(() -> new Result.Done<>(file));
    }

    /// Pages that stand on sheets as they are, stay as they are: with their tags, for archives.
    private void fill(Document document, Imposed imposed, OutputStream out, Progress progress) throws IOException {
        if (imposed.isAsTheyWere(document.pages())) {
            out.write(document.pdf);
        } else if (!new SheetPdf(words).write(document.pdf, imposed, out, progress)) {
            throw new InterruptedIOException("stopped by the user");
        }
    }
}
