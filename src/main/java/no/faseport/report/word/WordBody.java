package no.faseport.report.word;

import java.util.List;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.portfolio.Progress;
import no.faseport.report.Artwork;
import no.faseport.report.TableRoom;
import no.faseport.report.TitleBlock;
import no.faseport.report.pen.Cancelled;
import no.faseport.words.ReadingOrder;
import no.faseport.words.Words;

/// Writes the parts of a paper as paragraphs and tables of a Word document.
final class WordBody {
    /// Between parts that stand beside each other, in twentieths of a point.
    private static final int AISLE = 330;

    /// 180 mm.
    private static final int READABLE = 10_205;

    private final WordLine line;
    private final Words words;
    private final WordPictures pictures;
    private final WordContents contents;
    private final WordTable tables;
    private final Progress progress;

    WordBody(WordLine line, Words words, WordPictures pictures, TableRoom rooms, WordContents contents,
            Progress progress) {
        this.line = line;
        this.words = words;
        this.pictures = pictures;
        this.contents = contents;
        this.tables = new WordTable(line, pictures, rooms, words);
        this.progress = progress;
    }

    /// The name of the document.
    void title(About about) {
        line.say(WordStyles.TITLE, about.title());
        if (!about.subtitle().isBlank()) {
            line.say(WordStyles.SUBTITLE, about.subtitle());
        }
        line.say(WordStyles.TITLE_FACTS, TitleBlock.facts(words, about));
    }

    /// Writes `blocks` on lines of `room` twentieths of a point.
    void write(List<Block> blocks, int room) {
        for (int i = 0; i < blocks.size(); i++) {
            if (progress.isCancelled()) {
                throw new Cancelled();
            }
            if (blocks.get(i) instanceof Block.Table table) {
                tables.table(table, room, Block.Table.goOn(blocks, i));
            } else {
                write(blocks.get(i), room);
            }
        }
    }

    private void write(Block block, int room) {
        switch (block) {
            case Block.Heading heading -> contents.heading(line, heading);
            case Block.Text text -> read(WordStyles.NORMAL, text.text(), room);
            case Block.Guidance guidance -> read(WordStyles.GUIDANCE, guidance.text(), room);
            case Block.Listing listing -> listing.items().forEach(item -> read(WordStyles.LIST, item, room));
            case Block.Facts facts -> tables.facts(facts, room);
            case Block.Tiles tiles -> tables.tiles(tiles.tiles(), room);
            case Block.Picture picture -> picture(picture, room);
            case Block.Sheet sheet -> pictures.show(line.begin(WordStyles.FIGURE), new Artwork.Planned(sheet), room);
            case Block.Contents toc -> {
                line.say(WordStyles.CONTENTS_NAME, words.text("report.contents"));
                contents.write(line, toc.deep());
            }
            case Block.NewPage _ -> line.newPage();
            case Block.Beside beside -> beside(beside, room);
            case Block.Table table -> tables.table(table, room, false);
        }
    }

    /// Running text is not wider than the eye can follow.
    private void read(String style, String text, int room) {
        var paragraph = line.begin(style);
        boolean turned = ReadingOrder.isTurned(text);
        if (turned) {
            WordLine.turn(paragraph);
        }
        if (room > READABLE && turned) {
            paragraph.setIndentationLeft(room - READABLE); // where its lines begin, which is to the right
        } else if (room > READABLE) {
            paragraph.setIndentationRight(room - READABLE);
        }
        WordLine.run(paragraph, text);
    }

    private void picture(Block.Picture picture, int room) {
        if (!picture.caption().isBlank()) {
            line.say(WordStyles.CAPTION, picture.caption());
        }
        pictures.show(line.begin(WordStyles.FIGURE), picture.drawing(), room);
        picture.figures().ifPresent(table -> tables.table(table, room, false));
    }

    private void beside(Block.Beside beside, int room) {
        if (beside.columns().isEmpty()) {
            return;
        }
        var grid = new WordGrid(line, WordStyles.BESIDE, "", beside.weights(), room);
        var row = grid.row(true);
        for (int i = 0; i < beside.columns().size(); i++) {
            var column = beside.columns().get(i);
            grid.column(row, i, i == 0 ? 0 : AISLE, within -> column(column, within));
        }
        grid.end();
    }

    /// A cell without a paragraph is none to Word.
    private void column(List<Block> column, int room) {
        if (column.isEmpty()) {
            line.gap();
        }
        line.open();
        write(column, room);
        line.leave(0);
    }
}
