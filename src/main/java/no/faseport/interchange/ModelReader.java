package no.faseport.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.gate.PhaseText;

/// Makes a model of what a file holds, and tells everything that does not belong there; used once.
final class ModelReader {
    private final JsonChecks checks = new JsonChecks();

    /// The model in `root`, or what is wrong with it.
    ModelFile.Read read(JsonNode root) {
        if (!checks.isOf(root, ModelFile.FORMAT, ModelFile.VERSION, "model.file.otherFormat")) {
            return wrong();
        }
        checks.known("$", root, Set.of("format", "version", "code", "name", "description", "phases"));
        var phases = checks.lines("$.phases", root.path("phases")).map(line -> phase(line.place(), line.node()))
                .toList();
        var model = new ModelText(checks.text("$.code", root.path("code")), checks.text("$.name", root.path("name")),
                checks.optional("$.description", root.path("description")), phases);
        return checks.flaws().isEmpty() ? new ModelFile.Read.Model(model) : wrong();
    }

    private ModelFile.Read wrong() {
        return new ModelFile.Read.Wrong(checks.flaws());
    }

    private PhaseText phase(String place, JsonNode node) {
        checks.known(place, node, Set.of("name", "gates"));
        var gates = checks.lines(place + ".gates", node.path("gates")).map(line -> gate(line.place(), line.node()))
                .toList();
        return new PhaseText(checks.text(place + ".name", node.path("name")), gates);
    }

    private GateText gate(String place, JsonNode node) {
        checks.known(place, node, Set.of("kind", "code", "title", "question", "decider", "documents", "checklist"));
        var documents = checks.lines(place + ".documents", node.path("documents"))
                .map(line -> checks.text(line.place(), line.node())).toList();
        var checklist = checks.lines(place + ".checklist", node.path("checklist"))
                .map(line -> item(line.place(), line.node())).toList();
        return new GateText(kindOf(place + ".kind", node.path("kind")), checks.text(place + ".code", node.path("code")),
                checks.text(place + ".title", node.path("title")),
                checks.text(place + ".question", node.path("question")),
                checks.optional(place + ".decider", node.path("decider")), documents, checklist);
    }

    private ItemText item(String place, JsonNode node) {
        checks.known(place, node, Set.of("theme", "question", "mandatory"));
        var mandatory = node.path("mandatory");
        if (!mandatory.isMissingNode() && !mandatory.isBoolean()) {
            checks.tell(place + ".mandatory", "model.file.notTruth", JsonChecks.shown(mandatory));
        }
        return new ItemText(checks.text(place + ".question", node.path("question")), mandatory.asBoolean(false),
                checks.optional(place + ".theme", node.path("theme")));
    }

    private GateKind kindOf(String place, JsonNode node) {
        var found = Stream.of(GateKind.values()).filter(kind -> kind(kind).equals(node.asText(""))).findFirst();
        if (found.isEmpty()) {
            checks.tell(place, "model.file.otherKind", JsonChecks.shown(node));
        }
        return found.orElse(GateKind.CLOSING);
    }

    /// How a kind of gate is written in the file.
    static String kind(GateKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
