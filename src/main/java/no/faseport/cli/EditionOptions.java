package no.faseport.cli;

import java.time.LocalDate;
import no.faseport.economy.edition.EditionHead;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What is said of a decision about the budget.
final class EditionOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--name", required = true, paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.editionName")
    private String name = "";

    @Option(names = "--body", required = true, paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.editionBody")
    private String body = "";

    @Option(names = "--date", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.date")
    private String date = "";

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.caseNumber")
    private String caseNumber = "";

    @Option(names = "--reason", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.editionReason")
    private String reason = "";

    /// What was said; decided today where no day was.
    EditionHead head(Console console) {
        var day = date.isEmpty()
                ? LocalDate.now(console.clock())
                : new Written(spec).day(date);
        return new EditionHead(name, body, day, caseNumber, reason);
    }
}
