package no.faseport.report;

import java.util.List;
import no.faseport.document.Block;
import no.faseport.portfolio.Progress;
import no.faseport.words.Words;

/// Writes the parts of a paper as paragraphs and tables of a Word document.
final class WordBody {
    /// Between parts that stand beside each other, in twentieths of a point: 5 mm.
    private static final int AISLE = 283;

    private final WordLine line;
    private final WordPictures pictures;
    private final WordContents contents;
    private final WordTable tables;
    private final Progress progress;

    WordBody(WordLine line, Words words, WordPictures pictures, WordContents contents, Progress progress) {
        this.line = line;
        this.pictures = pictures;
        this.contents = contents;
        this.tables = new WordTable(line, pictures, words);
        this.progress = progress;
    }

    /// The name of the document.
    void title(String title, String subtitle) {
        line.say(WordStyles.TITLE, title);
        if (!subtitle.isBlank()) {
            line.say(WordStyles.SUBTITLE, subtitle);
        }
    }

    /// Writes `blocks` on lines of `room` twentieths of a point.
    void write(List<Block> blocks, int room) {
        for (var block : blocks) {
            if (progress.isCancelled()) {
                throw new Cancelled();
            }
            write(block, room);
        }
    }

    private void write(Block block, int room) {
        switch (block) {
            case Block.Heading heading -> contents.heading(line, heading);
            case Block.Text text -> line.say(WordStyles.NORMAL, text.text());
            case Block.Guidance guidance -> line.say(WordStyles.GUIDANCE, guidance.text());
            case Block.Listing listing -> listing.items().forEach(item -> line.say(WordStyles.LIST, item));
            case Block.Facts facts -> tables.facts(facts, room);
            case Block.Tiles tiles -> tables.tiles(tiles.tiles(), room);
            case Block.Picture picture -> picture(picture, room);
            case Block.Sheet sheet -> pictures.show(line.begin(WordStyles.FIGURE), new Artwork.Planned(sheet), room);
            case Block.Contents toc -> contents.write(line, toc.deep());
            case Block.NewPage _ -> line.newPage();
            case Block.Beside beside -> beside(beside, room);
            case Block.Table table -> tables.table(table, room);
        }
    }

    private void picture(Block.Picture picture, int room) {
        if (!picture.caption().isBlank()) {
            line.say(WordStyles.CAPTION, picture.caption());
        }
        pictures.show(line.begin(WordStyles.FIGURE), picture.drawing(), room);
        picture.figures().ifPresent(table -> tables.table(table, room));
    }

    private void beside(Block.Beside beside, int room) {
        if (beside.columns().isEmpty()) {
            return;
        }
        var grid = new WordGrid(line, WordStyles.BESIDE, "", beside.weights(), room);
        var row = grid.row(false);
        for (int i = 0; i < beside.columns().size(); i++) {
            var column = beside.columns().get(i);
            grid.cell(row, i, 1, WordGrid.Kind.USUAL, within -> column(column, within - AISLE));
        }
        grid.end();
    }

    /// A cell without a paragraph is none to Word.
    private void column(List<Block> column, int room) {
        if (column.isEmpty()) {
            line.gap();
        }
        write(column, room);
    }
}
