package no.faseport.usecase;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.List;
import no.faseport.report.PdfPages;

/// The pages of a written report as pictures on the screen; for one thread at a time.
public final class PagePictures implements AutoCloseable {
    private final PdfPages pages;

    /// The pages of `pdf`, which [WriteReport] wrote.
    public PagePictures(byte[] pdf) {
        this.pages = new PdfPages(pdf);
    }

    /// How large a page is, in points.
    public record Size(double width, double height) {
    }

    /// A page as it looks.
    ///
    /// @param width of the picture, in pixels
    /// @param height of the picture, in pixels
    /// @param pixels row by row, as red, green and blue under a full alpha; for whoever paints them, and never changed
    public record Picture(int width, int height, IntBuffer pixels) {
        /// What is painted in `image`.
        static Picture of(BufferedImage image) {
            int wide = image.getWidth();
            int high = image.getHeight();
            var opaque = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
            var pen = opaque.createGraphics();
            pen.drawImage(image, 0, 0, null);
            pen.dispose();
            return new Picture(wide, high,
                    IntBuffer.wrap(((DataBufferInt) opaque.getRaster().getDataBuffer()).getData()));
        }
    }

    /// What a page says.
    ///
    /// @param text its lines in reading order
    /// @param smallest the height of its smallest letters, in points; infinite where it has none
    public record Told(String text, double smallest) {
    }

    /// The sizes of all pages, in order.
    public List<Size> sizes() {
        return pages.sizes().stream().map(size -> new Size(size.width(), size.height())).toList();
    }

    /// The page numbered `page` from 0, with so many pixels a point.
    public Picture picture(int page, double pixelsPerPoint) {
        return Picture.of(pages.picture(page, pixelsPerPoint));
    }

    /// What the page numbered `page` from 0 says.
    public Told told(int page) {
        var read = pages.read(page);
        return new Told(read.text(), read.smallest());
    }

    @Override
    public void close() {
        pages.close();
    }
}
