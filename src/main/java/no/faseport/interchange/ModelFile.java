package no.faseport.interchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.gate.Flaw;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.words.Message;

/// A phase model as a JSON file, in the format that docs/model-file.md describes.
///
/// A file is hostile until it is read: its size and depth are bounded, nothing in it is executed or looked up, and every
/// value is checked for its kind before anything is made of it.
public final class ModelFile {
    /// What the file says it is.
    static final String FORMAT = "faseport-model";
    /// The newest version of the format that is understood, and the one that is written.
    static final int VERSION = 1;
    /// The most bytes a file may hold.
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_DEPTH = 16;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
                    .maxDocumentLength(MOST_BYTES).maxNumberLength(20).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(SerializationFeature.INDENT_OUTPUT).build();

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
        try {
            if (!Files.isRegularFile(file)) {
                return wrong("$", "model.file.missing");
            }
            byte[] content;
            try (var in = Files.newInputStream(file)) {
                content = in.readNBytes(MOST_BYTES + 1);
            }
            return content.length > MOST_BYTES
                    ? wrong("$", "model.file.tooBig", MOST_BYTES / 1024)
                    : new ModelReader().read(json.readTree(content));
        } catch (StreamConstraintsException e) {
            return wrong("$", "model.file.tooDeep", MOST_DEPTH);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return at == null
                    ? wrong("$", "model.file.notJson")
                    : wrong("$", "model.file.notJsonAt", at.getLineNr(), at.getColumnNr());
        } catch (IOException e) {
            return wrong("$", "model.file.unreadable");
        }
    }

    private static Read wrong(String place, String key, Object... arguments) {
        return new Read.Wrong(List.of(new Flaw(place, Message.of(key, arguments))));
    }

    /// Writes `model` to `file`, over what stands there once the new one is whole; what comes back is why it could not.
    public Optional<Message> write(ModelText model, Path file) {
        var target = file.toAbsolutePath();
        var name = String.valueOf(target.getFileName());
        if (Files.isDirectory(target)) {
            return Optional.of(Message.of("workbook.isFolder", name));
        }
        var beside = target.resolveSibling(".faseport-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.write(beside, json.writeValueAsBytes(tree(model)));
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("workbook.notWritten", name));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private JsonNode tree(ModelText model) {
        var root = json.createObjectNode().put("format", FORMAT).put("version", VERSION).put("code", model.code())
                .put("name", model.name()).put("description", model.description());
        var phases = root.putArray("phases");
        for (var phase : model.phases()) {
            var gates = phases.addObject().put("name", phase.name()).putArray("gates");
            phase.gates().forEach(gate -> gates.add(tree(gate)));
        }
        return root;
    }

    private JsonNode tree(GateText gate) {
        var node = json.createObjectNode().put("kind", ModelReader.kind(gate.kind())).put("code", gate.code())
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
