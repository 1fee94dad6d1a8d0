package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.gate.Condition;
import no.faseport.gate.Decision;
import no.faseport.gate.Occasion;
import no.faseport.gate.Overridden;
import no.faseport.ui.Days;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// A decision as it was taken: what, by whom, on which figures, and how its conditions stand.
final class DecisionLines {
    private final Words words;
    private final LocalDate today;
    private final boolean readOnly;
    private final BiConsumer<Condition, Boolean> fulfil;

    /// Lines as seen on `today`; a condition is said to be fulfilled, or not after all, by giving it to `fulfil`,
    /// unless everything can only be looked at.
    DecisionLines(Words words, LocalDate today, boolean readOnly, BiConsumer<Condition, Boolean> fulfil) {
        this.words = words;
        this.today = today;
        this.readOnly = readOnly;
        this.fulfil = fulfil;
    }

    /// The decision's lines under one another, with what it rested on if that stands nowhere else.
    VBox of(Decision decision, boolean basis) {
        var lines = new ArrayList<Node>(List.of(outcome(decision), Parts.text(who(decision), "fp-body")));
        text(lines, decision.caseNumber().isBlank()
                ? ""
                : words.text("project.gate.onCase", decision.caseNumber()));
        if (decision.passage().moves()) {
            text(lines, words.text("project.gate.passage", decision.passage().from(), decision.passage().to()));
        }
        text(lines, decision.reason());
        decision.override().ifPresent(override -> lines.add(override(override)));
        if (basis) {
            lines.add(BasisView.frozen(decision.basis(), words));
        }
        if (!decision.conditions().isEmpty()) {
            lines.add(Parts.whole(words.text("project.gate.conditions"), "fp-caption"));
            decision.conditions().forEach(condition -> lines.add(condition(condition)));
        }
        var box = new VBox(lines.toArray(Node[]::new));
        box.getStyleClass().add("fp-decision");
        return box;
    }

    private Label outcome(Decision decision) {
        var outcome = Sign.of(decision.outcome()).label(switch (decision.occasion()) {
            case Occasion.AtGate at -> words.text("outcome." + decision.outcome());
            case Occasion.OfMove move -> words.text("move." + move.kind());
        });
        outcome.getStyleClass().add("fp-strong");
        return outcome;
    }

    private static void text(List<Node> lines, String text) {
        if (!text.isBlank()) {
            lines.add(Parts.text(text, "fp-body"));
        }
    }

    /// The mandatory items that were let pass, and who answers for it.
    private VBox override(Overridden override) {
        var told = Sign.WATCH.label(words.text("project.gate.overridden", override.by(), override.reason()));
        told.setWrapText(true);
        told.setMinWidth(0);
        var box = new VBox(told);
        override.items().forEach(item -> {
            var line = Parts.text(item, "fp-body");
            line.getStyleClass().add("fp-indented");
            box.getChildren().add(line);
        });
        return box;
    }

    private String who(Decision decision) {
        return Stream.of(words.date(decision.decidedOn()), decision.decidedBy(), decision.body())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private Node condition(Condition condition) {
        var isOpen = condition.fulfilledOn().isEmpty();
        var overdue = isOpen && condition.deadline().filter(today::isAfter).isPresent();
        var when = condition.fulfilledOn().map(day -> words.text("project.condition.done", day))
                .orElseGet(() -> new Days(words).deadline(condition.deadline(), today));
        var line = condition.owner().isBlank() ? when : words.text("project.overview.owner", condition.owner(), when);
        Label state = !isOpen ? Sign.GOOD.label(line) : overdue ? Sign.WATCH.label(line) : Parts.text(line, "fp-muted");
        state.setWrapText(true);
        state.setMinWidth(0);
        var box = new VBox(Parts.text(condition.text(), "fp-body"), Looks.spread(state, mark(condition, isOpen)));
        box.getStyleClass().add("fp-entry");
        return box;
    }

    private Button mark(Condition condition, boolean isOpen) {
        var button = new Button(words.text(isOpen ? "project.condition.fulfil" : "project.condition.reopen"));
        button.getStyleClass().addAll("flat", "fp-quiet-button");
        button.setAccessibleText(words.text(isOpen
                ? "project.condition.fulfilThis"
                : "project.condition.reopenThis", condition.text()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setVisible(!readOnly);
        button.setOnAction(press -> {
            button.setDisable(true);
            fulfil.accept(condition, isOpen);
        });
        return button;
    }
}
