package no.faseport.report;

import java.util.List;
import no.faseport.document.Block;
import no.faseport.portfolio.Progress;
import no.faseport.words.Words;

/// Writes the parts of a paper as paragraphs and tables of a Word document.
final class WordBody {
    /// Between parts that stand beside each other, in twentieths of a point: 5 mm.
    private static final int AISLE = 283;

    private final WordXml xml;
    private final WordLine line;
    private final WordPictures pictures;
    private final WordContents contents;
    private final WordTable tables;
    private final Progress progress;

    WordBody(WordXml xml, Words words, WordPictures pictures, WordContents contents, Progress progress) {
        this.xml = xml;
        this.line = new WordLine(xml);
        this.pictures = pictures;
        this.contents = contents;
        this.tables = new WordTable(xml, line, pictures, words);
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
            case Block.Contents toc -> contents.write(xml, line, toc.deep());
            case Block.NewPage _ -> line.newPage();
            case Block.Beside beside -> beside(beside, room);
            case Block.Table table -> tables.table(table, room);
        }
    }

    private void picture(Block.Picture picture, int room) {
        if (!picture.caption().isBlank()) {
            line.say(WordStyles.CAPTION, picture.caption());
        }
        line.begin(WordStyles.FIGURE);
        pictures.show(xml, picture.drawing(), room);
        line.end();
        picture.figures().ifPresent(table -> tables.table(table, room));
    }

    private void beside(Block.Beside beside, int room) {
        if (beside.columns().isEmpty()) {
            return;
        }
        var grid = new WordGrid(xml, line, beside.weights(), room);
        grid.begin(WordStyles.BESIDE, "noHBand", "");
        grid.row(false, false);
        for (int i = 0; i < beside.columns().size(); i++) {
            int within = grid.cell(i, 1, WordGrid.Kind.BESIDE) - AISLE;
            if (beside.columns().get(i).isEmpty()) {
                line.gap();
            }
            write(beside.columns().get(i), within);
            xml.close();
        }
        xml.close();
        grid.end();
    }
}
