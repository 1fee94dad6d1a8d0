package no.faseport.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.gate.Flaw;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.gate.PhaseText;
import no.faseport.words.Message;

/// Makes a model of what a file holds, and tells everything that does not belong there; used once.
final class ModelReader {
    private static final int MOST_FLAWS = 50;

    private final List<Flaw> flaws = new ArrayList<>();

    /// The model in `root`, or what is wrong with it.
    ModelFile.Read read(JsonNode root) {
        if (!root.isObject() || !root.path("format").asText("").equals(ModelFile.FORMAT)) {
            tell("$.format", "model.file.otherFormat", ModelFile.FORMAT);
            return wrong();
        }
        var version = root.path("version");
        if (!version.isInt() || version.intValue() != ModelFile.VERSION) {
            tell("$.version", "model.file.otherVersion", shown(version), ModelFile.VERSION);
            return wrong();
        }
        known("$", root, Set.of("format", "version", "code", "name", "description", "phases"));
        var phases = lines("$.phases", root.path("phases")).map(line -> phase(line.place(), line.node())).toList();
        var model = new ModelText(text("$.code", root.path("code")), text("$.name", root.path("name")),
                optional("$.description", root.path("description")), phases);
        return flaws.isEmpty() ? new ModelFile.Read.Model(model) : wrong();
    }

    private ModelFile.Read wrong() {
        return new ModelFile.Read.Wrong(flaws);
    }

    private PhaseText phase(String place, JsonNode node) {
        known(place, node, Set.of("name", "gates"));
        var gates = lines(place + ".gates", node.path("gates")).map(line -> gate(line.place(), line.node())).toList();
        return new PhaseText(text(place + ".name", node.path("name")), gates);
    }

    private GateText gate(String place, JsonNode node) {
        known(place, node, Set.of("kind", "code", "title", "question", "decider", "documents", "checklist"));
        var documents = lines(place + ".documents", node.path("documents"))
                .map(line -> text(line.place(), line.node())).toList();
        var checklist = lines(place + ".checklist", node.path("checklist"))
                .map(line -> item(line.place(), line.node())).toList();
        return new GateText(kindOf(place + ".kind", node.path("kind")), text(place + ".code", node.path("code")),
                text(place + ".title", node.path("title")), text(place + ".question", node.path("question")),
                optional(place + ".decider", node.path("decider")), documents, checklist);
    }

    private ItemText item(String place, JsonNode node) {
        known(place, node, Set.of("theme", "question", "mandatory"));
        var mandatory = node.path("mandatory");
        if (!mandatory.isMissingNode() && !mandatory.isBoolean()) {
            tell(place + ".mandatory", "model.file.notTruth", shown(mandatory));
        }
        return new ItemText(text(place + ".question", node.path("question")), mandatory.asBoolean(false),
                optional(place + ".theme", node.path("theme")));
    }

    private GateKind kindOf(String place, JsonNode node) {
        var found = Stream.of(GateKind.values()).filter(kind -> kind(kind).equals(node.asText(""))).findFirst();
        if (found.isEmpty()) {
            tell(place, "model.file.otherKind", shown(node));
        }
        return found.orElse(GateKind.CLOSING);
    }

    /// How a kind of gate is written in the file.
    static String kind(GateKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private record Line(String place, JsonNode node) {
    }

    private Stream<Line> lines(String place, JsonNode list) {
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

    private String text(String place, JsonNode node) {
        if (node.isMissingNode()) {
            tell(place, "model.flaw.missing");
        }
        return optional(place, node);
    }

    private String optional(String place, JsonNode node) {
        if (!node.isMissingNode() && !node.isTextual()) {
            tell(place, "model.file.notText", shown(node));
        }
        return node.isTextual() ? node.textValue() : "";
    }

    private void known(String place, JsonNode node, Set<String> fields) {
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

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "–" : shortened(node.toString());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void tell(String place, String key, Object... arguments) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(place, Message.of(key, arguments)));
        }
    }
}
