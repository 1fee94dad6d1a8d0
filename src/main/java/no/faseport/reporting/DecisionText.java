package no.faseport.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.Cell;
import no.faseport.document.Row;
import no.faseport.gate.Decision;
import no.faseport.gate.Occasion;
import no.faseport.portfolio.Ruling;
import no.faseport.words.Words;

/// Tells a decision in words.
///
/// @param today the day conditions are told as of
record DecisionText(Words words, Amounts amounts, LocalDate today) {
    /// Number and name of the project.
    static String project(Ruling ruling) {
        return ruling.project().number() + " " + ruling.project().name();
    }

    /// The gate's code, or how the project was moved without one.
    String occasion(Ruling ruling) {
        return switch (ruling.line().decision().occasion()) {
            case Occasion.AtGate at -> ruling.line().code();
            case Occasion.OfMove move -> words.text("reports.decisions.move");
        };
    }

    /// What was decided: the outcome of a gate, or where a move led.
    String outcome(Decision decision) {
        return switch (decision.occasion()) {
            case Occasion.AtGate at -> words.text("outcome." + decision.outcome());
            case Occasion.OfMove move -> words.text("move." + move.kind());
        };
    }

    /// The outcome, with what everybody should see of how it came about below it.
    Cell marked(Decision decision) {
        return new Cell.Lines(outcome(decision), decision.override().isPresent()
                ? words.text("reports.decisions.overridden.short")
                : passage(decision));
    }

    private String passage(Decision decision) {
        return decision.passage().moves()
                ? words.text("reports.decisions.passage", decision.passage().from(), decision.passage().to())
                : "";
    }

    /// The body, or whoever decided where there was none.
    String body(Decision decision) {
        return decision.body().isBlank() ? decision.decidedBy() : decision.body();
    }

    /// All there is to a decision, below a heading of its own.
    List<Block> whole(Ruling ruling) {
        var decision = ruling.line().decision();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, words.text("reports.decisions.heading", decision.decidedOn(),
                project(ruling), (occasion(ruling) + " " + ruling.line().title()).strip())));
        blocks.add(new Block.Facts(facts(decision)));
        decision.override().map(waived -> waived.items().stream()
                .map(item -> words.text("report.overridden.item", item)).toList())
                .filter(items -> !items.isEmpty()).ifPresent(items -> blocks.add(new Block.Listing(items)));
        if (!decision.conditions().isEmpty()) {
            blocks.add(conditions(decision));
        }
        return blocks;
    }

    private List<List<String>> facts(Decision decision) {
        var facts = new ArrayList<List<String>>();
        var passage = passage(decision);
        fact(facts, "report.outcome", outcome(decision) + (passage.isEmpty() ? "" : " · " + passage));
        fact(facts, "report.decidedBy", decision.body().isBlank() || decision.body().equals(decision.decidedBy())
                ? decision.decidedBy()
                : words.text("reports.decisions.by", decision.decidedBy(), decision.body()));
        fact(facts, "report.caseNumber", decision.caseNumber());
        fact(facts, "report.chapter.reason", decision.reason());
        decision.override().ifPresent(waived -> fact(facts, "reports.decisions.overridden",
                words.text("reports.decisions.overridden.by", waived.by(), waived.reason())));
        if (decision.gate().isPresent()) {
            fact(facts, "reports.decisions.figures", figures(decision));
        }
        return facts;
    }

    private void fact(List<List<String>> facts, String key, String told) {
        if (!told.isBlank()) {
            facts.add(List.of(words.text(key), told));
        }
    }

    private String figures(Decision decision) {
        var figures = decision.figures();
        var money = words.text("reports.decisions.money", amounts.text(figures.budget()),
                amounts.text(figures.actual()), amounts.text(figures.forecast()), amounts.unit());
        return figures.finish().map(day -> money + words.text("reports.decisions.finish", day)).orElse(money);
    }

    private Block conditions(Decision decision) {
        return new Block.Table("", List.of(words.text("report.column.condition"), words.text("report.column.owner"),
                words.text("report.column.deadline"), words.text("reports.decisions.state")), List.of(46, 18, 13, 23),
                Set.of(), decision.conditions().stream().map(condition -> Row.of(Cell.of(condition.text()),
                        Cell.of(condition.owner()), Cell.of(condition.deadline().map(words::date).orElse("")),
                        ConditionState.sign(condition, today, words))).toList());
    }
}
