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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.file.Replacement;
import no.faseport.gate.Flaw;
import no.faseport.words.Message;

/// A small JSON file that a portfolio gives to another.
///
/// A file is hostile until it is read: its size and depth are bounded, and nothing in it is executed or looked up.
final class JsonFile {
    private static final int MOST_DEPTH = 16;

    private final int mostBytes;
    private final String tooBig;
    private final JsonMapper json;

    /// A file of at most `mostBytes`; `tooBig` is the key of what is said of a larger one, told how many kB it may have.
    JsonFile(int mostBytes, String tooBig) {
        this.mostBytes = mostBytes;
        this.tooBig = tooBig;
        this.json = JsonMapper.builder(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH)
                        .maxDocumentLength(mostBytes).maxNumberLength(20).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    /// What `made` makes of the content of `file`, or what `wrong` makes of why it cannot be read.
    <T> T read(Path file, Function<JsonNode, T> made, Function<Flaw, T> wrong) {
        try {
            if (!Files.isRegularFile(file)) {
                return wrong.apply(flaw("model.file.missing"));
            }
            byte[] content;
            try (var in = Files.newInputStream(file)) {
                content = in.readNBytes(mostBytes + 1);
            }
            return content.length > mostBytes
                    ? wrong.apply(flaw(tooBig, mostBytes / 1024))
                    : made.apply(json.readTree(content));
        } catch (StreamConstraintsException e) {
            return wrong.apply(flaw("model.file.tooDeep", MOST_DEPTH));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return wrong.apply(at == null
                    ? flaw("model.file.notJson")
                    : flaw("model.file.notJsonAt", at.getLineNr(), at.getColumnNr()));
        } catch (IOException e) {
            return wrong.apply(flaw("model.file.unreadable"));
        }
    }

    private static Flaw flaw(String key, Object... arguments) {
        return new Flaw("$", Message.of(key, arguments));
    }

    /// An object to be filled and written.
    ObjectNode object() {
        return json.createObjectNode();
    }

    /// Writes `content` to `file`, over what stands there once the new one is whole; what comes back is why it could not.
    Optional<Message> write(JsonNode content, Path file) {
        return new Replacement(file).write(out -> out.write(json.writeValueAsBytes(content)));
    }
}
