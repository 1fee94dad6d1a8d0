package no.faseport.bench;

import java.time.LocalDate;
import java.util.ArrayList;
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
import no.faseport.words.Language;

/// Made-up papers as large as a large municipality's.
final class ReportPapers {
    private static final String TEXT = "Prosjektet følger planen for innføring, og de første skolene er koblet på. "
            + "Leverandøren har meldt om lengre leveringstid på svitsjer, som kan skyve på avslutningen av fase to. ";
    private static final List<Cell> SIGNS = List.of(new Cell.Sign(Signal.GOOD, "G", "i rute"),
            new Cell.Sign(Signal.WATCH, "Y", "følg med"), new Cell.Sign(Signal.BAD, "R", "avvik"));

    private ReportPapers() {
    }

    /// The status of so many projects, lying on A3.
    static Paper status(int projects) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < projects; i++) {
            rows.add(Row.of(Cell.of(String.valueOf(6000 + i)), Cell.of("Prosjekt nummer " + i), Cell.of("Gjennomføre"),
                    Cell.of("BP4 " + (i % 28 + 1) + ".9.2026"), sign(i), sign(i + 1), sign(i + 2), sign(i / 3),
                    sign(i / 4), new Cell.Picture(bar(i)), Cell.of("−12\u00a0" + (100 + i % 900)),
                    Cell.of("Prosjektleder " + i % 40)));
        }
        var table = new Block.Table("Prosjekter", List.of("Nr.", "Prosjekt", "Fase", "Neste punkt", "Tid", "Kostnad",
                "Omfang", "Usikkerhet", "Gevinst", "Budsjett og prognose", "Avvik", "Leder"),
                List.of(3, 12, 6, 7, 4, 4, 4, 4, 4, 10, 5, 8), Set.of(10), rows);
        return paper(PageShape.A3_LYING, List.of(new Block.Heading(1, "Prosjekter"), table));
    }

    /// Contents and two pages for each of so many projects, upright on A4.
    static Paper bundle(int projects) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Contents(false));
        for (int i = 0; i < projects; i++) {
            blocks.add(new Block.NewPage());
            project(blocks, i);
        }
        return paper(PageShape.A4, blocks);
    }

    private static void project(List<Block> blocks, int number) {
        blocks.add(new Block.Heading(1, 6000 + number + " Prosjekt nummer " + number));
        blocks.add(new Block.Tiles(List.of(new Tile("Budsjett", "12,4 mill.", "vedtatt", Optional.empty()),
                new Tile("Regnskap", "7,1 mill.", "", Optional.of(Signal.GOOD)),
                new Tile("Avvik", "−0,3 mill.", "merforbruk", Optional.of(Signal.BAD)))));
        blocks.add(new Block.Facts(List.of(List.of("Prosjekteier", "Kommunalsjef oppvekst"),
                List.of("Prosjektleder", "Rådgiver " + number % 40), List.of("Fase", "Gjennomføre"))));
        blocks.add(new Block.Text(TEXT.repeat(4)));
        blocks.add(new Block.Heading(2, "Økonomi"));
        blocks.add(new Block.Picture("Budsjett og regnskap", columns(), Optional.empty()));
        blocks.add(amounts("Kostnader", 14));
        blocks.add(new Block.Heading(2, "Usikkerhet"));
        blocks.add(new Block.Listing(List.of(TEXT, TEXT, TEXT)));
        blocks.add(amounts("Tiltak", 12));
    }

    private static Block amounts(String caption, int count) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count; i++) {
            rows.add(Row.of(Cell.of("12" + i), Cell.of("Innkjøp av utstyr og tjenester"),
                    Cell.of("1\u00a0234\u00a0" + (500 + i)), Cell.of("1\u00a0100\u00a0" + (500 + i))));
        }
        rows.add(Row.sum(List.of("", "Sum", "17\u00a0283\u00a0000", "15\u00a0407\u00a0000")));
        return new Block.Table(caption, List.of("Art", "Hva", "Budsjett", "Regnskap"), List.of(1, 5, 2, 2),
                Set.of(2, 3), rows);
    }

    private static Cell sign(int number) {
        return SIGNS.get(number % SIGNS.size());
    }

    private static Drawing bar(int number) {
        return new Drawing("Budsjett 100, prognose " + (60 + number % 40), 110, 12,
                List.of(new ChartMark.Bar(0, 1, 100, 10, "chart-budget"),
                        new ChartMark.Bar(0, 4, 60 + number % 40, 4, "chart-actual")));
    }

    private static Drawing columns() {
        var marks = new ArrayList<ChartMark>();
        for (int i = 0; i < 12; i++) {
            marks.add(new ChartMark.Bar(i * 50 + 10, 100 - i * 6, 18, 60 + i * 6, "chart-budget"));
            marks.add(new ChartMark.Bar(i * 50 + 30, 110 - i * 6, 14, 50 + i * 6, "chart-actual"));
            marks.add(new ChartMark.Words(i * 50, 172, 50, "mnd. " + (i + 1), ChartMark.Side.MIDDLE, "chart-tick"));
        }
        return new Drawing("Budsjett og regnskap per måned", 620, 180, marks);
    }

    private static Paper paper(PageShape shape, List<Block> blocks) {
        return new Paper(Language.BOKMAAL,
                About.of("Fjordvik kommune", "Porteføljestatus", "Alle prosjekter", "26/0412",
                        LocalDate.of(2026, 6, 5), "Prosjektkontoret"),
                shape, blocks);
    }
}
