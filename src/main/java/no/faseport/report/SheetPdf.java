package no.faseport.report;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.Sheet;
import no.faseport.portfolio.Progress;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Puts the pages of a PDF on the sheets a printer gets: each page is kept as the lines and letters it is, once, however
/// many sheets show a part of it.
public final class SheetPdf {
    private final Words words;

    /// Sheets whose marks speak in `words`.
    public SheetPdf(Words words) {
        this.words = words;
    }

    /// Writes the pages of `pdf` to `out` as they are `imposed`; false where the user stopped it, and then `out` holds nothing
    /// whole.
    public boolean write(byte[] pdf, Imposed imposed, OutputStream out, Progress progress) throws IOException {
        try (var source = Loader.loadPDF(pdf);
                var printed = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var font = PaperFont.parsed()) {
            var letters = PDType0Font.load(printed, font, true);
            var layers = new LayerUtility(printed);
            var forms = new HashMap<Integer, PDFormXObject>();
            for (var sheet : imposed.sheets()) {
                if (progress.isCancelled()) {
                    return false;
                }
                var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
                printed.addPage(page);
                try (var content = new PDPageContentStream(printed, page)) {
                    draw(sheet, form(forms, layers, source, sheet), content);
                    if (sheet.place().isPart() && imposed.order().marks()) {
                        new SheetMarks(content, letters, words, imposed).draw(sheet);
                    }
                }
                progress.at((double) sheet.number() / imposed.sheets().size());
            }
            var about = source.getDocumentInformation();
            printed.setDocumentInformation(about);
            printed.getDocumentCatalog().setLanguage(source.getDocumentCatalog().getLanguage());
            printed.save(out);
            return true;
        }
    }

    private static PDFormXObject form(Map<Integer, PDFormXObject> forms, LayerUtility layers, PDDocument source,
            Sheet sheet) throws IOException {
        if (!forms.containsKey(sheet.page())) {
            forms.clear(); // the sheets of a page follow each other
            forms.put(sheet.page(), layers.importPageAsForm(source, sheet.page() - 1));
        }
        return forms.get(sheet.page());
    }

    private static void draw(Sheet sheet, PDFormXObject form, PDPageContentStream content) throws IOException {
        var frame = sheet.frame();
        var box = form.getBBox();
        content.saveGraphicsState();
        content.addRect((float) frame.left(), (float) (sheet.height() - frame.top() - frame.height()),
                (float) frame.width(), (float) frame.height());
        content.clip();
        double bottom = sheet.height() - sheet.top() - box.getHeight() * sheet.scale();
        var placed = new AffineTransform(sheet.scale(), 0, 0, sheet.scale(),
                sheet.left() - box.getLowerLeftX() * sheet.scale(), bottom - box.getLowerLeftY() * sheet.scale());
        content.transform(new org.apache.pdfbox.util.Matrix(placed));
        content.drawForm(form);
        content.restoreGraphicsState();
    }
}
