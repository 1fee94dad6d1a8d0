package no.faseport.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.document.About;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Words;
import org.w3c.dom.Element;

/// Writes whose a document is and what it is: large on the first page, and small in the head of those that follow.
public final class TitleBlock {
    private static final Size FIRST = new Size(16, 52);
    private static final Size HEAD = new Size(6, 30);
    private static final Size LOW = new Size(9, 40);
    private static final double GAP = 5;
    /// How wide a letter is on average, as a part of its size, and how much of a line a logo leaves.
    private static final double LETTER = 0.56;
    private static final double BESIDE_LOGO = 0.68;

    private final Elements elements;
    private final Words words;
    private final Optional<Logo> logo;

    TitleBlock(Elements elements, Words words, Optional<Logo> logo) {
        this.elements = elements;
        this.words = words;
        this.logo = logo;
    }

    /// The most a logo may fill, in millimetres.
    private record Size(double high, double wide) {
        /// How high a logo of this shape is.
        double height(double shape) {
            return Math.min(high, wide / shape);
        }
    }

    /// Writes both at the beginning of `body`.
    void write(Element body, About about) {
        var head = elements.add(elements.add(body, "div", "head"), "div", "line");
        elements.text(head, "div", "municipality", about.municipality());
        elements.text(head, "div", "name", joined(about.title(), about.subtitle()));
        logo(head, about, HEAD);
        var line = elements.add(elements.add(body, "div", "opening"), "div", "line");
        var all = elements.add(line, "div", "told");
        said(all, "p", "municipality", about.municipality());
        said(all, "h1", "title", about.title());
        said(all, "p", "subtitle", about.subtitle());
        said(all, "p", "facts", facts(words, about));
        logo(line, about, FIRST);
    }

    /// Writes it at the beginning of the only page, in one low line.
    void writeLow(Element body, About about) {
        var line = elements.add(elements.add(body, "div", "opening"), "div", "line");
        said(elements.add(line, "div", "told"), "h1", "title", about.title());
        said(elements.add(line, "div", "named"), "p", "subtitle", about.subtitle());
        var more = elements.add(line, "div", "about");
        said(more, "p", "municipality", about.municipality());
        said(more, "p", "facts", facts(words, about));
        logo(line, about, LOW);
    }

    /// About how much higher than usual the title of the first page is, in pixels: where its parts need more than a line each of
    /// so many.
    public static double more(Words words, About about, double wide) {
        return more(about.title(), 29, wide) + more(about.subtitle(), 17, wide) + more(facts(words, about), 11, wide);
    }

    private static double more(String text, double size, double wide) {
        double lines = Math.ceil(text.length() * size * LETTER / (wide * BESIDE_LOGO));
        return Math.max(0, lines - 1) * size * 1.3;
    }

    private void said(Element parent, String name, String kind, String text) {
        if (!text.isBlank()) {
            elements.text(parent, name, kind, text);
        }
    }

    /// When and whose it is, in a line; what is not stated is left out.
    public static String facts(Words words, About about) {
        return joined(stated(words, "report.about.case", about.caseNumber()),
                words.text("report.about.day", about.date()), stated(words, "report.about.version", about.version()),
                stated(words, "report.about.responsible", about.responsible()), about.selection());
    }

    private static String stated(Words words, String key, String value) {
        return value.isBlank() ? "" : words.text(key, value);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private void logo(Element line, About about, Size most) {
        logo.ifPresent(picture -> {
            double height = most.height(picture.shape());
            var place = elements.add(line, "div", "logo");
            place.setAttribute("style", Elements.measure("width", height * picture.shape() + GAP, "mm"));
            var image = elements.add(place, "img");
            image.setAttribute("src", picture.asData());
            image.setAttribute("alt", PlainText.line(about.municipality()));
            image.setAttribute("style", Elements.measure("height", height, "mm"));
        });
    }
}
