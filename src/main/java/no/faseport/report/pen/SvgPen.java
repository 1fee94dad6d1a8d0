package no.faseport.report.pen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.faseport.gantt.Box;
import no.faseport.gantt.Point;
import no.faseport.words.ReadingOrder;

/// Draws as elements of an SVG, with texts as texts.
public final class SvgPen implements Pen {
    private final XMLStreamWriter xml;
    private int clips;

    /// Writes what is drawn to `xml`.
    public SvgPen(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Something written that may fail.
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void fill(Box box, double arc, Tint tint) {
        write(() -> {
            rectangle(box, arc);
            attribute("fill", tint.hex());
        });
    }

    @Override
    public void edge(Box box, double arc, Stroke stroke) {
        write(() -> {
            rectangle(box, arc);
            stroke(stroke);
        });
    }

    @Override
    public void fill(List<Point> corners, Tint tint) {
        write(() -> {
            xml.writeEmptyElement("polygon");
            attribute("points", points(corners));
            attribute("fill", tint.hex());
        });
    }

    @Override
    public void line(List<Point> points, boolean closed, Stroke stroke) {
        write(() -> {
            xml.writeEmptyElement(closed ? "polygon" : "polyline");
            attribute("points", points(points));
            stroke(stroke);
        });
    }

    /// The text's own length is told, so that another font in its place takes no more room; what shows the file puts letters in
    /// their order and their forms itself.
    @Override
    public void write(Lettering lettering) {
        if (lettering.isBlank()) {
            return;
        }
        write(() -> {
            xml.writeStartElement("text");
            attribute("x", number(lettering.x()));
            attribute("y", number(lettering.baseline()));
            attribute("font-size", number(lettering.size()));
            attribute("textLength", number(lettering.width()));
            attribute("lengthAdjust", "spacingAndGlyphs");
            if (lettering.bold()) {
                attribute("font-weight", "bold");
            }
            attribute("fill", lettering.tint().hex());
            xml.writeCharacters(ReadingOrder.embedded(lettering.text()));
            xml.writeEndElement();
        });
    }

    @Override
    public boolean hasFonts() {
        return false;
    }

    @Override
    public void at(Point corner, Runnable drawing) {
        write(() -> {
            xml.writeStartElement("g");
            attribute("transform", "translate(" + number(corner.x()) + " " + number(corner.y()) + ")");
            drawing.run();
            xml.writeEndElement();
        });
    }

    @Override
    public void clipped(Box box, Runnable drawing) {
        write(() -> {
            clips++;
            var name = "clip" + clips;
            xml.writeStartElement("clipPath");
            attribute("id", name);
            rectangle(box, 0);
            xml.writeEndElement();
            xml.writeStartElement("g");
            attribute("clip-path", "url(#" + name + ")");
            drawing.run();
            xml.writeEndElement();
        });
    }

    private void rectangle(Box box, double arc) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        attribute("x", number(box.x()));
        attribute("y", number(box.y()));
        attribute("width", number(box.width()));
        attribute("height", number(box.height()));
        if (arc > 0) {
            attribute("rx", number(arc / 2));
        }
    }

    private void stroke(Stroke stroke) throws XMLStreamException {
        attribute("fill", "none");
        attribute("stroke", stroke.tint().hex());
        attribute("stroke-width", number(stroke.width()));
        if (!stroke.dashes().isEmpty()) {
            attribute("stroke-dasharray",
                    stroke.dashes().stream().map(SvgPen::number).collect(Collectors.joining(" ")));
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static String points(List<Point> points) {
        return points.stream().map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /// To the hundredth of a pixel, without zeros that say nothing.
    public static String number(double pixels) {
        double rounded = Math.round(pixels * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.2f", rounded).replaceAll("0$", "");
    }
}
