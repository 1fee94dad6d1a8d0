package no.faseport.report.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The texts of a PDF, page by page, as a reader would find them.
public record PlanText(Path file) {
    /// The pages.
    public List<String> pages() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return of(document);
        }
    }

    /// How wide the first page is, in points.
    public double width() throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getPage(0).getMediaBox().getWidth();
        }
    }

    public static List<String> of(PDDocument document) throws IOException {
        var texts = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            texts.add(stripper.getText(document));
        }
        return texts;
    }
}
