package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import no.faseport.gate.GateText;
import no.faseport.gate.ItemText;
import no.faseport.gate.ModelText;
import no.faseport.gate.PhaseText;
import no.faseport.project.PhaseModel;
import no.faseport.store.Work;

/// Gives the example municipality a second edition of the model its projects follow, stricter about ideas than the first.
final class ExampleModels {
    private static final String HEARD = "Har enhetene og systemeierne";
    private static final String HEARD_TOO = "Har enhetene, systemeierne og de tillitsvalgte sagt sin mening?";
    private static final String PERSONS = "Hvilke personopplysninger kommer løsningen til å behandle?";

    private final PhaseModel first;

    /// For the model `first`.
    ExampleModels(PhaseModel first) {
        this.first = first;
    }

    /// Publishes it.
    void write(Work work) {
        var text = ReadModels.text(work, first);
        var phases = new ArrayList<>(text.phases());
        phases.set(0, stricter(phases.getFirst()));
        var second = Edition.of(new ModelText(text.code(), text.name(), text.description(), phases),
                first.edition() + 1);
        work.phaseModels().offer(first.id(), false);
        work.phaseModels().add(second.model(), second.gates());
    }

    private static PhaseText stricter(PhaseText phase) {
        return new PhaseText(phase.name(), phase.gates().stream().map(ExampleModels::stricter).toList());
    }

    private static GateText stricter(GateText gate) {
        List<ItemText> items = new ArrayList<>();
        for (var item : gate.checklist()) {
            var question = item.question().startsWith(HEARD) ? HEARD_TOO : item.question();
            items.add(new ItemText(question, item.mandatory() || items.size() < 2, item.theme()));
        }
        items.add(new ItemText(PERSONS, false, "Personvern"));
        return new GateText(gate.kind(), gate.code(), gate.title(), gate.question(), gate.usualBody(),
                gate.documents(), items);
    }
}
