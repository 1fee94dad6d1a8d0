package no.faseport.usecase;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.ChecklistItemId;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateTemplate;
import no.faseport.gate.GateTemplateId;
import no.faseport.project.Phase;
import no.faseport.project.PhaseId;
import no.faseport.project.PhaseModel;
import no.faseport.project.PhaseModelId;
import no.faseport.store.Uid;
import no.faseport.words.Language;

/// A phase model that comes with Faseport, read from its file in one language and given keys of its own.
record ShippedModel(PhaseModel model, List<GateTemplate> gates) {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Item(Map<String, String> question, boolean mandatory, Map<String, String> theme) {
    }

    private record GateText(String code, GateKind kind, Map<String, String> title, Map<String, String> question,
            Map<String, String> usualBody, List<Map<String, String>> documents, List<Item> checklist) {
    }

    private record PhaseText(Map<String, String> name, List<GateText> gates) {
    }

    private record ModelText(String code, Map<String, String> name, Map<String, String> description,
            List<PhaseText> phases) {
    }

    /// The model in `name`.json beside this class.
    static ShippedModel read(String name, Language language) {
        try (var file = Objects.requireNonNull(ShippedModel.class.getResourceAsStream(name + ".json"))) {
            return in(language, JSON.readValue(file, ModelText.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped phase model " + name + " cannot be read", e);
        }
    }

    private static ShippedModel in(Language language, ModelText text) {
        var phases = new ArrayList<Phase>();
        var gates = new ArrayList<GateTemplate>();
        for (var phase : text.phases()) {
            var id = new PhaseId(Uid.next());
            phases.add(new Phase(id, phases.size(), said(phase.name(), language)));
            phase.gates().forEach(gate -> gates.add(gate(gate, id, language)));
        }
        return new ShippedModel(new PhaseModel(new PhaseModelId(Uid.next()), text.code(), 1,
                said(text.name(), language), said(text.description(), language), false, phases), List.copyOf(gates));
    }

    private static GateTemplate gate(GateText text, PhaseId phase, Language language) {
        var items = new ArrayList<ChecklistItem>();
        for (var item : text.checklist()) {
            items.add(new ChecklistItem(new ChecklistItemId(Uid.next()), items.size(), said(item.question(), language),
                    item.mandatory(), said(item.theme(), language)));
        }
        return new GateTemplate(new GateTemplateId(Uid.next()), phase, text.kind(), text.code(),
                said(text.title(), language), said(text.question(), language), said(text.usualBody(), language),
                text.documents().stream().map(title -> said(title, language)).toList(), items);
    }

    private static String said(Map<String, String> text, Language language) {
        return Objects.requireNonNull(text.get(language.code()));
    }
}
