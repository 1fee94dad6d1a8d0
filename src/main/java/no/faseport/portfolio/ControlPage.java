package no.faseport.portfolio;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.economy.control.ControlFinding;
import no.faseport.economy.control.ControlRule;

/// What the rules of the accounts have to say about the portfolio's amounts, errors first.
public record ControlPage(List<Line> lines) {
    /// Keeps a copy.
    public ControlPage {
        lines = List.copyOf(lines);
    }

    /// A finding, and the number and name of the project it is in; no project where it concerns the whole portfolio.
    public record Line(ControlFinding finding, Optional<Label> project) {
    }

    /// How many errors or warnings there are.
    public long count(Severity severity) {
        return lines.stream().filter(line -> line.finding().severity() == severity).count();
    }

    /// The findings by rule, in the order of the rules.
    public Map<ControlRule, List<Line>> byRule() {
        return lines.stream().collect(groupingBy(line -> line.finding().rule(), TreeMap::new,
                toList()));
    }
}
