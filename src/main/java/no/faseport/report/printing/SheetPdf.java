package no.faseport.report.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.Sheet;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfCourse;
import no.faseport.report.pen.Cancelled;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.Role;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Puts the pages of a PDF on the sheets a printer gets: each page stays the lines and letters it is, and the PDF stays one that
/// archives keep and everybody can read (PDF/A-2a, PDF/UA-1), with its tags, bookmarks, links, and what it says of itself.
public final class SheetPdf {
    private final Words words;

    /// Sheets whose marks speak in `words`.
    public SheetPdf(Words words) {
        this.words = words;
    }

    /// Writes the pages of `pdf`, which is one of our own, to `out` as they are `imposed`; false where the user stopped it, and then
    /// `out` holds nothing whole.
    public boolean write(byte[] pdf, Imposed imposed, OutputStream out, Progress progress) throws IOException {
        var course = new PdfCourse(progress);
        try (var document = Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
                var font = PaperFont.parsed()) {
            var letters = PDType0Font.load(document, font, true);
            var tags = SheetTags.of(document.getDocumentCatalog().getCOSObject());
            var places = new ArrayList<PagePlaces>();
            var onPage = imposed.sheets().stream().collect(Collectors.groupingBy(Sheet::page));
            var pages = StreamSupport.stream(document.getPages().spliterator(), false).toList();
            for (int i = 0; i < pages.size(); i++) {
                course.look();
                progress.at((double) i / pages.size());
                place(document, pages.get(i), onPage.getOrDefault(i + 1, List.of()), tags).ifPresent(places::add);
            }
            new SheetLinks(places, tags).follow(document.getDocumentCatalog());
            tags.follow(places);
            mark(document, places, imposed, letters);
            document.save(course.out(out), new CompressParameters(2000));
            return true;
        } catch (Cancelled e) {
            return false;
        }
    }

    /// Puts a page on its sheets; nothing where it has none, and then it is gone.
    private Optional<PagePlaces> place(PDDocument document, PDPage page, List<Sheet> sheets, SheetTags tags)
            throws IOException {
        if (sheets.isEmpty()) {
            tags.gone(page);
            document.removePage(page);
            return Optional.empty();
        }
        var box = page.getCropBox();
        var papers = new ArrayList<>(List.of(page));
        if (sheets.size() > 1) {
            var form = SheetContent.silent(document, page);
            for (var sheet : sheets.subList(1, sheets.size())) {
                var paper = new PDPage(SheetContent.paper(sheet));
                document.getPages().insertAfter(paper, papers.getLast());
                papers.add(paper);
                int number = tags.part(paper, told(sheet), words.language().locale().toLanguageTag(),
                        paper.getMediaBox());
                try (var content = new PDPageContentStream(document, paper)) {
                    content.beginMarkedContent(Role.FIGURE.tag(), number);
                    SheetContent.draw(content, sheet, form);
                    content.endMarkedContent();
                }
            }
        }
        SheetContent.become(document, page, sheets.getFirst());
        return Optional.of(new PagePlaces(box, sheets, papers));
    }

    private String told(Sheet sheet) {
        var place = sheet.place();
        return words.text("print.sheet.told", sheet.page(), place.row() + 1, place.rows(), place.column() + 1,
                place.columns());
    }

    private void mark(PDDocument document, List<PagePlaces> places, Imposed imposed, PDFont letters)
            throws IOException {
        for (var place : places) {
            for (int i = 0; i < place.sheets().size() && SheetMarks.isMarked(place.sheets().get(i), imposed); i++) {
                try (var content = new PDPageContentStream(document, place.papers().get(i), AppendMode.APPEND, true,
                        false)) {
                    content.beginMarkedContent(COSName.ARTIFACT);
                    new SheetMarks(content, letters, words, imposed).draw(place.sheets().get(i));
                    content.endMarkedContent();
                }
            }
        }
    }
}
