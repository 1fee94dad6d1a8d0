package no.faseport.report;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The pages of a PDF to look at: how large they are, each as a picture, and what stands on it. For one thread at a time.
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /// The pages of `pdf`, which is whole.
    public PdfPages(byte[] pdf) {
        try {
            this.document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
        this.renderer.setRenderingHints(hints());
    }

    /// How pages are painted so that they are pleasant to look at.
    public static RenderingHints hints() {
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return hints;
    }

    /// How large a page is, in points.
    public record Size(double width, double height) {
    }

    /// What stands on a page.
    ///
    /// @param text its lines in reading order
    /// @param smallest the height of its smallest letters, in points; infinite where it has none
    public record Read(String text, double smallest) {
    }

    /// The sizes of all pages, in order.
    public List<Size> sizes() {
        var sizes = new ArrayList<Size>();
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            sizes.add(page.getRotation() % 180 == 0
                    ? new Size(box.getWidth(), box.getHeight())
                    : new Size(box.getHeight(), box.getWidth()));
        }
        return sizes;
    }

    /// The page numbered `page` from 0, with so many dots a point.
    public BufferedImage picture(int page, double dotsPerPoint) {
        try {
            return renderer.renderImage(page, (float) dotsPerPoint, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands on the page numbered `page` from 0.
    public Read read(int page) {
        try {
            var reader = new Reader();
            reader.setStartPage(page + 1);
            reader.setEndPage(page + 1);
            return new Read(reader.getText(document).strip(), reader.smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends PDFTextStripper {
        private double smallest = Double.POSITIVE_INFINITY;

        private Reader() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            var letters = text.getUnicode();
            if (letters != null && !letters.isBlank() && text.getYScale() > 0) {
                smallest = Math.min(smallest, text.getYScale());
            }
            super.processTextPosition(text);
        }
    }
}
