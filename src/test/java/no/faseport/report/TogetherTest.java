package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.chart.ChartMark;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.portfolio.Progress;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What belongs together stands on one page, wherever on the page it begins.
class TogetherTest {
    private static final int MANY = 30;
    private static final int HIGH = 12;
    private static final About ABOUT = About.of("Fjordvik kommune", "Protokoll", "", "", LocalDate.of(2026, 6, 5),
            "anna");

    /// Those of which `first` and `last` do not stand on one page, and on that alone: what is cut is drawn on both.
    private static List<Integer> parted(int many, IntFunction<Stream<Block>> blocks, String first, String last)
            throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(new PdfReport(new Words(Language.BOKMAAL), Stationery.USUAL).write(
                new Paper(Language.BOKMAAL, ABOUT, PageShape.A4,
                        IntStream.range(0, many).boxed().flatMap(blocks::apply).toList()),
                Instant.parse("2026-06-05T10:00:00Z"), out, Progress.UNWATCHED));
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        assertTrue(pages.size() > 3);
        return IntStream.range(0, many).filter(i -> {
            var told = pages.stream().filter(page -> page.contains(first + " nr " + i + ".")).toList();
            return told.size() != 1 || !told.getFirst().contains(last + " nr " + i + ".");
        }).boxed().toList();
    }

    private static String said(int times) {
        return "Planen holder, og rammen er den samme som sist. ".repeat(times);
    }

    @Test
    void aHeadingStaysWithTheFactsBelowIt() throws IOException {
        assertEquals(List.of(), parted(MANY, i -> Stream.of(new Block.Heading(3, "Beslutning nr " + i + "."),
                new Block.Facts(List.of(List.of("Utfall", "Godkjent"), List.of("Besluttet av", "Rådet"),
                        List.of("Begrunnelse", said(5)),
                        List.of("Sak", "Slutt nr " + i + ".")))),
                "Beslutning", "Slutt"));
    }

    @Test
    void aRowThatIsTallerThanAPageBeginsBelowItsHeading() throws IOException {
        assertEquals(List.of(), parted(HIGH, i -> Stream.of(new Block.Heading(3, "Vurdering nr " + i + "."),
                new Block.Table("Vurderinger", List.of("Tema", "Vurdering"), List.of(1, 1), Set.of(),
                        List.of(Row.of(List.of("Framdrift", "Tekst nr " + i + ". " + said(20 + 5 * i))),
                                Row.of(List.of("Kostnad", "Som ventet"))))),
                "Vurdering", "Tekst"));
    }

    @Test
    void aHeadingStaysWithTheTableThatASentenceLeadsTo() throws IOException {
        assertEquals(List.of(), parted(MANY, i -> Stream.of(new Block.Heading(1, "Besluttet nr " + i + "."),
                new Block.Text("Fra 1.1.2026 til 5.6.2026."),
                new Block.Table("", List.of("Dato", "Sak"), List.of(1, 3), Set.of(),
                        IntStream.range(0, 3 + i % 5).mapToObj(row -> Row.of(List.of("5.6.2026",
                                row == 0 ? "Rad nr " + i + "." : said(1)))).toList())),
                "Besluttet", "Rad"));
    }

    @Test
    void factsThatAreTallerThanAPageBeginBelowTheirHeading() throws IOException {
        assertEquals(List.of(), parted(HIGH, i -> Stream.of(new Block.Heading(3, "Sak nr " + i + "."),
                new Block.Facts(
                        List.of(List.of("Utfall", "Svar nr " + i + "."), List.of("Begrunnelse", said(20 + 5 * i))))),
                "Sak", "Svar"));
    }

    @Test
    void aPictureIsWholeAlsoWhereItsFiguresDoNotFitOnThePage() throws IOException {
        assertEquals(List.of(), parted(MANY, i -> Stream.of(new Block.Text("Ord"), new Block.Beside(List.of(1, 1),
                List.of(List.of(picture("Venstre", i, 14)), List.of(picture("Høyre", i, 11))))), "Topp Høyre",
                "Bunn Høyre"));
    }

    private static Block picture(String name, int number, int figures) {
        var rows = IntStream.range(0, figures).mapToObj(row -> Row.of(List.of("Art " + row,
                "Kjøp og finansiell leie av driftsmidler som varer lenge ".repeat(6)))).toList();
        var drawing = new Drawing("Søyler", 200, 330, List.of(
                new ChartMark.Words(0, 20, 200, "Topp " + name + " nr " + number + ".", ChartMark.Side.LEFT,
                        "chart-name"),
                new ChartMark.Words(0, 326, 200, "Bunn " + name + " nr " + number + ".", ChartMark.Side.LEFT,
                        "chart-name")));
        return new Block.Picture(name, drawing, Optional.of(
                new Block.Table("", List.of("Art", "Navn"), List.of(1, 2), Set.of(), rows)));
    }
}
