package no.faseport.report.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.report.pen.PaperFont;
import no.faseport.report.pen.PlainText;
import no.faseport.report.pen.SvgPen;

/// Paints the first sheet of a plan as an SVG, as large as it would be on paper.
final class PlanSvg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final PaperFont font;

    PlanSvg(PaperFont font) {
        this.font = font;
    }

    /// Writes the sheet.
    void write(PrintedPlan printed, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            describe(xml, printed);
            new PagePainter(printed, font).paint(printed.pages().getFirst(), new SvgPen(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException | IllegalStateException e) {
            throw new IOException(e);
        }
    }

    private static void describe(XMLStreamWriter xml, PrintedPlan printed) throws XMLStreamException {
        var frame = printed.frame();
        xml.writeAttribute("width", SvgPen.number(frame.width() * frame.scale()) + "pt");
        xml.writeAttribute("height", SvgPen.number(frame.height() * frame.scale()) + "pt");
        xml.writeAttribute("viewBox", "0 0 " + SvgPen.number(frame.width()) + " " + SvgPen.number(frame.height()));
        xml.writeAttribute("font-family", PaperFont.FAMILY);
        xml.writeAttribute("lang", printed.words().language().locale().toLanguageTag());
        xml.writeAttribute("role", "img");
        xml.writeStartElement("title");
        xml.writeCharacters(PlainText.line(printed.title().heading()));
        xml.writeEndElement();
    }
}
