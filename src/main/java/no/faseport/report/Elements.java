package no.faseport.report;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.faseport.report.pen.PlainText;
import no.faseport.words.ReadingOrder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The elements of a page while it is being written.
record Elements(Document document) {
    /// A page with nothing on it.
    static Elements ofPage() {
        try {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            document.appendChild(document.createElement("html"));
            return new Elements(document);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java can make an empty document", e);
        }
    }

    /// The outermost element.
    Element root() {
        return document.getDocumentElement();
    }

    /// A new element at the end of `parent`.
    Element add(Element parent, String name) {
        var element = document.createElement(name);
        parent.appendChild(element);
        return element;
    }

    /// A new element of a class at the end of `parent`.
    Element add(Element parent, String name, String kind) {
        var element = add(parent, name);
        element.setAttribute("class", kind);
        return element;
    }

    /// A new element with text, whose line breaks are kept.
    Element text(Element parent, String name, String kind, String text) {
        var element = add(parent, name, kind);
        say(element, text);
        return element;
    }

    /// A measure as style sheets write it.
    static String measure(String name, double length, String unit) {
        return String.format(Locale.ROOT, "%s: %.2f%s;", name, length, unit);
    }

    /// The style of what may not be left where less than so many points are left of the page.
    static String together(double height) {
        return measure("-fs-page-break-min-height", height, "pt");
    }

    /// Says `text` in `element`, with its line breaks, and from right to left where it is read so.
    void say(Element element, String text) {
        if (ReadingOrder.isTurned(text)) {
            element.setAttribute("dir", "rtl");
        } else if (element.getParentNode() instanceof Element within && within.getAttribute("dir").equals("rtl")) {
            element.setAttribute("dir", "ltr");
        }
        var lines = PlainText.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                add(element, "br");
            }
            element.appendChild(document.createTextNode(lines.get(i)));
        }
    }
}
