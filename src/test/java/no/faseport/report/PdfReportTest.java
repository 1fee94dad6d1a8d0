package no.faseport.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.chart.ChartMark;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Drawing;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.document.Row;
import no.faseport.document.Signal;
import no.faseport.document.Tile;
import no.faseport.portfolio.Progress;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A paper becomes a PDF that archives keep and everybody can read.
public class PdfReportTest {
    private static final About ABOUT = About.of("Fjordvik kommune", "Porteføljestatus", "Digitalt løft", "26/0412",
            LocalDate.of(2026, 6, 5), "anna");

    private static Block picture() {
        return new Block.Picture("Budsjett", new Drawing("Budsjett 40, regnskap 30", 200, 40,
                List.of(new ChartMark.Bar(0, 0, 160, 14, "chart-budget"),
                        new ChartMark.Bar(0, 16, 120, 14, "chart-rise"),
                        new ChartMark.Words(0, 36, 200, "Regnskap så langt", ChartMark.Side.LEFT, "chart-name"))),
                Optional.empty());
    }

    public static List<Block> all() {
        return List.of(new Block.Contents(true), new Block.Heading(1, "Status"),
                new Block.Tiles(List.of(new Tile("Budsjett", "12,4 mill.", "vedtatt", Optional.empty()),
                        new Tile("Avvik", "−0,3 mill.", "merforbruk", Optional.of(Signal.BAD)))),
                new Block.Heading(2, "Prosjekter"), new Block.Text("Én linje\nog én 😀 til שלום"), picture(),
                new Block.Table("Prosjekter", List.of("Navn", "Status", "Kroner"), List.of(3, 1, 1), Set.of(2),
                        List.of(new Row(Row.Kind.GROUP, List.of(Cell.of("Skole"))),
                                Row.of(new Cell.Lines("Fiber", "6113"), new Cell.Sign(Signal.GOOD, "G", "god"),
                                        Cell.of("1 234")),
                                Row.sum(List.of("Sum", "", "1 234")))),
                new Block.Facts(List.of(List.of("Leder", "Prosjektleder"))), new Block.NewPage(),
                new Block.Heading(1, "Etterpå"), new Block.Listing(List.of("En", "To")),
                new Block.Beside(List.of(1, 2), List.of(List.of(new Block.Text("Til venstre")),
                        List.of(new Block.Text("Til høyre")))),
                new Block.Guidance("Skriv her"));
    }

    private static byte[] written(List<Block> blocks) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(new PdfReport(new Words(Language.BOKMAAL), Stationery.USUAL).write(
                new Paper(Language.BOKMAAL, ABOUT, PageShape.A4, blocks), Instant.parse("2026-06-05T10:00:00Z"), out,
                Progress.UNWATCHED));
        return out.toByteArray();
    }

    @Test
    void everyPartKeepsTheRulesOfArchivesAndOfUniversalDesign() throws IOException {
        assertEquals(List.of(), PdfRules.broken(written(all())));
    }

    @Test
    void noWordOfANarrowColumnIsParted() throws IOException {
        var narrow = Block.Table.of("", List.of("Gevinst", "Høstes av", "Planlagt", "Realisert", "Gjenstår", "Status"),
                List.of(56, 34, 16, 17, 16, 57), Set.of(2, 3, 4),
                List.of(List.of("Leide linjer sies opp", "Grunnskole", "5 610", "110", "5 500", "På plan")));
        try (var document = Loader.loadPDF(written(List.of(narrow)))) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Planlagt Realisert Gjenstår Status"), text);
        }
    }

    @Test
    void whatItSaysIsTextNotPixels() throws IOException {
        try (var document = Loader.loadPDF(written(all()))) {
            var text = new PDFTextStripper().getText(document);
            assertEquals(List.of(true, true, true, true), List.of(text.contains("Regnskap så langt"),
                    text.contains("Side 1 av 2"), text.contains("26/0412 · Porteføljestatus · per 5.6.2026"),
                    text.replace('\u00a0', ' ').contains("● G")), text);
        }
    }

    @Test
    void itsColoursLookAsTheyDoOnTheScreen() throws IOException {
        try (var document = Loader.loadPDF(written(all()));
                var told = document.getDocumentCatalog().getOutputIntents().getFirst().getDestOutputIntent()
                        .createInputStream()) {
            var colours = new ICC_ColorSpace(ICC_Profile.getInstance(told));
            for (int rgb : new int[]{0x000000, 0xffffff, 0xcf222e, 0x1a7f37, 0x0b6b6f, 0x57606a, 0xfff2cc}) {
                var colour = new Color(rgb);
                var shown = colours.toRGB(colour.getRGBColorComponents(null));
                assertArrayEquals(colour.getRGBColorComponents(null), shown, 1 / 255f);
            }
        }
    }
}
