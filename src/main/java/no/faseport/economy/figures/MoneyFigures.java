package no.faseport.economy.figures;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.faseport.chart.Shape;
import no.faseport.chart.Tone;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.words.Words;

/// Draws up the figures of the economy from its facts, named in the user's language.
///
/// All but the accounts' and units' are of the net cost, as [CostGroup] counts it; those two are of costs without VAT.
public final class MoneyFigures {
    private static final int MONTHS = 12;
    private static final int MOST_ROWS = 10;

    private final MoneyFacts facts;
    private final Words words;

    /// The figures of `facts`, in `words`.
    public MoneyFigures(MoneyFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /// The figure about `subject`.
    public MoneyFigure of(Subject subject) {
        return switch (subject) {
            case MONTHS -> months();
            case COURSE -> new Course(facts, words, monthNames()).figure();
            case STEPS -> new Steps(facts, words).figure();
            case FINANCING -> financing();
            case ACCOUNTS -> largest(Subject.ACCOUNTS,
                    line -> facts.names().account(line.accountString().account(), facts.year()));
            case UNITS -> largest(Subject.UNITS, line -> facts.names().unit(line.accountString().unit()));
            case FRAME -> frame();
        };
    }

    private List<String> monthNames() {
        return Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.SHORT_STANDALONE,
                words.language().locale()).replace(".", "")).toList();
    }

    private Stream<BudgetLine> ofTheYear() {
        return facts.lines().stream().filter(line -> line.year() == facts.year());
    }

    /// What is not divided into months stands in a row of its own, where there is any.
    private MoneyFigure months() {
        var whole = ofTheYear().anyMatch(line -> line.month() == BudgetKey.WHOLE_YEAR && Part.of(line).counts());
        var rows = new ArrayList<>(monthNames());
        if (whole) {
            rows.add(words.text("chart.wholeYear"));
        }
        var tally = kinds(rows);
        ofTheYear().filter(line -> Part.of(line).counts()).forEach(line -> tally.add(
                line.month() == BudgetKey.WHOLE_YEAR ? MONTHS : line.month() - 1, at(line.kind()),
                Part.of(line)));
        return tally.figure(Subject.MONTHS, Shape.COLUMNS, title(Subject.MONTHS));
    }

    private Tally kinds(List<String> rows) {
        return new Tally(rows).series(words.text(AmountKind.BUDGET.key()), Tone.BUDGET)
                .series(words.text(AmountKind.ACTUAL.key()), Tone.ACTUAL)
                .series(words.text(AmountKind.FORECAST.key()), Tone.FORECAST);
    }

    /// Which of the series of [#kinds] an amount is in.
    private static int at(AmountKind kind) {
        return switch (kind) {
            case BUDGET -> 0;
            case ACTUAL -> 1;
            case FORECAST -> 2;
        };
    }

    private String title(Subject subject) {
        return words.text(subject.key(), String.valueOf(facts.year()));
    }

    private List<String> years() {
        return IntStream.range(0, MoneyFacts.YEARS).mapToObj(at -> String.valueOf(facts.year() + at)).toList();
    }

    private MoneyFigure financing() {
        var tally = new Tally(years());
        var budget = facts.lines().stream().filter(line -> line.kind() == AmountKind.BUDGET && isShown(line.year()))
                .filter(line -> Part.of(line).counts()).toList();
        var sources = Stream.of(Financing.values())
                .filter(source -> budget.stream().anyMatch(line -> line.financing() == source)).toList();
        for (int i = 0; i < sources.size(); i++) {
            tally.series(words.text(sources.get(i).key()),
                    Tone.ofKind(List.of(Financing.values()).indexOf(sources.get(i))));
        }
        budget.forEach(line -> tally.add(line.year() - facts.year(), sources.indexOf(line.financing()),
                Part.of(line)));
        return tally.figure(Subject.FINANCING, Shape.STACK, title(Subject.FINANCING));
    }

    private boolean isShown(int year) {
        return year >= facts.year() && year < facts.year() + MoneyFacts.YEARS;
    }

    /// The rows with the largest budgets, and the others together; a single other one is shown itself.
    private MoneyFigure largest(Subject subject, Function<BudgetLine, Label> row) {
        var lines = ofTheYear().filter(line -> line.accountString().group() == CostGroup.COST).toList();
        var sums = new HashMap<Label, Money>();
        lines.stream().filter(line -> line.kind() == AmountKind.BUDGET || line.kind() == AmountKind.ACTUAL)
                .forEach(line -> sums.merge(row.apply(line), line.amount(), Money::plus));
        var order = sums.keySet().stream().sorted(Comparator.comparing((Label label) -> sums.get(label)).reversed()
                .thenComparing(Label::code)).toList();
        var shown = order.size() <= MOST_ROWS + 1 ? order : order.subList(0, MOST_ROWS);
        var names = new ArrayList<>(shown.stream().map(label -> named(subject, label)).toList());
        if (shown.size() < order.size()) {
            names.add(words.count("chart.others", order.size() - shown.size()));
        }
        var tally = kinds(names);
        for (var line : lines) {
            int at = shown.indexOf(row.apply(line));
            if (at >= 0 || shown.size() < names.size()) {
                tally.add(at < 0 ? shown.size() : at, at(line.kind()), Part.of(line));
            }
        }
        return tally.figure(subject, Shape.ROWS, title(subject));
    }

    private String named(Subject subject, Label label) {
        return label.toString().isEmpty() ? words.text(subject.key() + ".none") : label.toString();
    }

    /// Granted is what bodies have decided, or the working budget of a year nobody has decided on.
    private MoneyFigure frame() {
        var tally = new Tally(years()).series(words.text("chart.frame.granted"), Tone.BUDGET)
                .series(words.text("chart.frame.bound"), Tone.ACTUAL);
        for (int at = 0; at < MoneyFacts.YEARS; at++) {
            int year = facts.year() + at;
            int row = at;
            granted(year).filter(Part::counts).forEach(part -> tally.add(row, 0, part));
            facts.lines().stream().filter(line -> line.year() == year && line.kind() == AmountKind.ACTUAL)
                    .map(Part::of).filter(Part::counts).forEach(part -> tally.add(row, 1, part));
            facts.commitments().stream().filter(bound -> bound.year() == year).map(Part::of)
                    .forEach(part -> tally.add(row, 1, part));
        }
        return tally.figure(Subject.FRAME, Shape.COLUMNS, title(Subject.FRAME));
    }

    private Stream<Part> granted(int year) {
        var decided = facts.editions().stream().flatMap(adopted -> adopted.lines().stream())
                .filter(line -> line.key().year() == year).map(Part::of).toList();
        return decided.isEmpty()
                ? facts.lines().stream().filter(line -> line.year() == year && line.kind() == AmountKind.BUDGET)
                        .map(Part::of)
                : decided.stream();
    }
}
