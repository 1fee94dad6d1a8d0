package no.faseport.ui.project;

import no.faseport.ui.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.gate.Condition;
import no.faseport.gate.Decision;
import no.faseport.words.Words;

/// A decision as it was taken: what, by whom, on which figures, and how its conditions stand.
final class DecisionLines {
    private final GateViewModel gate;
    private final Words words;

    DecisionLines(GateViewModel gate, Words words) {
        this.gate = gate;
        this.words = words;
    }

    /// The decision's lines under one another, with the figures it rested on if they stand nowhere else.
    VBox of(Decision decision, boolean figures) {
        var outcome = Sign.of(decision.outcome()).label(words.text("outcome." + decision.outcome()));
        outcome.getStyleClass().add("fp-strong");
        var lines = new ArrayList<Node>(List.of(outcome, Looks.text(who(decision), "fp-body")));
        if (!decision.caseNumber().isBlank()) {
            lines.add(Looks.text(words.text("project.gate.onCase", decision.caseNumber()), "fp-body"));
        }
        if (!decision.reason().isBlank()) {
            lines.add(Looks.text(decision.reason(), "fp-body"));
        }
        if (figures) {
            lines.add(figures(decision));
        }
        if (!decision.conditions().isEmpty()) {
            lines.add(Looks.whole(words.text("project.gate.conditions"), "fp-caption"));
            decision.conditions().forEach(condition -> lines.add(condition(condition, gate.today())));
        }
        var box = new VBox(lines.toArray(Node[]::new));
        box.getStyleClass().add("fp-decision");
        return box;
    }

    private String who(Decision decision) {
        return Stream.of(words.date(decision.decidedOn()), decision.decidedBy(), decision.body())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private Node figures(Decision decision) {
        var grid = new FiguresGrid(1);
        FigureLine.of(decision.figures(), Optional.empty(), words)
                .forEach(line -> grid.line(line.label(), line.value()));
        return new VBox(Looks.whole(words.text("project.gate.frozen"), "fp-caption"), grid);
    }

    private Node condition(Condition condition, LocalDate today) {
        var isOpen = condition.fulfilledOn().isEmpty();
        var overdue = isOpen && condition.deadline().filter(today::isAfter).isPresent();
        var when = condition.fulfilledOn().map(day -> words.text("project.condition.done", day))
                .orElseGet(() -> new Days(words).deadline(condition.deadline(), today));
        var line = condition.owner().isBlank() ? when : words.text("project.overview.owner", condition.owner(), when);
        Label state = !isOpen ? Sign.GOOD.label(line) : overdue ? Sign.WATCH.label(line) : Looks.text(line, "fp-muted");
        state.setWrapText(true);
        state.setMinWidth(0);
        var box = new VBox(Looks.text(condition.text(), "fp-body"), Looks.spread(state, mark(condition, isOpen)));
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
        button.setVisible(!gate.isReadOnly());
        button.setOnAction(press -> {
            button.setDisable(true);
            gate.fulfil(condition, isOpen);
        });
        return button;
    }
}
