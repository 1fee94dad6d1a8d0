package no.faseport.report.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import no.faseport.document.sheet.Sheet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// What is drawn on the sheets that a page of a PDF stands on: the page itself, as the lines and letters it is.
final class SheetContent {
    private static final Set<String> TELLING = Set.of(OperatorName.BEGIN_MARKED_CONTENT,
            OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT, OperatorName.MARKED_CONTENT_POINT,
            OperatorName.MARKED_CONTENT_POINT_WITH_PROPS);

    private SheetContent() {
    }

    /// The size of a sheet in a PDF.
    static PDRectangle paper(Sheet sheet) {
        return new PDRectangle((float) sheet.width(), (float) sheet.height());
    }

    /// Lets `page` of `document` be what `sheet` shows of it, with all that tells how it is read aloud.
    static void become(PDDocument document, PDPage page, Sheet sheet) throws IOException {
        try (var before = new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
            before.saveGraphicsState();
            enter(before, sheet, page.getCropBox());
        }
        try (var after = new PDPageContentStream(document, page, AppendMode.APPEND, true, false)) {
            after.restoreGraphicsState();
        }
        page.getCOSObject().removeItem(COSName.CROP_BOX);
        page.setMediaBox(paper(sheet));
    }

    /// What `page` of `document` draws, without anything that tells how it is read aloud: it can be drawn any number of times.
    static PDFormXObject silent(PDDocument document, PDPage page) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(page.getCropBox());
        var resources = new COSDictionary(page.getResources().getCOSObject());
        resources.removeItem(COSName.PROPERTIES);
        form.setResources(new PDResources(resources));
        var operands = new ArrayList<Object>();
        var parser = new PDFStreamParser(page);
        try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            var writer = new ContentStreamWriter(out);
            for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                operands.add(token);
                if (token instanceof Operator operator) {
                    if (!TELLING.contains(operator.getName())) {
                        writer.writeTokens(operands);
                    }
                    operands.clear();
                }
            }
        } finally {
            parser.close();
        }
        return form;
    }

    /// Draws the part of `form`, which is a page, that `sheet` shows.
    static void draw(PDPageContentStream content, Sheet sheet, PDFormXObject form) throws IOException {
        content.saveGraphicsState();
        enter(content, sheet, form.getBBox());
        content.drawForm(form);
        content.restoreGraphicsState();
    }

    private static void enter(PDPageContentStream content, Sheet sheet, PDRectangle box) throws IOException {
        var frame = sheet.frame();
        content.addRect((float) frame.left(), (float) (sheet.height() - frame.top() - frame.height()),
                (float) frame.width(), (float) frame.height());
        content.clip();
        content.transform(PagePlaces.onto(sheet, box));
    }
}
