package no.faseport.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import no.faseport.portfolio.Settings;
import no.faseport.usecase.CreatePortfolio;
import no.faseport.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a new, empty portfolio.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "P", descriptionKey = "cli.parameter.new")
    private String address = "";

    @Option(names = "--name", required = true, paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.portfolioName")
    private String name = "";

    @Option(names = "--municipality", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.municipality")
    private String municipality = "";

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.reportingYear")
    private int year;

    @Option(names = "--language", paramLabel = "nb|nn|en", descriptionKey = "cli.option.language")
    private String language = "";

    NewCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var where = address.isBlank() ? faseport.address(spec) : address;
        var written = language.isEmpty() ? console.words().language() : language();
        var settings = new Settings(1, municipality.strip(), name.strip(), written,
                year == 0 ? LocalDate.now(console.clock()).getYear() : year);
        var created = new CreatePortfolio(console.words(), console.user(), console.clock()).create(where, settings);
        return new Door(console).through(created, place -> {
            console.tell("cli.created", settings.name(), where);
            return ExitCode.DONE;
        });
    }

    private Language language() {
        return Arrays.stream(Language.values()).filter(one -> one.code().equals(language)).findFirst()
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.language", language));
    }
}
