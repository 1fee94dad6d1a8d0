package no.faseport.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML part of a workbook, walked from tag to tag; a DOCTYPE is refused before anything it declares is used.
final class XmlPart implements AutoCloseable {
    /// No workbook nests deeper.
    private static final int DEEPEST = 100;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final int textLimit;
    private int depth;

    XmlPart(InputFactoryImpl factory, InputStream in, int textLimit) throws XMLStreamException {
        this.in = in;
        this.reader = begun(factory, in);
        this.textLimit = textLimit;
    }

    /// What does not even begin as XML is closed at once, as nobody gets anything to close.
    private static XMLStreamReader begun(InputFactoryImpl factory, InputStream in) throws XMLStreamException {
        try {
            return factory.createXMLStreamReader(in);
        } catch (XMLStreamException notXml) {
            try (in) {
                throw notXml;
            } catch (IOException unclosed) {
                notXml.addSuppressed(unclosed);
                throw notXml;
            }
        }
    }

    /// A parser factory that looks up nothing outside the file.
    static InputFactoryImpl factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Outside the file: " + systemId);
        });
        return factory;
    }

    /// Goes to the next start or end tag; false at the end of the part.
    boolean next() throws XMLStreamException, Refusal {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(
                        "spreadsheet.refused.entities");
                default -> {
                    // text between tags means nothing in a workbook
                }
            }
        }
        return false;
    }

    private void deeper() throws Refusal {
        if (++depth > DEEPEST) {
            throw new Refusal("spreadsheet.refused.bomb");
        }
    }

    /// Goes to the next start tag called `name`; false at the end of the part.
    boolean nextStart(String name) throws XMLStreamException, Refusal {
        while (next()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    /// True at a start tag called `name`, in whatever namespace: strict and ordinary workbooks differ only there.
    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /// True at an end tag called `name`.
    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /// True at any start tag.
    boolean startsAny() {
        return reader.isStartElement();
    }

    /// How many elements are open.
    int depth() {
        return depth;
    }

    /// The name of the tag, without its prefix.
    String name() {
        return reader.getLocalName();
    }

    /// The attributes by their names, without prefixes, in the order they are written.
    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /// The attribute with this local name, or the empty text.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The text up to the end of the element that has just begun.
    String text() throws XMLStreamException, Refusal {
        var first = "";
        StringBuilder rest = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    var piece = reader.getText();
                    if (first.isEmpty()) {
                        first = piece;
                    } else {
                        rest = (rest == null ? new StringBuilder(first) : rest).append(piece);
                    }
                    if (Math.max(first.length(), rest == null ? 0 : rest.length()) > textLimit) {
                        throw new Refusal("spreadsheet.refused.longCell", textLimit);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return rest == null ? first : rest.toString();
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(
                        "spreadsheet.refused.entities");
                default -> {
                    // comments and instructions are no part of the text
                }
            }
        }
        return first;
    }

    /// The text of the element that has just begun and of all in it but the comments people have pinned to it; `inside` is
    /// called at each start tag on the way.
    String allText(Runnable inside) throws XMLStreamException, Refusal {
        int end = depth - 1;
        int comment = Integer.MAX_VALUE;
        var text = new StringBuilder();
        while (depth > end && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + reader.getTextLength() > textLimit) {
                        throw new Refusal("spreadsheet.refused.longCell", textLimit);
                    }
                    text.append(comment <= depth ? "" : reader.getText());
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    comment = comment > depth && starts("Comment") ? depth : comment;
                    inside.run();
                }
                case XMLStreamConstants.END_ELEMENT -> comment = --depth < comment ? Integer.MAX_VALUE : comment;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal(
                        "spreadsheet.refused.entities");
                default -> {
                    // comments and instructions are no part of the text
                }
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        try (in) {
            reader.close();
        }
    }
}
