package no.faseport.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Term;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Who decided, when, on what case, why and on which conditions: the options of every command that records a decision.
final class Decided {
    private static final int TEXT_OWNER_AND_DEADLINE = 3;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--by", required = true, paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.by")
    private String by = "";

    @Option(names = "--body", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.body")
    private String body = "";

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.caseNumber")
    private String caseNumber = "";

    @Option(names = "--date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.date")
    private String date = "";

    @Option(names = "--reason", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--condition", paramLabel = "${bundle:cli.label.condition}", descriptionKey = "cli.option.condition")
    private List<String> conditions = new ArrayList<>();

    String by() {
        return by;
    }

    String body() {
        return body;
    }

    String caseNumber() {
        return caseNumber;
    }

    String reason() {
        return reason;
    }

    /// The day of the decision: today, unless another was given.
    LocalDate day(Console console) {
        return date.isEmpty() ? LocalDate.now(console.clock()) : day(date);
    }

    /// The conditions, each given as its text, owner and deadline with semicolons between.
    List<Term> terms() {
        return conditions.stream().map(this::term).toList();
    }

    private Term term(String told) {
        var parts = told.split("[;|]", TEXT_OWNER_AND_DEADLINE);
        return new Term(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "",
                parts.length > 2 && !parts[2].isBlank() ? Optional.of(day(parts[2])) : Optional.empty());
    }

    private LocalDate day(String text) {
        return new Written(spec).day(text);
    }
}
