package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.project.Project;
import no.faseport.usecase.KeepCommitments;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Registers what a project has ordered.
@Command(name = "commitment")
final class AddCommitmentCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String number = "";

    @Parameters(index = "1", paramLabel = "${bundle:cli.label.kroner}", descriptionKey = "cli.parameter.kroner")
    private String amount = "";

    @Option(names = "--supplier", required = true, paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.order.supplier")
    private String supplier = "";

    @Option(names = "--account", required = true, paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.order.account")
    private String account = "";

    @Option(names = "--unit", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.order.unit")
    private String unit = "";

    @Option(names = "--function", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.order.function")
    private String function = "";

    @Option(names = "--year", paramLabel = "${bundle:cli.label.year}", converter = YearIn.class, descriptionKey = "cli.option.due.year")
    private int year;

    @Option(names = "--month", paramLabel = "${bundle:cli.label.untilMonth}", descriptionKey = "cli.option.due.month")
    private int month = BudgetKey.WHOLE_YEAR;

    @Option(names = "--text", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.order.text")
    private String text = "";

    @Option(names = "--reference", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.order.reference")
    private String reference = "";

    AddCommitmentCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        check(account.matches("[01][0-9]{3}"), "cli.usage.account", account);
        check(function.matches("|[0-9]{3}"), "cli.usage.function", function);
        if (month != BudgetKey.WHOLE_YEAR) {
            WrongUsage.between(spec.commandLine(), "--month", month, 1, 12);
        }
        check(!supplier.isBlank(), "cli.usage.missing", "--supplier");
        return faseport.change(spec, this::add);
    }

    private void check(boolean holds, String otherwise, Object... arguments) {
        if (!holds) {
            throw new WrongUsage(spec.commandLine(), otherwise, arguments);
        }
    }

    private int add(Workplace place) {
        var read = new ReadPortfolio(place);
        var project = read.projectNumbered(number);
        if (project.isEmpty()) {
            return console.refused("cli.refused.noProject", number);
        }
        int due = year == 0 ? read.settings().reportingYear() : year;
        var added = new KeepCommitments(place).add(commitment(place, project.get(), due));
        return console.done(added, "cli.commitmentAdded", number, supplier);
    }

    private Commitment commitment(Workplace place, Project project, int due) {
        var string = new AccountString(AccountClass.of(account.charAt(0)).orElseThrow(), account.substring(1),
                unit.strip(), function);
        return new Commitment(CommitmentId.NEW, 1, project.id(), supplier.strip(), text, reference, place.today(),
                string, due, month, new Written(spec).kroner(amount));
    }
}
