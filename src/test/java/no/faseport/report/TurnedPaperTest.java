package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.faseport.chart.ChartMark;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.portfolio.Progress;
import no.faseport.report.word.WordFile;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// What runs from right to left stands where its neighbours do, in a PDF and in Word, and is drawn alike in pictures.
class TurnedPaperTest {
    private static final Words NB = new Words(Language.BOKMAAL);
    private static final String ARABIC = "مركز الخدمات";
    private static final String HEBREW = "מערכת ניהול";

    private static Paper paper(Block... blocks) {
        return new Paper(Language.BOKMAAL, About.of("Fjordvik kommune", "Gevinster", "", "",
                LocalDate.of(2026, 6, 5), "anna"), PageShape.A4, List.of(blocks));
    }

    private static byte[] pdf(Block... blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(NB, Stationery.USUAL).write(paper(blocks), Instant.EPOCH, out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    private static Block.Table table() {
        return new Block.Table("", List.of("Navn", "Kroner"), List.of(3, 1), Set.of(1), List.of(
                Row.of(new Cell.Lines("Zoner", "(ord)."), Cell.of("1")),
                Row.of(new Cell.Lines(ARABIC, "(ord)."), Cell.of("2")),
                Row.of(Cell.of(HEBREW), Cell.of("3")), Row.of(Cell.of("7101 " + HEBREW), Cell.of("4"))));
    }

    /// Where the line begins on which `sign` stands, in points from the page's left edge.
    private static long beginning(byte[] pdf, String sign) throws IOException {
        var signs = DrawnSigns.of(pdf);
        var found = signs.stream().filter(one -> one.text().equals(sign)).findFirst().orElseThrow();
        return Math.round(signs.stream().filter(one -> Math.abs(one.y() - found.y()) < 2)
                .mapToDouble(DrawnSigns.Sign::x).min().orElseThrow());
    }

    @Test
    void namesInATableStandBelowEachOther() throws IOException {
        var pdf = pdf(table());
        long left = beginning(pdf, "Z");
        assertEquals(List.of(left, left, left), List.of(beginning(pdf, "\uFEE3"), beginning(pdf, "כ"),
                beginning(pdf, "7")));
    }

    @Test
    void wordsBelowAnArabicNameKeepTheirOwnOrder() throws IOException {
        try (var document = Loader.loadPDF(pdf(table()))) {
            var said = new PDFTextStripper().getText(document);
            assertEquals(3, said.split("\\Q(ord).\\E", -1).length, said);
        }
    }

    @Test
    void aWholeParagraphBeginsWhereItIsReadFrom() throws IOException {
        var text = new Block.Text((HEBREW + " ").repeat(3) + "א");
        assertEquals(true, beginning(pdf(text), "א") > 300);
    }

    /// Whether a paragraph is read from right to left, and on which side of it that begins, for what it says.
    private static String standing(XWPFParagraph paragraph) {
        var look = paragraph.getCTP().getPPr();
        return look.isSetBidi() ? look.isSetJc() ? "turned, at its end" : "turned" : "as the document";
    }

    @Test
    void wordHasThemStandAsThePdfDoes() throws IOException {
        var out = new ByteArrayOutputStream();
        new WordFile(NB, Stationery.USUAL).write(paper(new Block.Text(ARABIC), table()), Instant.EPOCH, out,
                Progress.UNWATCHED);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var text = document.getParagraphs().stream().filter(one -> one.getText().equals(ARABIC)).findFirst()
                    .orElseThrow();
            var rows = document.getTables().getFirst().getRows();
            assertEquals(Map.of("text", "turned", "arabic", "turned, at its end", "below", "as the document",
                    "hebrew", "turned, at its end", "numbered", "as the document"),
                    Map.of("text", standing(text), "arabic",
                            standing(rows.get(2).getCell(0).getParagraphs().getFirst()), "below",
                            standing(rows.get(2).getCell(0).getParagraphs().getLast()), "hebrew",
                            standing(rows.get(3).getCell(0).getParagraphs().getFirst()), "numbered",
                            standing(rows.get(4).getCell(0).getParagraphs().getFirst())));
        }
    }

    @Test
    void picturesSayItAsTablesDo() throws IOException {
        var words = List.of(ARABIC, HEBREW + " (2026)", "Bygging av نظام 2026", "Fiber 😀");
        var marks = new ArrayList<ChartMark>();
        for (var text : words) {
            marks.add(new ChartMark.Words(0, 10 + 20.0 * marks.size(), 300, text, ChartMark.Side.LEFT, "chart-label"));
        }
        var drawn = pdf(new Block.Picture("", new Drawing("Navn", 300, 100, marks), Optional.empty()));
        var told = pdf(new Block.Facts(words.stream().map(text -> List.of("", text)).toList()));
        assertEquals(List.of(List.of(), List.of()), List.of(PdfRules.broken(drawn),
                DrawnSigns.of(drawn).stream().filter(sign -> !sign.hasOutline()).toList()));
        assertEquals(lines(told), lines(drawn));
    }

    /// What stands on each line from the left.
    private static List<String> lines(byte[] pdf) throws IOException {
        var lines = DrawnSigns.of(pdf).stream().sorted(Comparator.comparing(DrawnSigns.Sign::x))
                .collect(Collectors.groupingBy(sign -> Math.round(sign.y()), TreeMap::new,
                        Collectors.mapping(DrawnSigns.Sign::text, Collectors.joining())));
        return lines.values().stream().map(String::strip).toList();
    }
}
