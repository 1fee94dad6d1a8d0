package no.faseport.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.gate.Flaw;
import no.faseport.words.Message;

/// Takes values out of what a file holds, and remembers everything that does not belong there; used once.
final class JsonChecks {
    private static final int MOST_FLAWS = 50;

    private final List<Flaw> flaws = new ArrayList<>();

    /// What is wrong so far.
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /// True where the file says that it is of `format` in `version`; otherwise nothing else of it is worth reading.
    boolean isOf(JsonNode root, String format, int version, String otherFormat) {
        if (!root.isObject() || !root.path("format").asText("").equals(format)) {
            tell("$.format", otherFormat, format);
            return false;
        }
        var stated = root.path("version");
        if (!stated.isInt() || stated.intValue() != version) {
            tell("$.version", "model.file.otherVersion", shown(stated), version);
            return false;
        }
        return true;
    }

    /// A line of a list, and where it stands.
    record Line(String place, JsonNode node) {
    }

    /// The lines of a list.
    Stream<Line> lines(String place, JsonNode list) {
        if (!list.isArray()) {
            if (!list.isMissingNode()) {
                tell(place, "model.file.notList", shown(list));
            }
            return Stream.empty();
        }
        var lines = new ArrayList<Line>();
        for (int i = 0; i < list.size(); i++) {
            lines.add(new Line(place + "[" + i + "]", list.get(i)));
        }
        return lines.stream();
    }

    /// A text that must stand there.
    String text(String place, JsonNode node) {
        if (node.isMissingNode()) {
            tell(place, "model.flaw.missing");
        }
        return optional(place, node);
    }

    /// A text that may stand there.
    String optional(String place, JsonNode node) {
        if (!node.isMissingNode() && !node.isTextual()) {
            tell(place, "model.file.notText", shown(node));
        }
        return node.isTextual() ? node.textValue() : "";
    }

    /// Tells of fields that are not among `fields`.
    void known(String place, JsonNode node, Set<String> fields) {
        if (!node.isObject()) {
            tell(place, "model.file.notObject", shown(node));
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            var name = names.next();
            if (!fields.contains(name)) {
                tell(place, "model.file.unknownField", shortened(name));
            }
        }
    }

    /// A value as messages show it.
    static String shown(JsonNode node) {
        return node.isMissingNode() ? "–" : shortened(node.toString());
    }

    /// A text as messages show it.
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /// Remembers that something is wrong at `place`.
    void tell(String place, String key, Object... arguments) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(place, Message.of(key, arguments)));
        }
    }
}
