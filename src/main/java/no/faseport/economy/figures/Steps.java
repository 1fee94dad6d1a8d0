package no.faseport.economy.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.economy.edition.BudgetEdition;
import no.faseport.words.Words;

/// From the adopted budget of a year through its adjustments and what nobody has adopted yet to the working budget, and from
/// there to what the year is expected to come to. Adopted is what the newest økonomiplan that covers the year left in force; what was decided before it
/// is part of it, and each decision after it stands with its day.
record Steps(MoneyFacts facts, Words words) {
    private static final int TOTAL = 0;
    private static final int CHANGE = 1;

    /// A row: whether it is a total, and what it is made of.
    private record Step(String name, boolean total, List<Part> parts) {
    }

    MoneyFigure figure() {
        var steps = steps();
        var tally = new Tally(steps.stream().map(Step::name).toList()).series(words.text("chart.steps.total"),
                Tone.TOTAL).series(words.text("chart.steps.change"), Tone.CHANGE);
        for (int row = 0; row < steps.size(); row++) {
            var step = steps.get(row);
            for (var part : step.parts()) {
                tally.add(row, step.total() ? TOTAL : CHANGE, part);
            }
        }
        return tally.figure(Subject.STEPS, Shape.STEPS, words.text(Subject.STEPS.key(), String.valueOf(facts.year())));
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var decided = new ArrayList<Part>();
        int newest = newestPlan();
        for (int i = 0; i < facts.editions().size(); i++) {
            var adopted = facts.editions().get(i);
            var parts = adopted.lines().stream().filter(line -> line.key().year() == facts.year()).map(Part::of)
                    .filter(Part::counts).toList();
            decided.addAll(parts);
            if (i == newest && !decided.isEmpty()) {
                steps.add(new Step(words.text("chart.steps.adopted"), true, List.copyOf(decided)));
            } else if (i > newest && !parts.isEmpty()) {
                steps.add(new Step(words.date(adopted.edition().head().decidedOn()), false, parts));
            }
        }
        var working = parts(AmountKind.BUDGET);
        if (!decided.isEmpty()) {
            add(steps, "chart.steps.notAdopted", difference(working, decided));
        }
        steps.add(new Step(words.text("chart.steps.working"), true, working));
        var expected = new Expected(facts);
        var end = expected.parts();
        if (!end.isEmpty()) {
            add(steps, "chart.steps.further", difference(end, working));
            steps.add(new Step(expected.name(words), true, end));
        }
        return steps;
    }

    private int newestPlan() {
        return IntStream.range(0, facts.editions().size()).filter(at -> {
            var edition = facts.editions().get(at).edition();
            return edition.kind() == BudgetEdition.Kind.ADOPTED && edition.covers(facts.year());
        }).max().orElse(-1);
    }

    private void add(List<Step> steps, String key, List<Part> parts) {
        if (!parts.isEmpty()) {
            steps.add(new Step(words.text(key), false, parts));
        }
    }

    private List<Part> parts(AmountKind kind) {
        return new Expected(facts).ofTheYear().filter(line -> line.kind() == kind).map(Part::of).toList();
    }

    /// What differs, for each account string of each project.
    private static List<Part> difference(List<Part> now, List<Part> before) {
        var differing = new LinkedHashMap<BudgetKey, Money>();
        now.forEach(part -> differing.merge(bare(part.key()), part.amount(), Money::plus));
        before.forEach(part -> differing.merge(bare(part.key()), part.amount().negated(), Money::plus));
        return differing.entrySet().stream().filter(each -> !each.getValue().isZero())
                .map(each -> new Part(each.getKey(), each.getValue())).toList();
    }

    private static BudgetKey bare(BudgetKey key) {
        return new BudgetKey(key.project(), key.accountString(), key.year(), BudgetKey.WHOLE_YEAR, AmountKind.BUDGET,
                Financing.NONE_STATED);
    }
}
