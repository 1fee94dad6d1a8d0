package no.faseport.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfPages;
import no.faseport.report.PdfReport;
import no.faseport.report.Stationery;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// Lays out the first pages of a status of 100 projects, paints the first as a preview does, says so, and ends.
public final class FirstPage {
    private static final int PAGES = 2;

    private FirstPage() {
    }

    static void main() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(new Words(Language.BOKMAAL), Stationery.USUAL)
                .write(ReportPapers.status(100).beginning(PAGES), Instant.EPOCH, out, Progress.UNWATCHED);
        try (var pages = new PdfPages(out.toByteArray())) {
            System.out.println("painted " + pages.picture(0, 1).getWidth());
        }
    }
}
