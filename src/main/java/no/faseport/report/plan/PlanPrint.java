package no.faseport.report.plan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import no.faseport.document.About;
import no.faseport.gantt.GanttPlan;
import no.faseport.gantt.TextWidths;
import no.faseport.gantt.paper.PaperMatter;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.PrintedPage;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.PaperFont;
import no.faseport.words.Words;

/// Lays plans out on paper and paints them as PDF, SVG or pixels: three painters of the same marks.
public final class PlanPrint {
    private final PaperFont font = new PaperFont();

    /// How wide texts are in the font that plans are printed in.
    public TextWidths letters() {
        return font;
    }

    /// Lays `plan` out in the font it will be printed in.
    public PrintedPlan lay(PaperOrder order, PaperTitle title, GanttPlan plan, Words words) {
        return new PrintedPlan(order, title, plan, words, font);
    }

    /// Lays `matter` out, with its own columns.
    public PrintedPlan lay(PaperOrder order, PaperMatter matter, Words words) {
        return new PrintedPlan(order, matter, words, font);
    }

    /// Writes all sheets as a PDF, which is what `about` tells and was made at `now`; false where the user stopped it, and
    /// then `out` holds nothing whole.
    public boolean pdf(PrintedPlan printed, About about, Instant now, OutputStream out, Progress progress)
            throws IOException {
        return new PlanPdf(font).write(printed, about, now, out, progress);
    }

    /// Writes the first sheet as an SVG.
    public void svg(PrintedPlan printed, OutputStream out) throws IOException {
        new PlanSvg(font).write(printed, out);
    }

    /// True where a picture of the first sheet with so many dots an inch is not too large.
    public boolean fits(PrintedPlan printed, double dotsPerInch) {
        return PlanPng.fits(printed, dotsPerInch);
    }

    /// Writes the first sheet as a PNG with so many dots an inch.
    public void png(PrintedPlan printed, double dotsPerInch, OutputStream out) throws IOException {
        new PlanPng(font).write(printed, dotsPerInch, out);
    }

    /// One sheet as a picture with so many dots an inch.
    public BufferedImage picture(PrintedPlan printed, PrintedPage page, double dotsPerInch) {
        return new PlanPng(font).picture(printed, page, dotsPerInch);
    }
}
