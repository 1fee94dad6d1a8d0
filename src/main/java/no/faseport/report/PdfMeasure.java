package no.faseport.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.SourcePage;
import no.faseport.portfolio.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Finds how large the pages of a PDF are, and how small the smallest text on each is.
public final class PdfMeasure {
    /// The pages of `pdf`; nothing where the user stopped it.
    public Optional<List<SourcePage>> pages(byte[] pdf, Progress progress) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<SourcePage>();
            for (var page : document.getPages()) {
                if (progress.isCancelled()) {
                    return Optional.empty();
                }
                var letters = new Letters();
                letters.processPage(page);
                pages.add(new SourcePage(page.getCropBox().getWidth(), page.getCropBox().getHeight(), letters.least));
                progress.at((double) pages.size() / document.getNumberOfPages());
            }
            return Optional.of(pages);
        }
    }

    /// Goes through a page for its letters alone.
    private static final class Letters extends PDFStreamEngine {
        private double least;

        private Letters() {
            for (OperatorProcessor one : List.of(new BeginText(this), new EndText(this), new SetFontAndSize(this),
                    new MoveText(this), new MoveTextSetLeading(this), new NextLine(this), new ShowText(this),
                    new ShowTextAdjusted(this), new ShowTextLine(this), new Concatenate(this), new Save(this),
                    new Restore(this), new SetMatrix(this), new DrawObject(this))) {
                addOperator(one);
            }
        }

        @Override
        protected void showGlyph(Matrix placed, PDFont font, int code, Vector wide) {
            double size = placed.getScalingFactorY();
            least = size > 0 && (least == 0 || size < least) ? size : least;
        }
    }
}
