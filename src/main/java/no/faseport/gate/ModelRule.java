package no.faseport.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.faseport.words.Message;

/// What a phase model must be before it is published, whoever wrote it.
///
/// Every phase is closed by one gate and may hold one kind of gate within it; codes are unique among the gates that close
/// phases, and among those within them (a gate within borrows the code of the one before it: BP3 gives BP3.1, BP3.2 …).
public final class ModelRule {
    private static final int CODE = 40;
    private static final int GATE_CODE = 14; // leaves room for ".12345" in the column of a gate's code
    private static final int SHORT = 200;
    private static final int LONG = 1000;
    private static final int DESCRIPTION = 2000;
    private static final int MOST_PHASES = 20;
    private static final int MOST_LINES = 100;

    private final ModelText model;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> closing = new HashSet<>();
    private final Set<String> within = new HashSet<>();

    private ModelRule(ModelText model) {
        this.model = model;
    }

    /// Everything that is wrong with `model`, from top to bottom; empty where it may be published.
    public static List<Flaw> flaws(ModelText model) {
        var rule = new ModelRule(model);
        rule.judge();
        return List.copyOf(rule.flaws);
    }

    private void judge() {
        text("$.code", model.code(), CODE);
        if (!model.code().isEmpty() && !model.code().matches("[\\p{L}\\p{N}._-]+")) {
            tell("$.code", "model.flaw.code", model.code());
        }
        text("$.name", model.name(), SHORT);
        length("$.description", model.description(), DESCRIPTION);
        if (model.phases().isEmpty()) {
            tell("$.phases", "model.flaw.noPhases");
        }
        if (model.phases().size() > MOST_PHASES) {
            tell("$.phases", "model.flaw.tooMany", MOST_PHASES);
        }
        var names = new HashSet<String>();
        for (int i = 0; i < model.phases().size(); i++) {
            var phase = model.phases().get(i);
            var place = "$.phases[" + i + "]";
            text(place + ".name", phase.name(), SHORT);
            if (!phase.name().isEmpty() && !names.add(folded(phase.name()))) {
                tell(place + ".name", "model.flaw.phaseTwice", phase.name());
            }
            gates(place, phase);
        }
    }

    private void gates(String place, PhaseText phase) {
        long closes = phase.gates().stream().filter(gate -> gate.kind() == GateKind.CLOSING).count();
        if (closes != 1) {
            tell(place + ".gates", closes == 0 ? "model.flaw.notClosed" : "model.flaw.closedTwice", phase.name());
        }
        if (phase.gates().size() - closes > 1) {
            tell(place + ".gates", "model.flaw.subTwice", phase.name());
        }
        for (int i = 0; i < phase.gates().size(); i++) {
            gate(place + ".gates[" + i + "]", phase.gates().get(i));
        }
    }

    private void gate(String place, GateText gate) {
        text(place + ".code", gate.code(), GATE_CODE);
        var codes = switch (gate.kind()) {
            case CLOSING -> closing;
            case SUB -> within;
        };
        if (!gate.code().isEmpty() && !codes.add(folded(gate.code()))) {
            tell(place + ".code", "model.flaw.gateTwice", gate.code());
        }
        text(place + ".title", gate.title(), SHORT);
        text(place + ".question", gate.question(), LONG);
        length(place + ".decider", gate.usualBody(), SHORT);
        most(place + ".documents", gate.documents());
        for (int i = 0; i < gate.documents().size(); i++) {
            text(place + ".documents[" + i + "]", gate.documents().get(i), SHORT);
        }
        most(place + ".checklist", gate.checklist());
        var questions = new HashSet<String>();
        for (int i = 0; i < gate.checklist().size(); i++) {
            var item = gate.checklist().get(i);
            var line = place + ".checklist[" + i + "]";
            text(line + ".question", item.question(), LONG);
            length(line + ".theme", item.theme(), SHORT);
            if (!item.question().isEmpty() && !questions.add(folded(item.question()))) {
                tell(line + ".question", "model.flaw.questionTwice", item.question());
            }
        }
    }

    private void most(String place, List<?> lines) {
        if (lines.size() > MOST_LINES) {
            tell(place, "model.flaw.tooMany", MOST_LINES);
        }
    }

    private void text(String place, String text, int most) {
        if (text.isEmpty()) {
            tell(place, "model.flaw.missing");
        }
        length(place, text, most);
    }

    private void length(String place, String text, int most) {
        if (text.length() > most) {
            tell(place, "model.flaw.tooLong", text.length(), most);
        }
    }

    private void tell(String place, String key, Object... arguments) {
        flaws.add(new Flaw(place, Message.of(key, arguments)));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
