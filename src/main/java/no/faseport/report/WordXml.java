package no.faseport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes the elements of an Office document one after another; what people wrote is only ever text in it.
final class WordXml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /// Writes to `out`, beginning with what every such file begins with.
    WordXml(Writer out) {
        this.out = out;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /// Begins an element with these attributes, name and value by turns.
    WordXml open(String name, String... attributes) {
        begin(name, attributes);
        raw(">");
        open.push(name);
        return this;
    }

    /// Ends the element begun last.
    WordXml close() {
        raw("</" + open.pop() + ">");
        return this;
    }

    /// An element with nothing in it.
    WordXml empty(String name, String... attributes) {
        begin(name, attributes);
        raw("/>");
        return this;
    }

    /// An element with nothing but `text` in it, on one line.
    WordXml said(String name, String text, String... attributes) {
        open(name, attributes);
        escape(PlainText.line(text));
        return close();
    }

    private void begin(String name, String... attributes) {
        raw("<" + name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            raw(" " + attributes[i] + "=\"");
            escape(PlainText.line(attributes[i + 1]));
            raw("\"");
        }
    }

    private void escape(String text) {
        raw(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
    }

    private void raw(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
