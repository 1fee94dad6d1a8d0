package no.faseport.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfReport;
import no.faseport.report.pen.Cancelled;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// On which pages the headings of a paper stand: those of the PDF, whose letters are as wide as Word's.
final class WordPages {
    private final PdfReport pdf;

    WordPages(PdfReport pdf) {
        this.pdf = pdf;
    }

    /// The page of every heading of `paper`, in reading order; nothing where the user stopped it.
    List<Integer> of(Paper paper, Instant now, Progress progress) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!pdf.write(paper, now, out, progress)) {
            throw new Cancelled();
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var pages = new ArrayList<Integer>();
            var outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(document, outline, pages);
            }
            return pages;
        }
    }

    private static void collect(PDDocument document, PDOutlineNode node, List<Integer> pages) throws IOException {
        for (var item : node.children()) {
            var page = item.findDestinationPage(document);
            pages.add(page == null ? 1 : document.getPages().indexOf(page) + 1);
            collect(document, item, pages);
        }
    }
}
