package no.faseport.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.faseport.gate.Answer;
import no.faseport.gate.ChecklistItem;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.portfolio.GatePage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The rounds a gate has been through: what was decided in each, and what was answered.
final class RoundsView extends VBox {
    private final DecisionLines lines;
    private final Words words;

    RoundsView(DecisionLines lines, Words words) {
        this.lines = lines;
        this.words = words;
        getStyleClass().add("fp-card-body");
        setId("rounds");
    }

    /// Shows every decision but the one that stands in the page's own card, newest round first; false where there is none.
    boolean show(GatePage page) {
        var gate = page.gate();
        var nodes = new ArrayList<Node>();
        IntStream.rangeClosed(1, gate.attempt()).map(at -> gate.attempt() + 1 - at)
                .forEach(round -> nodes.addAll(round(gate, round)));
        getChildren().setAll(nodes);
        return !nodes.isEmpty();
    }

    private List<Node> round(Gate gate, int number) {
        var decisions = gate.decisionsIn(number).stream().filter(one -> !isOnPage(gate, one)).toList();
        var answers = number < gate.attempt() ? gate.earlier().get(number - 1).answers() : List.<Answer>of();
        if (decisions.isEmpty() && number == gate.attempt()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Parts.text(words.text("project.gate.round", number), "fp-strong"));
        decisions.reversed().forEach(one -> nodes.add(lines.of(one, true)));
        if (!answers.isEmpty()) {
            nodes.add(answers(gate, answers));
        }
        return nodes;
    }

    private static boolean isOnPage(Gate gate, Decision decision) {
        return gate.isPassed() && gate.lastDecision().filter(decision::equals).isPresent();
    }

    private TitledPane answers(Gate gate, List<Answer> answers) {
        var body = new VBox();
        body.getStyleClass().add("fp-card-body");
        for (var item : gate.template().checklist()) {
            answers.stream().filter(answer -> answer.item().equals(item.id())).findFirst()
                    .ifPresent(answer -> body.getChildren().add(answer(item, answer)));
        }
        var pane = new TitledPane(words.count("project.gate.roundAnswers", answers.size()), body);
        pane.getStyleClass().add("dense");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private VBox answer(ChecklistItem item, Answer answer) {
        var box = new VBox(
                Parts.text(words.text("project.gate.item", item.position() + 1, item.question()), "fp-body"),
                Parts.text(words.text("project.gate.gave", words.text("reply." + answer.reply()), answer.by(),
                        answer.at()), "fp-muted"));
        for (var text : List.of(answer.remark(), answer.evidence())) {
            if (!text.isBlank()) {
                box.getChildren().add(Parts.text(text, "fp-body"));
            }
        }
        box.getStyleClass().add("fp-entry");
        return box;
    }
}
