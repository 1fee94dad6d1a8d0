package no.faseport.report;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Gives pages to draw on, and packs what is drawn on each as soon as the next is begun: the layout marks more than anybody
/// reads, and each of its marks takes more room than what is drawn within it.
final class DrawnPages implements PageSupplier {
    private final PdfCourse course;
    private Optional<PDPage> last = Optional.empty();

    /// Told of in `course`.
    DrawnPages(PdfCourse course) {
        this.course = course;
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        end();
        course.paints(number);
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new MarkNames());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        last = Optional.of(page);
        return page;
    }

    /// Nothing more is drawn.
    void end() {
        last.ifPresent(page -> {
            try {
                pack(page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        last = Optional.empty();
    }

    private static void pack(PDPage page) throws IOException {
        if (!(page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream drawn)) {
            return;
        }
        var resources = page.getResources().getCOSObject();
        byte[] from;
        try (var in = drawn.createInputStream()) {
            from = in.readAllBytes();
        }
        var packed = new ByteArrayOutputStream(from.length / 4);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(packed, deflater)) {
            out.write(new ShortContent(from, resources.getCOSDictionary(COSName.PROPERTIES)).said());
        } finally {
            deflater.end();
        }
        resources.removeItem(COSName.PROPERTIES);
        drawn.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = drawn.createRawOutputStream()) {
            packed.writeTo(out);
        }
    }

    /// The names of a page's marks: every mark is new, so looking through all before it for the same is of no use.
    private static final class MarkNames extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }
}
