package no.faseport.interchange;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.SchemaOutputResolver;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.mpxj.mspdi.schema.ObjectFactory;

/// Microsoft's description of its XML: elements, order and types as the library's classes carry them, and the values that the
/// published description of 2007 allows, which the classes do not carry.
final class Description {
    private static final Map<String, Predicate<String>> ALLOWED = Map.ofEntries(
            Map.entry("Project/Title", Description::isText), Map.entry("Project/Name", value -> value.length() <= 255),
            Map.entry("Task/Name", Description::isText), Map.entry("Task/Contact", Description::isText),
            Map.entry("Task/Type", upTo(2)),
            Map.entry("Task/DurationFormat", Description::isUnit), Map.entry("Task/ConstraintType", upTo(7)),
            Map.entry("Task/PercentComplete", upTo(100)), Map.entry("Task/FixedCostAccrual", upTo(3)),
            Map.entry("PredecessorLink/Type", upTo(3)), Map.entry("PredecessorLink/LagFormat", Description::isUnit),
            Map.entry("Baseline/Number", upTo(10)), Map.entry("Baseline/DurationFormat", Description::isUnit),
            Map.entry("Resource/Name", Description::isText), Map.entry("Resource/Type", upTo(2)),
            Map.entry("Calendar/Name", Description::isText), Map.entry("WeekDay/DayType", upTo(7)),
            Map.entry("ExtendedAttribute/Value", Description::isText));

    private Description() {
    }

    private static Predicate<String> upTo(int most) {
        return value -> value.matches("\\d{1,4}") && Integer.parseInt(value) <= most;
    }

    private static boolean isText(String value) {
        return value.length() <= 512;
    }

    private static boolean isUnit(String value) {
        return IntStream.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 51, 52,
                53).anyMatch(one -> value.equals(String.valueOf(one)));
    }

    static Schema schema() throws Exception {
        var parts = new TreeMap<String, StringWriter>();
        JAXBContext.newInstance(ObjectFactory.class).generateSchema(new SchemaOutputResolver() {
            @Override
            public Result createOutput(String namespace, String name) {
                var result = new StreamResult(parts.computeIfAbsent(namespace, _ -> new StringWriter()));
                result.setSystemId(name);
                return result;
            }
        });
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(parts.values().stream()
                .map(part -> (Source) new StreamSource(new StringReader(part.toString()))).toArray(Source[]::new));
    }

    /// The values in `file` that are not allowed where they stand.
    static List<String> broken(Path file) throws Exception {
        var broken = new ArrayList<String>();
        var open = new ArrayDeque<String>(List.of(""));
        var text = new StringBuilder();
        try (var in = Files.newInputStream(file)) {
            var reader = XMLInputFactory.newInstance().createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.push(reader.getLocalName());
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        var at = open.pop();
                        var place = open.peek() + "/" + at;
                        if (!ALLOWED.getOrDefault(place, _ -> true).test(text.toString())) {
                            broken.add(place + " " + text);
                        }
                        text.setLength(0);
                    }
                    default -> {
                        // nothing that has a value
                    }
                }
            }
        }
        return broken;
    }
}
