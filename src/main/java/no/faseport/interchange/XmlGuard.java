package no.faseport.interchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML file once before any library sees it: well formed, in a known encoding, without DOCTYPE or entities of its
/// own, not too deep and not too long.
final class XmlGuard {
    private static final String MICROSOFT = "http://schemas.microsoft.com/project";
    private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii", "iso-8859-1", "utf-16", "utf-16le",
            "utf-16be");

    private final PlanLimits limits;
    private final String name;
    private int elements;
    private int depth;
    private int yearless;
    private Optional<PlanKind> kind = Optional.empty();

    XmlGuard(PlanLimits limits, String name) {
        this.limits = limits;
        this.name = name;
    }

    /// What a file holds besides what its reader tells: `yearless` free days that come every year.
    record Seen(PlanKind kind, int yearless) {
    }

    /// What kind of plan `content` is; [Unreadable] where it is none, or dangerous.
    Seen check(byte[] content) throws Unreadable {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                walk(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Unreadable("planfile.notXml", name,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        }
        return new Seen(kind.orElseThrow(() -> new Unreadable("planfile.otherKind", name)), yearless);
    }

    /// A parser factory that looks up nothing outside the file.
    static InputFactoryImpl factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Outside the file: " + systemId);
        });
        return factory;
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        var encoding = Optional.ofNullable(reader.getCharacterEncodingScheme()).orElse("utf-8");
        if (!ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
            throw new Unreadable("planfile.encoding", name, encoding);
        }
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Unreadable(
                        "planfile.entities", name);
                default -> {
                    // text is for the reader of the plan
                }
            }
        }
    }

    private void start(XMLStreamReader reader) throws Unreadable {
        if (++elements > limits.elements() || ++depth > limits.depth()) {
            throw new Unreadable("planfile.tooMuch", name);
        }
        if (depth == 1) {
            kind = rootKind(reader);
            if (kind.isEmpty()) {
                throw new Unreadable("planfile.otherKind", name);
            }
        }
        if (reader.getLocalName().equals("date") && isBlank(reader.getAttributeValue(null, "year"))
                && reader.getAttributeValue(null, "month") != null) {
            yearless++;
        }
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<PlanKind> rootKind(XMLStreamReader reader) {
        var namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
        return switch (reader.getLocalName()) {
            case "Project" -> namespace.startsWith(MICROSOFT) ? Optional.of(PlanKind.MSPDI) : Optional.empty();
            case "project" -> namespace.isEmpty() ? Optional.of(PlanKind.GANTT_PROJECT) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
