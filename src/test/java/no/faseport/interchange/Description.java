package no.faseport.interchange;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.SchemaOutputResolver;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.mpxj.mspdi.schema.ObjectFactory;

/// Microsoft's description of its XML, twice: as the library's classes carry it, and as noted in `mspdi-elements.txt`, which
/// also says which numbers are allowed, how long texts may be and what must be there.
final class Description {
    private static final Pattern CHILD = Pattern.compile("(\\w+?)(!|\\*5|\\*|\\+)? (>?)(.+)");
    private static final Map<String, String> KINDS = Map.of("number", "integer", "truth", "boolean", "moment",
            "dateTime", "length", "duration", "clock", "time", "decimal", "float", "amount", "decimal", "text",
            "string");

    private Description() {
    }

    /// The elements, order and types that the library's classes have.
    static Schema ofTheLibrary() throws Exception {
        var parts = new TreeMap<String, StringWriter>();
        JAXBContext.newInstance(ObjectFactory.class).generateSchema(new SchemaOutputResolver() {
            @Override
            public Result createOutput(String namespace, String name) {
                var result = new StreamResult(parts.computeIfAbsent(namespace, _ -> new StringWriter()));
                result.setSystemId(name);
                return result;
            }
        });
        return schema(parts.values().stream().map(StringWriter::toString));
    }

    /// What is noted of the elements that Faseport writes.
    static Schema asNoted() throws Exception {
        var schema = new StringBuilder("""
                <schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:p="http://schemas.microsoft.com/project"
                    targetNamespace="http://schemas.microsoft.com/project" elementFormDefault="qualified">
                <element name="Project" type="p:Project"/>
                """);
        var notes = new String(Samples.bytes("mspdi-elements.txt"), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n",
                "");
        for (var block : notes.split("\n\n")) {
            var lines = block.strip().lines().toList();
            schema.append("<complexType name=\"" + lines.getFirst() + "\"><sequence>");
            lines.stream().skip(1).map(String::strip).map(Description::child).forEach(schema::append);
            schema.append("</sequence></complexType>\n");
        }
        return schema(Stream.of(schema.append("</schema>").toString()));
    }

    private static Schema schema(Stream<String> parts) throws Exception {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(
                parts.map(part -> (Source) new StreamSource(new StringReader(part))).toArray(Source[]::new));
    }

    private static String child(String note) {
        var said = CHILD.matcher(note);
        if (!said.matches()) {
            throw new IllegalArgumentException(note);
        }
        var occurs = switch (String.valueOf(said.group(2))) {
            case "!" -> "";
            case "*" -> " minOccurs='0' maxOccurs='unbounded'";
            case "*5" -> " minOccurs='0' maxOccurs='5'";
            case "+" -> " maxOccurs='unbounded'";
            default -> " minOccurs='0'";
        };
        var opened = "<element name='" + said.group(1) + "'" + occurs;
        return said.group(3).isEmpty()
                ? opened + value(said.group(4))
                : opened + " type='p:" + said.group(4) + "'/>";
    }

    private static String value(String kind) {
        var words = List.of(kind.split(" "));
        if (words.size() == 1) {
            return " type='" + KINDS.get(kind) + "'/>";
        }
        var held = words.getFirst().equals("text")
                ? "<restriction base='string'><maxLength value='" + words.getLast() + "'/>"
                : "<restriction base='integer'>" + numbers(words.getLast());
        return "><simpleType>" + held + "</restriction></simpleType></element>\n";
    }

    private static String numbers(String ranges) {
        return Arrays.stream(ranges.split(",")).map(range -> List.of(range.split("-")))
                .flatMapToInt(ends -> IntStream.rangeClosed(Integer.parseInt(ends.getFirst()),
                        Integer.parseInt(ends.getLast())))
                .mapToObj(one -> "<enumeration value='" + one + "'/>").collect(Collectors.joining());
    }
}
