package no.faseport.report;

import java.awt.Font;
import java.awt.Graphics2D;
import no.faseport.document.Block;
import no.faseport.document.Drawing;

/// What is painted where a page has room for it; its size is in pixels, 96 an inch.
sealed interface Artwork {
    /// What it tells those who do not see it.
    String told();

    /// How wide it is.
    double width();

    /// How high it is.
    double height();

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
    }

    /// What it is painted with.
    record Painter(FigureInks inks, PaperFont font, Font letters) {
        /// Paints `work` with so many of the picture's pixels for each of its own.
        void paint(Artwork work, Graphics2D picture, double scale) {
            switch (work) {
                case Computed computed -> new FigurePainter(new PicturePen(picture, letters, scale), inks, font)
                        .paint(computed.drawing().marks());
                case Planned planned -> new PagePainter(planned.sheet().plan(), font).paint(planned.sheet().page(),
                        new PicturePen(picture, letters, planned.sheet().scale() * scale));
            }
        }
    }
}
