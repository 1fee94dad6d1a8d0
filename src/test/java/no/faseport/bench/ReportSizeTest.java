package no.faseport.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfReport;
import no.faseport.report.Stationery;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// Reports are small files: what a page of them may take, fonts and all.
class ReportSizeTest {
    private static int bytesAPage(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(new Words(Language.BOKMAAL), Stationery.USUAL).write(paper, Instant.EPOCH, out,
                Progress.UNWATCHED);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return out.size() / document.getNumberOfPages();
        }
    }

    @Test
    void aFullPageOfAStatusOnA3TakesLessThan19Kilobytes() throws IOException {
        int bytes = bytesAPage(ReportPapers.status(100));
        assertTrue(bytes < 19_000, bytes + " bytes a page");
    }

    @Test
    void aPageOfABundleTakesLessThan6Kilobytes() throws IOException {
        int bytes = bytesAPage(ReportPapers.bundle(10));
        assertTrue(bytes < 6_000, bytes + " bytes a page");
    }
}
