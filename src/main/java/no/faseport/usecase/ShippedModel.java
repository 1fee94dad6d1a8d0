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

    private record Item(Map<String, String> question, boolean mandatory) {
    }

    private record GateText(String code, Map<String, String> title, Map<String, String> question,
            Map<String, String> usualBody, List<Item> checklist) {
    }

    private record PhaseText(Map<String, String> name, GateText gate) {
    }

    private record ModelText(String code, Map<String, String> name, List<PhaseText> phases) {
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
            gates.add(gate(phase.gate(), id, language));
        }
        return new ShippedModel(
                new PhaseModel(new PhaseModelId(Uid.next()), text.code(), said(text.name(), language), phases),
                List.copyOf(gates));
    }

    private static GateTemplate gate(GateText text, PhaseId closes, Language language) {
        var items = new ArrayList<ChecklistItem>();
        for (var item : text.checklist()) {
            items.add(new ChecklistItem(new ChecklistItemId(Uid.next()), items.size(), said(item.question(), language),
                    item.mandatory()));
        }
        return new GateTemplate(new GateTemplateId(Uid.next()), closes, text.code(), said(text.title(), language),
                said(text.question(), language), said(text.usualBody(), language), items);
    }

    private static String said(Map<String, String> text, Language language) {
        return Objects.requireNonNull(text.get(language.code()));
    }
}
