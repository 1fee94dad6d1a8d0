package no.faseport.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.Progress;
import no.faseport.report.PdfReport;
import no.faseport.report.Stationery;
import no.faseport.words.Words;

/// Paints a page that nobody sees, so that the first report somebody asks for does not wait for what a program does but once:
/// reading fonts and style sheets, and loading what lays pages out. That takes seconds.
public final class PrepareReports {
    private final Words words;
    private final Clock clock;

    /// For reports in `words`.
    public PrepareReports(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// Paints it; true where the user did not stop it.
    public boolean run(Progress progress) {
        var name = words.text("report.table");
        var table = Block.Table.of(name, List.of(name, name), List.of(1, 1), Set.of(1),
                List.of(List.of(name, name)));
        var paper = new Paper(words.language(), About.of(name, name, "", "", LocalDate.now(clock), name),
                PageShape.A4, List.of(new Block.Heading(1, name), new Block.Text(name), table));
        var out = new ByteArrayOutputStream();
        try {
            if (!new PdfReport(words, Stationery.USUAL).write(paper, clock.instant(), out, progress)) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var pages = new PagePictures(out.toByteArray())) {
            return pages.picture(0, 1).width() > 0;
        }
    }
}
