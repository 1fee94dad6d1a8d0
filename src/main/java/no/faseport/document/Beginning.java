package no.faseport.document;

import java.util.ArrayList;
import java.util.List;

/// Finds the parts of a paper that fill its first pages, by counting lines roughly: none of it is laid out.
final class Beginning {
    private static final int LINES_A_PAGE = 64;
    private static final double LINE = 16;
    private static final double LETTER = 5;

    private final double letters;
    private final double most;
    private double lines;

    /// The beginning of a paper of this shape, at least so many pages.
    Beginning(PageShape shape, int pages) {
        this.letters = shape.room() / LETTER;
        this.most = (double) LINES_A_PAGE * pages;
    }

    /// Those of `blocks` that fill the pages; a table that goes on after them is cut.
    List<Block> of(List<Block> blocks) {
        var first = new ArrayList<Block>();
        for (var block : blocks) {
            if (lines >= most) {
                break;
            }
            first.add(block instanceof Block.Table table ? cut(table) : block);
            lines = block instanceof Block.NewPage
                    ? Math.ceil(lines / LINES_A_PAGE) * LINES_A_PAGE
                    : lines + lines(block, letters);
        }
        return first;
    }

    private Block.Table cut(Block.Table table) {
        int rows = (int) Math.min(table.rows().size(), Math.ceil(most - lines));
        return new Block.Table(table.caption(), table.head(), table.widths(), table.numbers(),
                table.rows().subList(0, rows), table.low());
    }

    private static double lines(Block block, double letters) {
        return switch (block) {
            case Block.Heading _,Block.Contents _ -> 2;
            case Block.Text text -> lines(text.text(), letters);
            case Block.Guidance guidance -> lines(guidance.text(), letters);
            case Block.Listing list -> list.items().stream().mapToDouble(item -> lines(item, letters)).sum();
            case Block.Facts facts -> facts.lines().size();
            case Block.Tiles _ -> 4;
            case Block.Picture picture -> picture.drawing().height() / LINE
                    + picture.figures().map(table -> lines(table, letters)).orElse(0.0);
            case Block.Sheet sheet -> sheet.height() / LINE;
            case Block.NewPage _ -> 0;
            case Block.Beside beside -> beside.columns().stream()
                    .mapToDouble(column -> column.stream().mapToDouble(part -> lines(part, letters / 2)).sum())
                    .max().orElse(0);
            case Block.Table table -> table.rows().size();
        };
    }

    private static double lines(String text, double letters) {
        return text.lines().mapToDouble(line -> Math.ceil((line.length() + 1) / letters)).sum();
    }
}
