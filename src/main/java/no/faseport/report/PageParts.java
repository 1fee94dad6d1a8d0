package no.faseport.report;

import java.util.List;
import java.util.Locale;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Tile;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Words;
import org.w3c.dom.Element;

/// Writes the parts of a paper as elements of a page.
final class PageParts {
    private static final String HEADING = "part-";
    private static final int STRETCH = 200;

    private final Elements elements;
    private final Words words;
    private final List<Artwork> drawings;
    private final List<Block.Heading> headings;
    private final PageTable tables;
    private final Lead lead;
    private final Runnable look;
    private int written;

    PageParts(Elements elements, Words words, PaperFont font, List<Artwork> drawings, List<Block.Heading> headings,
            Runnable look) {
        this.look = look;
        this.elements = elements;
        this.drawings = drawings;
        this.headings = headings;
        this.words = words;
        this.tables = new PageTable(elements, words, font, this::drawWithin);
        this.lead = new Lead(font);
    }

    /// Writes a bookmark for every heading, those of lower levels within those above.
    void bookmark(Element bookmarks) {
        var within = new Element[]{bookmarks, bookmarks, bookmarks, bookmarks};
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var mark = elements.add(within[heading.level() - 1], "bookmark");
            mark.setAttribute("name", PlainText.line(heading.text()));
            mark.setAttribute("href", "#" + HEADING + i);
            for (int level = heading.level(); level < within.length; level++) {
                within[level] = mark;
            }
        }
    }

    /// Writes `blocks` at the end of `parent`, where there is `room`; looks before each. Where there are many they stand in
    /// stretches: which of two comes first in the tree of tags is found by walking from one to the other.
    void write(Element parent, List<Block> blocks, PageRoom room) {
        var place = parent;
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            look.run();
            if (blocks.size() > STRETCH
                    && (i == 0 || (i - from >= STRETCH && isApart(blocks.get(i - 1), blocks.get(i))))) {
                place = elements.add(parent, "div");
                from = i;
            }
            if (blocks.get(i) instanceof Block.Heading heading) {
                heading(place, heading, i == 0 && isColumn(parent)
                        ? 0
                        : lead.of(blocks.subList(i, blocks.size()), room));
            } else if (blocks.get(i) instanceof Block.Table table) {
                tables.table(place, table, room, Block.Table.goOn(blocks, i));
            } else {
                write(place, blocks.get(i), room);
            }
        }
    }

    /// True where what stands beside it keeps it together with what follows.
    private static boolean isColumn(Element parent) {
        return parent.getAttribute("class").startsWith("column");
    }

    /// True where `next` begins something that what stands before it does not lead to.
    private static boolean isApart(Block before, Block next) {
        return next instanceof Block.NewPage
                || (next instanceof Block.Heading
                        && !(before instanceof Block.Heading || before instanceof Block.NewPage));
    }

    private void write(Element parent, Block block, PageRoom room) {
        switch (block) {
            case Block.Heading heading -> heading(parent, heading, 0);
            case Block.Text text -> elements.text(parent, "p", "text", text.text());
            case Block.Guidance guidance -> elements.text(parent, "p", "guidance", guidance.text());
            case Block.Listing listing -> list(parent, listing);
            case Block.Facts facts -> tables.facts(parent, facts, room.wide());
            case Block.Tiles tiles -> tiles(parent, tiles.tiles(), room);
            case Block.Picture picture -> picture(parent, picture, room);
            case Block.Sheet sheet -> sheet(parent, new Artwork.Planned(sheet), room);
            case Block.Contents contents -> contents(parent, contents);
            case Block.NewPage none -> elements.add(parent, "div", "new-page");
            case Block.Beside beside -> beside(parent, beside, room);
            case Block.Table table -> tables.table(parent, table, room, false);
        }
    }

    private void heading(Element parent, Block.Heading heading, double together) {
        var element = elements.text(parent, "h" + (heading.level() + 1), "heading", heading.text());
        element.setAttribute("id", HEADING + written);
        element.setAttribute("style", Elements.together(together));
        written++;
    }

    private void list(Element parent, Block.Listing listing) {
        var list = elements.add(parent, "ul");
        listing.items().forEach(item -> elements.say(elements.add(list, "li"), item));
    }

    private void tiles(Element parent, List<Tile> tiles, PageRoom room) {
        int across = room.tiles(tiles.size());
        var all = elements.add(parent, "div", "tiles");
        for (int from = 0; from < tiles.size(); from += across) {
            var line = elements.add(all, "div", "line");
            for (int i = from; i < from + across; i++) {
                var place = elements.add(line, "div", "place");
                if (i < tiles.size()) {
                    tile(place, tiles.get(i));
                }
            }
        }
    }

    private void tile(Element place, Tile tile) {
        var kind = tile.signal().map(signal -> " " + signal.name().toLowerCase(Locale.ROOT)).orElse("");
        place.setAttribute("class", "tile" + kind);
        elements.text(place, "p", "name", tile.name());
        var figure = elements.add(place, "p", "figure");
        tile.signal().ifPresent(signal -> tables.sign(figure, signal));
        elements.say(figure, tile.figure());
        if (!tile.note().isBlank()) {
            elements.text(place, "p", "note", tile.note());
        }
    }

    private void picture(Element parent, Block.Picture picture, PageRoom room) {
        var whole = elements.add(parent, "div", "picture");
        if (!picture.caption().isBlank()) {
            elements.text(whole, "p", "caption", picture.caption());
        }
        var drawing = new Artwork.Computed(picture.drawing());
        draw(whole, drawing, room.scale(drawing));
        picture.figures().ifPresent(table -> tables.table(lead.stays(picture, table, room) ? whole : parent, table,
                room, false));
    }

    private void sheet(Element parent, Artwork sheet, PageRoom room) {
        draw(elements.add(parent, "div", "picture"), sheet, room.scale(sheet));
    }

    private void drawWithin(Element parent, Drawing drawing, double room) {
        draw(parent, new Artwork.Computed(drawing), Math.min(1, room / drawing.width()));
    }

    /// Leaves room for `drawing`, which is painted there later.
    private void draw(Element parent, Artwork drawing, double scale) {
        var place = elements.add(parent, "object");
        place.setAttribute("type", PageText.DRAWING);
        place.setAttribute("data", String.valueOf(drawings.size()));
        place.setAttribute("alt", PlainText.line(drawing.told()));
        place.setAttribute("style", Elements.measure("width", drawing.width() * scale, "px")
                + Elements.measure("height", drawing.height() * scale, "px"));
        drawings.add(drawing);
    }

    private void contents(Element parent, Block.Contents contents) {
        var all = elements.add(parent, "div", "contents");
        elements.text(all, "p", "name", words.text("report.contents"));
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.level() == 1 || (contents.deep() && heading.level() == 2)) {
                var line = elements.add(all, "p", heading.level() == 1 ? "chapter" : "deep");
                var link = elements.text(line, "a", "to", heading.text());
                link.setAttribute("href", "#" + HEADING + i);
                link.setAttribute("title", PlainText.line(heading.text()));
            }
        }
    }

    private void beside(Element parent, Block.Beside beside, PageRoom room) {
        var all = elements.add(parent, "div", "beside");
        all.setAttribute("style", Elements.together(lead.of(List.of(beside), room)));
        var line = elements.add(all, "div", "line");
        for (int i = 0; i < beside.columns().size(); i++) {
            var within = room.column(beside.share(i), i == 0);
            var column = elements.add(line, "div", i == 0 ? "column first" : "column");
            column.setAttribute("style", Elements.measure("width", within.wide(), "px"));
            write(column, beside.columns().get(i), within);
        }
    }
}
