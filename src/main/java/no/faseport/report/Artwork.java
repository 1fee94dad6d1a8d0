package no.faseport.report;

import java.util.function.DoubleFunction;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Pen;
import no.faseport.report.plan.PagePainter;

/// What is painted where a page has room for it; its size is in pixels, 96 an inch.
public sealed interface Artwork {
    /// What it tells those who do not see it.
    String told();

    /// How wide it is.
    double width();

    /// How high it is.
    double height();

    /// True where nothing of it is drawn outside its size.
    boolean staysWithin();

    /// A computed picture.
    record Computed(Drawing drawing) implements Artwork {
        @Override
        public String told() {
            return drawing.told();
        }

        @Override
        public double width() {
            return drawing.width();
        }

        @Override
        public double height() {
            return drawing.height();
        }

        @Override
        public boolean staysWithin() {
            return drawing.staysWithin();
        }
    }

    /// A sheet of a plan.
    record Planned(Block.Sheet sheet) implements Artwork {
        @Override
        public String told() {
            return sheet.told();
        }

        @Override
        public double width() {
            return sheet.width();
        }

        @Override
        public double height() {
            return sheet.height();
        }

        @Override
        public boolean staysWithin() {
            return false;
        }
    }

    /// What it is painted with.
    record Painter(FigureInks inks, PaperFont font) {
        /// Paints `work` with the pen that `pens` gives for so many of the work's pixels for each of the pen's.
        public void paint(Artwork work, DoubleFunction<Pen> pens) {
            switch (work) {
                case Computed computed -> new FigurePainter(pens.apply(1), inks, font)
                        .paint(computed.drawing().marks());
                case Planned planned -> new PagePainter(planned.sheet().plan(), font).paint(planned.sheet().page(),
                        pens.apply(planned.sheet().scale()));
            }
        }
    }
}
