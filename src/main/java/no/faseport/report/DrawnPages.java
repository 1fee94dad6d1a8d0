package no.faseport.report;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Gives pages to draw on, all of which name their marks of decoration alike.
final class DrawnPages implements PageSupplier {
    private final PdfCourse course;
    private final MarkNames marks = new MarkNames();

    /// Told of in `course`.
    DrawnPages(PdfCourse course) {
        this.course = course;
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        course.paints(number);
        var page = new Page(new PDRectangle(width, height));
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, marks);
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /// A page where the writing stops also while tags of what stands on it are made, which is after all pages are drawn.
    private final class Page extends PDPage {
        private Page(PDRectangle size) {
            super(size);
        }

        @Override
        public COSDictionary getCOSObject() {
            course.look();
            return super.getCOSObject();
        }
    }
}
