package no.faseport.report;

import java.util.List;
import no.faseport.document.Block;
import no.faseport.report.pen.PaperFont;

/// About how high the beginning of a part is that may not be left alone at the foot of a page, in points: a heading goes with
/// the first lines of what follows it, also of a table below a sentence, and with all of a picture.
final class Lead {
    /// A caption with the room around it.
    static final double CAPTION = 28;
    private static final int SHORT = 15;
    private static final double LINES = 36;
    /// A line of text, and how many letters one that only leads to a table has at most.
    private static final double LINE = 19;
    private static final int SENTENCE = 80;
    private static final double MARGIN = 9;
    private static final double TILES = 58;
    private static final double POINT = 0.75;
    /// Between two tables that tell of the same thing.
    private static final double BETWEEN = 4;
    private static final double KEPT = 200;

    private final TableRoom rooms;
    private final TableHeights heights;

    Lead(PaperFont font) {
        this.rooms = new TableRoom(font);
        this.heights = new TableHeights(font);
    }

    /// The beginning of `blocks` in `room`.
    double of(List<Block> blocks, PageRoom room) {
        if (blocks.isEmpty()) {
            return 0;
        }
        return switch (blocks.getFirst()) {
            case Block.Heading heading -> height(heading)
                    + Math.max(of(blocks.subList(1, blocks.size()), room), section(heading, blocks, room));
            case Block.Text text when text.text().length() <= SENTENCE && isTable(blocks, 1) ->
                LINE + of(blocks.subList(1, blocks.size()), room);
            case Block.Text _,Block.Guidance _,Block.Listing _,Block.Contents _ -> LINES;
            case Block.Facts facts -> heights.beginning(facts, room.wide());
            case Block.Tiles _ -> TILES;
            case Block.Picture picture -> alone(picture, room)
                    + picture.figures().filter(table -> stays(picture, table, room))
                            .map(table -> caption(table.caption()) + whole(table, room)).orElse(0.0);
            case Block.Sheet sheet -> high(new Artwork.Planned(sheet), room);
            case Block.NewPage _ -> 0;
            case Block.Beside beside -> beside(beside, room);
            case Block.Table table -> caption(table.caption())
                    + heights.beginning(table, rooms.of(table, room.wide()));
        };
    }

    private static boolean isTable(List<Block> blocks, int at) {
        return at < blocks.size() && blocks.get(at) instanceof Block.Table;
    }

    /// All below a lower heading where that is some tables so short that they tell of the same thing on the same page.
    private double section(Block.Heading heading, List<Block> blocks, PageRoom room) {
        var below = blocks.stream().skip(1).takeWhile(block -> !(block instanceof Block.Heading)).toList();
        double high = (below.size() - 1) * BETWEEN + below.stream()
                .mapToDouble(block -> block instanceof Block.Table table && table.caption().isBlank()
                        ? heights.drawn(table, rooms.of(table, room.wide()))
                        : Double.POSITIVE_INFINITY)
                .sum();
        return heading.level() > 1 && below.size() > 1 && high <= KEPT ? high : 0;
    }

    /// True where the figures behind a picture are so few that they are never parted from it: a page holds both.
    boolean stays(Block.Picture picture, Block.Table figures, PageRoom room) {
        return figures.rows().size() <= SHORT
                && alone(picture, room) + caption(figures.caption()) + whole(figures, room) <= room.high() * POINT;
    }

    /// How high a caption is; one that says nothing is left out.
    private static double caption(String text) {
        return text.isBlank() ? 0 : CAPTION;
    }

    private static double alone(Block.Picture picture, PageRoom room) {
        return caption(picture.caption()) + high(new Artwork.Computed(picture.drawing()), room);
    }

    private double whole(Block.Table figures, PageRoom room) {
        return heights.whole(figures, rooms.of(figures, room.wide()));
    }

    private static double high(Artwork work, PageRoom room) {
        return work.height() * room.scale(work) * POINT;
    }

    private double beside(Block.Beside beside, PageRoom room) {
        double most = LINES;
        for (int i = 0; i < beside.columns().size(); i++) {
            var column = beside.columns().get(i);
            most = Math.max(most, of(column, room.column(beside.share(i), i == 0)) - above(column));
        }
        return most + MARGIN;
    }

    /// The air above a heading, which the first of a column goes without.
    private static double above(List<Block> column) {
        return !column.isEmpty() && column.getFirst() instanceof Block.Heading heading
                ? heading.level() == 1 ? 11 : 9.5
                : 0;
    }

    private static double height(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> 31;
            case 2 -> 28;
            default -> 25;
        };
    }
}
