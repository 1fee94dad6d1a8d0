package no.faseport.report;

import java.util.List;
import java.util.Locale;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Tile;
import no.faseport.words.Words;
import org.w3c.dom.Element;

/// Writes the parts of a paper as elements of a page.
final class PageParts {
    private static final String HEADING = "part-";

    private final Elements elements;
    private final List<Drawing> drawings;
    private final List<Block.Heading> headings;
    private final PageTable tables;
    private int written;

    PageParts(Elements elements, Words words, List<Drawing> drawings, List<Block.Heading> headings) {
        this.elements = elements;
        this.drawings = drawings;
        this.headings = headings;
        this.tables = new PageTable(elements, words, this::draw);
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

    /// Writes `blocks` at the end of `parent`.
    void write(Element parent, List<Block> blocks) {
        for (var block : blocks) {
            write(parent, block);
        }
    }

    private void write(Element parent, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(parent, heading);
            case Block.Text text -> elements.text(parent, "p", "text", text.text());
            case Block.Guidance guidance -> elements.text(parent, "p", "guidance", guidance.text());
            case Block.Listing listing -> list(parent, listing);
            case Block.Facts facts -> tables.facts(parent, facts);
            case Block.Tiles tiles -> tiles(parent, tiles.tiles());
            case Block.Picture picture -> picture(parent, picture);
            case Block.Contents contents -> contents(parent, contents);
            case Block.NewPage none -> elements.add(parent, "div", "new-page");
            case Block.Beside beside -> beside(parent, beside);
            case Block.Table table -> tables.table(parent, table);
        }
    }

    private void heading(Element parent, Block.Heading heading) {
        var element = elements.text(parent, "h" + (heading.level() + 1), "heading", heading.text());
        element.setAttribute("id", HEADING + written);
        written++;
    }

    private void list(Element parent, Block.Listing listing) {
        var list = elements.add(parent, "ul");
        listing.items().forEach(item -> elements.say(elements.add(list, "li"), item));
    }

    private void tiles(Element parent, List<Tile> tiles) {
        var all = elements.add(parent, "div", "tiles");
        for (var tile : tiles) {
            var one = elements.add(all, "div", "tile");
            one.setAttribute("style", "width: " + Math.max(18, 92 / tiles.size() - 4) + "%");
            elements.text(one, "div", "name", tile.name());
            var figure = elements.text(one, "div", "figure", tile.figure());
            tile.signal().ifPresent(signal -> figure.setAttribute("class",
                    "figure " + signal.name().toLowerCase(Locale.ROOT)));
            if (!tile.note().isBlank()) {
                elements.text(one, "div", "note", tile.note());
            }
        }
    }

    private void picture(Element parent, Block.Picture picture) {
        var whole = elements.add(parent, "div", "picture");
        elements.text(whole, "p", "caption", picture.caption());
        draw(whole, picture.drawing());
        picture.figures().ifPresent(table -> tables.table(parent, table));
    }

    /// Leaves room for `drawing`, which is painted there later.
    private void draw(Element parent, Drawing drawing) {
        var place = elements.add(parent, "object");
        place.setAttribute("type", PageText.DRAWING);
        place.setAttribute("data", String.valueOf(drawings.size()));
        place.setAttribute("alt", PlainText.line(drawing.told()));
        place.setAttribute("style", String.format(Locale.ROOT, "width: %.1fpx; height: %.1fpx", drawing.width(),
                drawing.height()));
        drawings.add(drawing);
    }

    private void contents(Element parent, Block.Contents contents) {
        var all = elements.add(parent, "div", "contents");
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.level() == 1 || (contents.deep() && heading.level() == 2)) {
                var line = elements.add(all, "p", heading.level() == 1 ? "chapter" : "deep");
                elements.text(line, "a", "to", heading.text()).setAttribute("href", "#" + HEADING + i);
            }
        }
    }

    private void beside(Element parent, Block.Beside beside) {
        var all = elements.add(parent, "div", "beside");
        int sum = beside.weights().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < beside.columns().size(); i++) {
            boolean isLast = i == beside.columns().size() - 1;
            var column = elements.add(all, "div", isLast ? "column last" : "column");
            column.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%",
                    100.0 * beside.weights().get(i) / sum));
            write(elements.add(column, "div", "inner"), beside.columns().get(i));
        }
    }
}
