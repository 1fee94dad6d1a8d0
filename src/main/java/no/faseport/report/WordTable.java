package no.faseport.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.document.Tile;
import no.faseport.words.Words;

/// Writes the tables of a Word document, those with a caption numbered.
final class WordTable {
    private static final List<Integer> FACT_WIDTHS = List.of(3, 7);
    /// What a tile needs, in twentieths of a point: 38 mm.
    private static final int TILE = 2150;
    private static final int LONG = 1000;

    private final WordXml xml;
    private final WordLine line;
    private final WordPictures pictures;
    private final Words words;
    private int captioned;

    WordTable(WordXml xml, WordLine line, WordPictures pictures, Words words) {
        this.xml = xml;
        this.line = line;
        this.pictures = pictures;
        this.words = words;
    }

    /// A table under its caption, so wide.
    void table(Block.Table block, int room) {
        caption(block.caption());
        var grid = new WordGrid(xml, line, block.widths(), room);
        grid.begin(WordStyles.TABLE, "firstRow", block.caption());
        grid.row(true, true);
        for (int i = 0; i < block.head().size(); i++) {
            boolean number = block.numbers().contains(i);
            grid.cell(i, 1, number ? WordGrid.Kind.HEAD_NUMBER : WordGrid.Kind.HEAD);
            line.say(style(WordStyles.TABLE_HEAD, number), block.head().get(i));
            xml.close();
        }
        xml.close();
        block.rows().forEach(row -> row(grid, block, row));
        grid.end();
    }

    private void caption(String text) {
        if (text.isBlank()) {
            return;
        }
        captioned++;
        line.begin(WordStyles.CAPTION);
        line.run(words.text("report.table") + " ");
        line.field("SEQ " + words.text("report.table") + " \\* ARABIC", String.valueOf(captioned));
        line.run(": " + PlainText.line(text));
        line.end();
    }

    private static String style(String style, boolean number) {
        return number ? style + WordStyles.NUMBER : style;
    }

    private void row(WordGrid grid, Block.Table block, Row row) {
        grid.row(false, row.cells().stream().mapToInt(cell -> cell.told().length()).sum() < LONG);
        for (int i = 0; i < row.cells().size(); i++) {
            boolean number = block.numbers().contains(i) && row.kind() != Row.Kind.GROUP;
            var style = switch (row.kind()) {
                case USUAL -> WordStyles.TABLE_TEXT;
                case GROUP -> WordStyles.TABLE_GROUP;
                case SUM -> WordStyles.TABLE_SUM;
            };
            int span = row.kind() == Row.Kind.GROUP ? block.head().size() : 1;
            int room = grid.cell(i, span, kind(row.kind(), number));
            fill(row.cells().get(i), style, number, room);
            xml.close();
        }
        xml.close();
    }

    private static WordGrid.Kind kind(Row.Kind kind, boolean number) {
        return switch (kind) {
            case USUAL -> number ? WordGrid.Kind.NUMBER : WordGrid.Kind.USUAL;
            case GROUP -> WordGrid.Kind.GROUP;
            case SUM -> number ? WordGrid.Kind.SUM_NUMBER : WordGrid.Kind.SUM;
        };
    }

    private void fill(Cell cell, String style, boolean number, int room) {
        switch (cell) {
            case Cell.Text text -> line.say(style(style, number), text.text());
            case Cell.Lines lines -> {
                line.begin(style(style, number));
                line.run(lines.text());
                if (!lines.below().isBlank()) {
                    line.newLine();
                    line.run(lines.below(), WordStyles.BELOW);
                }
                line.end();
            }
            case Cell.Sign sign -> {
                line.begin(style(style, number));
                line.run(PageTable.symbol(sign.signal()) + "\u00a0" + sign.letter(), WordStyles.of(sign.signal()));
                line.end();
            }
            case Cell.Picture picture -> {
                line.begin(style(style, number));
                pictures.show(xml, picture.drawing(), room);
                line.end();
            }
        }
    }

    /// What a thing is, line by line.
    void facts(Block.Facts facts, int room) {
        if (facts.lines().isEmpty()) {
            return;
        }
        var grid = new WordGrid(xml, line, FACT_WIDTHS, room);
        grid.begin(WordStyles.FACTS, "firstColumn", "");
        for (var fact : facts.lines()) {
            grid.row(false, true);
            grid.cell(0, 1, WordGrid.Kind.USUAL);
            line.say(WordStyles.FACT_NAME, fact.getFirst());
            xml.close();
            grid.cell(1, 1, WordGrid.Kind.USUAL);
            line.say(WordStyles.TABLE_TEXT, String.join(" ", fact.subList(1, fact.size())));
            xml.close().close();
        }
        grid.end();
    }

    /// Figures beside each other, as many as there is room for.
    void tiles(List<Tile> tiles, int room) {
        if (tiles.isEmpty()) {
            return;
        }
        int most = Math.max(1, room / TILE);
        int lines = (tiles.size() + most - 1) / most;
        int across = (tiles.size() + lines - 1) / lines;
        var grid = new WordGrid(xml, line, Collections.nCopies(across, 1), room);
        grid.begin(WordStyles.TILES, "noHBand", "");
        for (int from = 0; from < tiles.size(); from += across) {
            grid.row(false, true);
            for (int i = 0; i < across; i++) {
                tile(grid, i, from + i < tiles.size() ? Optional.of(tiles.get(from + i)) : Optional.empty());
            }
            xml.close();
        }
        grid.end();
    }

    private void tile(WordGrid grid, int column, Optional<Tile> tile) {
        grid.cell(column, 1, WordGrid.Kind.USUAL);
        tile.ifPresentOrElse(this::tile, line::gap);
        xml.close();
    }

    private void tile(Tile tile) {
        line.say(WordStyles.TILE_NAME, tile.name());
        line.begin(WordStyles.TILE_FIGURE);
        tile.signal().ifPresentOrElse(signal -> line.run(tile.figure(), WordStyles.of(signal)),
                () -> line.run(tile.figure()));
        line.end();
        if (!tile.note().isBlank()) {
            line.say(WordStyles.TILE_NOTE, tile.note());
        }
    }
}
