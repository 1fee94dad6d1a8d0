package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.portfolio.ControlPage;
import no.faseport.usecase.ReadControl;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what the rules of the accounts have to say about the portfolio's amounts, errors first.
@Command(name = "findings")
final class ListFindings implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--from", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.findingsFrom")
    private @Nullable Integer from;

    ListFindings(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A finding as a script reads it.
    record Row(String severity, String rule, String source, String project, String account, int year, String kind,
            BigDecimal amount, @JsonProperty("message") String told) {
        static Row of(ControlPage.Line line, Words words) {
            var finding = line.finding();
            return new Row(Codes.of(finding.severity()), Codes.of(finding.rule()), finding.rule().source(),
                    line.project().map(Label::code).orElse(""), finding.where(), finding.year(),
                    Codes.of(finding.kind()), finding.amount().amount(), words.text(finding.message()));
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var first = from == null ? new ReadPortfolio(place).settings().reportingYear() : from;
        var page = new ReadControl(place).ofPortfolio(first);
        if (json) {
            Json.write(console.out(),
                    page.lines().stream().map(line -> Row.of(line, console.words())).toList());
        } else {
            table(page).write(console.out());
            console.tell("control.counts", Message.count("control.counts.errors", page.count(Severity.ERROR)),
                    Message.count("control.counts.warnings", page.count(Severity.WARNING)));
        }
        return ExitCode.DONE;
    }

    private Table table(ControlPage page) {
        var words = console.words();
        var table = new Table(List.of(words.text("control.severity"), words.text("control.source"),
                words.text("control.project"), words.text("control.where"), words.text("control.year"),
                words.text("control.kind"), words.text("control.amount"), words.text("control.message")), Set.of(6));
        page.lines().forEach(line -> {
            var finding = line.finding();
            table.add(List.of(words.text("control.severity." + finding.severity().name()), finding.rule().source(),
                    line.project().map(Label::code).orElse(""), finding.where(), String.valueOf(finding.year()),
                    words.text(finding.kind().key()), words.amount(finding.amount().amount()),
                    words.text(finding.message())));
        });
        return table;
    }
}
