package no.faseport.report.word;

import java.util.Collections;
import java.util.List;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.document.Tile;
import no.faseport.report.PageRoom;
import no.faseport.report.PageTable;
import no.faseport.report.TableRoom;
import no.faseport.report.pen.PlainText;
import no.faseport.report.word.WordGrid.Kind;
import no.faseport.words.ReadingOrder;
import no.faseport.words.Words;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Writes the tables of a Word document, those with a caption numbered.
final class WordTable {
    private static final List<Integer> FACT_WIDTHS = List.of(3, 7);
    /// In less room than this, in twentieths of a point, names of facts need more of it.
    private static final int NARROW = 6000;
    private static final List<Integer> NARROW_FACTS = List.of(3, 5);
    private static final double TWIPS_A_PIXEL = 15;
    private static final int LONG = 1000;
    /// The air between two tables that tell of the same thing.
    private static final int NEAR = 40;
    private static final int SHORT = 12;
    private static final int FIRST = 6;

    private final WordLine line;
    private final WordPictures pictures;
    private final Words words;
    private final TableRoom rooms;
    private int captioned;

    WordTable(WordLine line, WordPictures pictures, TableRoom rooms, Words words) {
        this.rooms = rooms;
        this.line = line;
        this.pictures = pictures;
        this.words = words;
    }

    /// A table under its caption, so wide; near to the one below it where both tell of the same thing.
    void table(Block.Table block, int room, boolean near) {
        caption(block.caption());
        var fit = rooms.of(block, room / TWIPS_A_PIXEL);
        var grid = new WordGrid(line, WordStyles.TABLE, block.caption(),
                fit.widths().stream().map(wide -> (int) Math.round(wide * TWIPS_A_PIXEL)).toList(), room);
        if (fit.dense()) {
            grid.tighten();
        }
        var head = grid.head();
        for (int i = 0; i < block.head().size(); i++) {
            boolean number = block.numbers().contains(i);
            var text = block.head().get(i);
            grid.cell(head, i, 1, Kind.HEAD,
                    within -> line.say(style(WordStyles.TABLE_HEAD, number, fit.dense()), text));
        }
        for (int i = 0; i < block.rows().size(); i++) {
            line.keep(leads(block, i, near));
            row(grid, block, block.rows().get(i), fit.dense());
        }
        grid.end();
        if (near) {
            line.leave(NEAR);
        }
        line.keep(false);
    }

    /// True where row `at` stays with the one below it: all of a short table, the first rows of others, and what is summed up last.
    private static boolean leads(Block.Table block, int at, boolean near) {
        int rows = block.rows().size();
        if (rows <= SHORT) {
            return near || at + 1 < rows;
        }
        return at + 1 < FIRST || (at + 1 < rows && block.rows().get(at + 1).kind() == Row.Kind.SUM);
    }

    private void caption(String text) {
        if (!text.isBlank()) {
            captioned++;
            var caption = line.begin(WordStyles.CAPTION);
            WordLine.run(caption, words.text("report.table") + " ");
            WordLine.field(caption, "SEQ " + words.text("report.table") + " \\* ARABIC", String.valueOf(captioned));
            WordLine.run(caption, ": " + PlainText.line(text));
        }
    }

    private static String style(String style, boolean number, boolean dense) {
        return style + (number ? WordStyles.NUMBER : "") + (dense ? WordStyles.DENSE : "");
    }

    private void row(WordGrid grid, Block.Table block, Row row, boolean dense) {
        var placed = grid.row(row.cells().stream().mapToInt(cell -> cell.told().length()).sum() < LONG);
        for (int i = 0; i < row.cells().size(); i++) {
            boolean number = block.numbers().contains(i) && row.kind() != Row.Kind.GROUP;
            var style = switch (row.kind()) {
                case USUAL -> WordStyles.TABLE_TEXT;
                case GROUP -> WordStyles.TABLE_GROUP;
                case SUM -> WordStyles.TABLE_SUM;
            };
            int span = row.kind() == Row.Kind.GROUP ? block.head().size() : 1;
            var cell = row.cells().get(i);
            grid.cell(placed, i, span, kind(row.kind()),
                    within -> fill(cell, style(style, number, dense), within));
        }
    }

    private static Kind kind(Row.Kind kind) {
        return switch (kind) {
            case USUAL -> Kind.USUAL;
            case GROUP -> Kind.GROUP;
            case SUM -> Kind.SUM;
        };
    }

    private void fill(Cell cell, String style, int room) {
        var paragraph = line.begin(style);
        switch (cell) {
            case Cell.Text text -> WordLine.alone(paragraph, text.text());
            case Cell.Lines lines -> {
                WordLine.alone(paragraph, lines.text());
                below(paragraph, style, lines);
            }
            case Cell.Sign sign -> WordLine.run(paragraph, PageTable.symbol(sign.signal()) + "\u00a0" + sign.letter())
                    .setStyle(WordStyles.of(sign.signal()));
            case Cell.Picture picture -> pictures.show(paragraph, picture.drawing(), room);
        }
    }

    /// In the same paragraph, but where one of the two is read from right to left and the other is not.
    private void below(XWPFParagraph paragraph, String style, Cell.Lines lines) {
        if (lines.below().isBlank()) {
            return;
        }
        if (ReadingOrder.isTurned(lines.text()) == ReadingOrder.isTurned(lines.below())) {
            paragraph.createRun().addBreak();
            WordLine.run(paragraph, lines.below()).setStyle(WordStyles.BELOW);
        } else {
            paragraph.setSpacingAfter(0);
            var own = line.begin(style);
            own.setSpacingBefore(0);
            WordLine.alone(own, lines.below()).setStyle(WordStyles.BELOW);
        }
    }

    /// What a thing is, line by line.
    void facts(Block.Facts facts, int room) {
        if (facts.lines().isEmpty()) {
            return;
        }
        var grid = new WordGrid(line, WordStyles.FACTS, "", room < NARROW ? NARROW_FACTS : FACT_WIDTHS, room);
        for (var fact : facts.lines()) {
            line.keep(facts.lines().size() <= SHORT && fact != facts.lines().getLast());
            var row = grid.row(true);
            grid.cell(row, 0, 1, Kind.USUAL, within -> line.say(WordStyles.FACT_NAME, fact.getFirst()));
            grid.cell(row, 1, 1, Kind.USUAL, within -> line.say(WordStyles.TABLE_TEXT,
                    String.join(" ", fact.subList(1, fact.size()))));
        }
        line.keep(false);
        grid.end();
    }

    /// Figures beside each other, as many as there is room for.
    void tiles(List<Tile> tiles, int room) {
        if (tiles.isEmpty()) {
            return;
        }
        int across = new PageRoom(room / TWIPS_A_PIXEL, 0).tiles(tiles.size());
        var grid = new WordGrid(line, WordStyles.TILES, "", Collections.nCopies(across, 1), room);
        for (int from = 0; from < tiles.size(); from += across) {
            var row = grid.row(true);
            for (int i = 0; i < across; i++) {
                var tile = tiles.stream().skip(from + i).findFirst();
                grid.cell(row, i, 1, Kind.USUAL, within -> tile.ifPresentOrElse(this::tile, line::gap));
            }
        }
        grid.end();
    }

    private void tile(Tile tile) {
        line.say(WordStyles.TILE_NAME, tile.name());
        var figure = line.begin(WordStyles.TILE_FIGURE);
        tile.signal().ifPresentOrElse(
                signal -> WordLine.run(figure, PageTable.symbol(signal) + "\u00a0" + tile.figure())
                        .setStyle(WordStyles.of(signal)),
                () -> WordLine.run(figure, tile.figure()));
        if (!tile.note().isBlank()) {
            line.say(WordStyles.TILE_NOTE, tile.note());
        }
    }
}
