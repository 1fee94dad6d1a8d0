package no.faseport.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Flaw;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.words.Message;

/// A phase model as a JSON file, in the format that docs/model-file.md describes.
///
/// A file is hostile until it is read: its size and depth are bounded, and every value is checked for its kind before
/// anything is made of it.
public final class ModelFile {
    /// What the file says it is.
    static final String FORMAT = "faseport-model";
    /// The newest version of the format that is understood, and the one that is written.
    static final int VERSION = 1;
    /// The most bytes a file may hold.
    public static final int MOST_BYTES = 1024 * 1024;

    private final JsonFile json = new JsonFile(MOST_BYTES, "model.file.tooBig");

    /// What came of reading a file: a model, or everything that is wrong with it.
    public sealed interface Read {
        /// It could be read; whether the model makes sense is for [no.faseport.gate.ModelRule] to say.
        record Model(ModelText text) implements Read {
        }

        /// It could not be read.
        record Wrong(List<Flaw> flaws) implements Read {
            /// Keeps a copy.
            public Wrong {
                flaws = List.copyOf(flaws);
            }
        }
    }

    /// Reads `file`.
    public Read read(Path file) {
        return json.read(file, root -> new ModelReader().read(root), flaw -> new Read.Wrong(List.of(flaw)));
    }

    /// Writes `model` to `file`, over what stands there once the new one is whole; what comes back is why it could not.
    public Optional<Message> write(ModelText model, Path file) {
        return json.write(tree(model), file);
    }

    private JsonNode tree(ModelText model) {
        var root = json.object().put("format", FORMAT).put("version", VERSION).put("code", model.code())
                .put("name", model.name()).put("description", model.description());
        var phases = root.putArray("phases");
        for (var phase : model.phases()) {
            var gates = phases.addObject().put("name", phase.name()).putArray("gates");
            phase.gates().forEach(gate -> gates.add(tree(gate)));
        }
        return root;
    }

    private JsonNode tree(GateText gate) {
        var node = json.object().put("kind", ModelReader.kind(gate.kind())).put("code", gate.code())
                .put("title", gate.title()).put("question", gate.question()).put("decider", gate.usualBody());
        gate.documents().forEach(node.putArray("documents")::add);
        var checklist = node.putArray("checklist");
        for (ItemText item : gate.checklist()) {
            checklist.addObject().put("theme", item.theme()).put("question", item.question()).put("mandatory",
                    item.mandatory());
        }
        return node;
    }
}
