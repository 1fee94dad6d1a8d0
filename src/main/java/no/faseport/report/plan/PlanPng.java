package no.faseport.report.plan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PicturePen;
import no.faseport.report.pen.PixelLetters;

/// Paints sheets of a plan as pictures of pixels.
final class PlanPng {
    /// The most pixels of a picture: what a machine with little memory can hold.
    static final long MOST_PIXELS = 64_000_000;
    private static final double POINTS_PER_INCH = 72;

    private final PaperFont font;
    private final PixelLetters letters = new PixelLetters();

    PlanPng(PaperFont font) {
        this.font = font;
    }

    /// True where a picture with so many dots an inch is not too large.
    static boolean fits(PrintedPlan printed, double dotsPerInch) {
        double scale = printed.frame().scale() * dotsPerInch / POINTS_PER_INCH;
        return printed.frame().width() * scale * printed.frame().height() * scale <= MOST_PIXELS;
    }

    /// Writes the first sheet with so many dots an inch.
    void write(PrintedPlan printed, double dotsPerInch, OutputStream out) throws IOException {
        ImageIO.write(picture(printed, printed.pages().getFirst(), dotsPerInch), "png", out);
    }

    /// One sheet with so many dots an inch.
    BufferedImage picture(PrintedPlan printed, PrintedPage page, double dotsPerInch) {
        double scale = printed.frame().scale() * dotsPerInch / POINTS_PER_INCH;
        var picture = new BufferedImage(Math.max(1, (int) Math.round(printed.frame().width() * scale)),
                Math.max(1, (int) Math.round(printed.frame().height() * scale)), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            new PagePainter(printed, font).paint(page, new PicturePen(graphics, letters, scale));
        } finally {
            graphics.dispose();
        }
        return picture;
    }
}
