package no.faseport.usecase;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.gate.PhaseText;
import no.faseport.words.Language;

/// The phase models that come with Faseport, each a file beside this class with its texts in every language.
final class ShippedModels {
    /// Their codes, in the order they are offered; a model's file is called after it.
    static final List<String> CODES = List.of("four-phase", "six-phase", "small-project");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Language language;

    /// The shipped models in `language`.
    ShippedModels(Language language) {
        this.language = language;
    }

    private record Item(Map<String, String> question, boolean mandatory, Map<String, String> theme) {
    }

    private record Gate(String code, GateKind kind, Map<String, String> title, Map<String, String> question,
            Map<String, String> usualBody, List<Map<String, String>> documents, List<Item> checklist) {
    }

    private record Phase(Map<String, String> name, List<Gate> gates) {
    }

    private record Model(String code, Map<String, String> name, Map<String, String> description, List<Phase> phases) {
    }

    /// Every model.
    List<ModelText> all() {
        return CODES.stream().map(this::read).toList();
    }

    private ModelText read(String code) {
        try (var file = Objects.requireNonNull(ShippedModels.class.getResourceAsStream(code + ".json"))) {
            var model = JSON.readValue(file, Model.class);
            return new ModelText(model.code(), said(model.name()), said(model.description()),
                    model.phases().stream().map(this::phase).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped phase model " + code + " cannot be read", e);
        }
    }

    private PhaseText phase(Phase phase) {
        return new PhaseText(said(phase.name()), phase.gates().stream().map(this::gate).toList());
    }

    private GateText gate(Gate gate) {
        return new GateText(gate.kind(), gate.code(), said(gate.title()), said(gate.question()),
                said(gate.usualBody()), gate.documents().stream().map(this::said).toList(), gate.checklist().stream()
                        .map(item -> new ItemText(said(item.question()), item.mandatory(), said(item.theme())))
                        .toList());
    }

    private String said(Map<String, String> text) {
        return Objects.requireNonNull(text.get(language.code()));
    }
}
