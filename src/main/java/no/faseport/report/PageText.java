package no.faseport.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.faseport.document.OnePage.Closeness;
import no.faseport.document.Paper;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Words;
import org.w3c.dom.Document;

/// Writes a paper as a page of elements, which is laid out as its style sheet says. What people wrote is only ever text in it.
final class PageText {
    /// What pictures are called among the elements; their place in the list is the element's data.
    static final String DRAWING = "application/x-faseport-drawing";

    /// How large the letters of tables are where they are smallest, of what they are in other tables of low rows.
    private static final double SMALLEST = 7 / 7.5;

    private final Words words;
    private final Stationery stationery;

    PageText(Words words, Stationery stationery) {
        this.words = words;
        this.stationery = stationery;
    }

    /// The elements, and the pictures among them.
    record Page(Document text, List<Artwork> drawings) {
        Page {
            drawings = List.copyOf(drawings);
        }

        /// How many texts there are on it, about.
        int texts() {
            return text.getElementsByTagName("*").getLength();
        }
    }

    /// The page of `paper`, all of it on one where it is said how close; `look` runs before each of its parts.
    Page of(Paper paper, Optional<Closeness> closeness, Runnable look) {
        var elements = Elements.ofPage();
        var drawings = new ArrayList<Artwork>();
        var html = elements.root();
        html.setAttribute("lang", paper.language().locale().toLanguageTag());
        var head = elements.add(html, "head");
        elements.add(head, "title").setTextContent(PlainText.line(paper.about().title()));
        var subject = elements.add(head, "meta"); // its place in the file is written anew; only the layout wants it here
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", PlainText.line(paper.about().kind()));
        elements.add(head, "style").setTextContent(new PaperLook(words, stationery.dress()).of(paper));
        var bookmarks = elements.add(head, "bookmarks");
        var body = elements.add(html, "body", closeness.map(PageText::style).orElse("pages"));
        var title = new TitleBlock(elements, words, stationery.logo());
        if (closeness.isPresent()) {
            title.writeLow(body, paper.about());
        } else {
            title.write(body, paper.about());
        }
        var parts = new PageParts(elements, words, PaperFont.of(stationery.letters()), drawings, paper.headings(),
                look);
        parts.bookmark(bookmarks);
        if (paper.blocks().isEmpty()) {
            elements.text(body, "p", "text", words.text("report.nothing"));
        }
        parts.write(body, paper.blocks(), room(paper).lettered(closeness.map(PageText::letters).orElse(1.0)));
        return new Page(elements.document(), drawings);
    }

    /// What the style sheet knows a sheet by.
    private static String style(Closeness closeness) {
        return "sheet " + closeness.name().toLowerCase(Locale.ROOT);
    }

    private static double letters(Closeness closeness) {
        return switch (closeness) {
            case USUAL, CLOSE, CLOSER -> 1;
            case CLOSEST -> SMALLEST;
        };
    }

    private PageRoom room(Paper paper) {
        var usual = PageRoom.of(paper.shape(), 0);
        return PageRoom.of(paper.shape(), TitleBlock.more(words, paper.about(), usual.wide()));
    }
}
