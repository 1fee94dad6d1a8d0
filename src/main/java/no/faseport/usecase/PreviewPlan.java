package no.faseport.usecase;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.List;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.report.plan.PlanPrint;
import no.faseport.words.Message;

/// Shows what a sheet of a printed plan or roadmap will look like, before anything is written.
public final class PreviewPlan {
    private static final double POINTS_PER_INCH = 72;

    private final Workplace place;

    /// For the portfolio of `place`; the sheet is in its language.
    public PreviewPlan(Workplace place) {
        this.place = place;
    }

    /// A sheet as it will look.
    ///
    /// @param page which it is, from 1
    /// @param pages how many there are
    /// @param width of the picture, in pixels
    /// @param height of the picture, in pixels
    /// @param pixels row by row, as red, green and blue under a full alpha
    /// @param notices what could not be as ordered, and what is left out
    public record Sheet(int page, int pages, int width, int height, IntBuffer pixels, List<Message> notices) {
        /// Keeps a copy of the notices.
        public Sheet {
            notices = List.copyOf(notices);
        }
    }

    /// The sheet numbered `page`, or the nearest there is, in a picture at most so wide and so high.
    public Result<Sheet> sheet(PaperSubject subject, PaperOrder order, int page, int width, int height) {
        if (PlanRead.isBackwards(order)) {
            return Result.refused("paper.refused.range");
        }
        var read = new PlanRead(place).matter(subject, order);
        if (read.isEmpty()) {
            return Result.refused("paper.refused.gone");
        }
        var print = new PlanPrint();
        var printed = print.lay(order, read.get(), place.words());
        var frame = printed.frame();
        int shown = Math.clamp(page, 1, printed.pages().size());
        double dots = Math.min(width / (frame.width() * frame.scale()), height / (frame.height() * frame.scale()))
                * POINTS_PER_INCH;
        var picture = print.picture(printed, printed.pages().get(shown - 1), dots);
        return new Result.Done<>(new Sheet(shown, printed.pages().size(), picture.getWidth(), picture.getHeight(),
                pixels(picture), printed.notices()));
    }

    private static IntBuffer pixels(BufferedImage picture) {
        int wide = picture.getWidth();
        return IntBuffer.wrap(picture.getRGB(0, 0, wide, picture.getHeight(), null, 0, wide)).asReadOnlyBuffer();
    }
}
