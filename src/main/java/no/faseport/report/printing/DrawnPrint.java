package no.faseport.report.printing;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.Sides;
import no.faseport.document.sheet.PrintWish;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/// Draws the sheets of a PDF for a printer that does not take PDFs: as lines and filled letters, never as pixels.
final class DrawnPrint {
    private final PrintService service;

    DrawnPrint(PrintService service) {
        this.service = service;
    }

    /// Prints `pdf` as a job called `title`; what comes back is why it could not, or that the user stopped it.
    Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish, Progress progress) {
        try (var document = Loader.loadPDF(pdf)) {
            service.createPrintJob().print(new SimpleDoc(
                    new Watched(new PDFPageable(document, Orientation.AUTO), progress),
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), attributes(title, size, wish));
            return Optional.empty();
        } catch (PrintException | IOException e) {
            return Optional.of(progress.isCancelled()
                    ? Message.of("print.refused.cancelled")
                    : Refusals.of(wish.printer(), e));
        }
    }

    /// What is asked for and the printer can.
    private PrintRequestAttributeSet attributes(String title, PaperSize size, PrintWish wish) {
        var asked = new HashPrintRequestAttributeSet();
        add(asked, new JobName(PlainText.line(title), Locale.ROOT));
        add(asked, new Copies(wish.copies()));
        add(asked, switch (wish.sides()) {
            case ONE -> Sides.ONE_SIDED;
            case BOOK -> Sides.TWO_SIDED_LONG_EDGE;
            case PAD -> Sides.TWO_SIDED_SHORT_EDGE;
        });
        if (wish.mono()) {
            add(asked, Chromaticity.MONOCHROME);
        }
        paper(size, wish).ifPresent(asked::add);
        return asked;
    }

    /// The tray, which knows what paper lies in it, or else the paper; there is only one place for both.
    private Optional<Media> paper(PaperSize size, PrintWish wish) {
        return Printers.tray(service, wish.tray()).or(() -> Optional.<Media>of(Printers.media(size))
                .filter(media -> service.isAttributeValueSupported(media, null, null)));
    }

    private void add(PrintRequestAttributeSet asked, PrintRequestAttribute wanted) {
        if (service.isAttributeCategorySupported(wanted.getCategory())) {
            asked.add(wanted);
        }
    }

    /// Sheets that tell how far they have come, and stop where the user has stopped them.
    private record Watched(PDFPageable sheets, Progress progress) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return sheets.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return sheets.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            var sheet = sheets.getPrintable(page);
            return (Graphics graphics, PageFormat format, int number) -> print(sheet, graphics, format, number);
        }

        private int print(Printable sheet, Graphics graphics, PageFormat format, int number) throws PrinterException {
            if (progress.isCancelled()) {
                throw new PrinterAbortException();
            }
            progress.at((double) number / getNumberOfPages());
            return sheet.print(graphics, format, number);
        }
    }
}
