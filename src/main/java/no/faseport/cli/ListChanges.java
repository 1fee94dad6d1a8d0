package no.faseport.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.edition.Moment;
import no.faseport.economy.edition.MoneyChange;
import no.faseport.economy.edition.MoneyChanges;
import no.faseport.economy.edition.Touch;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.usecase.CompareMoney;
import no.faseport.usecase.ReadEditions;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import no.faseport.words.WrittenDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the amounts that differ between two days, or between budgets in force and what stands now.
@Command(name = "changes")
final class ListChanges implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;
    private final KindText kinds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--since", required = true, paramLabel = "${bundle:cli.label.moment}", descriptionKey = "cli.option.changesSince")
    private String since = "";

    @Option(names = "--until", paramLabel = "${bundle:cli.label.moment}", descriptionKey = "cli.option.changesUntil")
    private String until = "";

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.project")
    private String project = "";

    @Option(names = "--kind", paramLabel = "${bundle:cli.label.kind}", descriptionKey = "cli.option.changesKind")
    private String kind = "";

    @Option(names = "--to", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.exportTo")
    private @Nullable Path file;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListChanges(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
        this.kinds = new KindText(console.words());
    }

    /// A changed line as a script reads it; the account has four digits, and the month is null for the whole year.
    record Row(String project, String account, String unit, String function, String dimension, int year,
            @Nullable Integer month, String kind, String financing, BigDecimal before, BigDecimal after,
            BigDecimal difference, @Nullable String by, @Nullable String at) {
        static Row of(String project, MoneyChange change) {
            var key = change.key();
            var string = key.accountString();
            return new Row(project, string.toString(), string.unit(), string.function(), string.dimension(), key.year(),
                    key.month() == BudgetKey.WHOLE_YEAR ? null : key.month(), Codes.of(key.kind()),
                    Codes.of(key.financing()), change.before().amount(), change.after().amount(),
                    change.difference().amount(), change.last().map(Touch::by).orElse(null),
                    change.last().map(touch -> touch.at().toString()).orElse(null));
        }
    }

    @Override
    public Integer call() {
        Set<AmountKind> wanted = kind.isEmpty()
                ? EnumSet.allOf(AmountKind.class)
                : EnumSet.of(kinds.read(spec, kind));
        Optional.ofNullable(file).ifPresent(to -> new Written(spec).file(to, ".xlsx"));
        return faseport.read(spec, place -> list(place, wanted));
    }

    private int list(Workplace place, Set<AmountKind> wanted) {
        Optional<ProjectId> only = Optional.of(project).filter(number -> !number.isEmpty())
                .flatMap(new ReadPortfolio(place)::projectNumbered).map(Project::id);
        if (!project.isEmpty() && only.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        var wish = new CompareMoney.Wish(WrittenDay.read(since).<Moment>map(Moment.StartOf::new)
                .orElseGet(() -> inForce(place, since)),
                until.isEmpty()
                        ? new Moment.Now()
                        : WrittenDay.read(until).<Moment>map(Moment.EndOf::new).orElseGet(() -> inForce(place, until)),
                only, wanted);
        return Optional.ofNullable(file).map(to -> write(place, wish, to)).orElseGet(() -> list(place, wish));
    }

    private Moment inForce(Workplace place, String name) {
        return new ReadEditions(place).all().stream().filter(one -> one.head().name().equalsIgnoreCase(name.strip()))
                .reduce((first, second) -> second).<Moment>map(one -> new Moment.InForce(one.id()))
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.moment", name));
    }

    private int write(Workplace place, CompareMoney.Wish wish, Path to) {
        var written = new CompareMoney(place).write(wish, to);
        return console.done(written, "cli.wrote", to.toString());
    }

    private int list(Workplace place, CompareMoney.Wish wish) {
        var compared = new CompareMoney(place).changes(wish);
        if (compared.ifDone().isEmpty()) {
            return console.refused(compared.reasons());
        }
        compared.ifDone().ifPresent(changes -> {
            if (json) {
                Json.write(console.out(), changes.lines().stream()
                        .map(line -> Row.of(changes.names().project(line.key().project()).code(), line)).toList());
            } else {
                table(changes).write(console.out());
            }
        });
        return ExitCode.DONE;
    }

    private Table table(MoneyChanges changes) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.account"),
                words.text("cli.column.unit"), words.text("cli.column.year"), words.text("cli.column.month"),
                words.text("cli.column.kind"), words.text("changes.before"), words.text("changes.after"),
                words.text("changes.difference"), words.text("changes.by")), Set.of(3, 4, 6, 7, 8));
        for (var line : changes.lines()) {
            var key = line.key();
            table.add(List.of(changes.names().project(key.project()).code(), key.accountString().toString(),
                    key.accountString().unit(), String.valueOf(key.year()),
                    key.month() == BudgetKey.WHOLE_YEAR ? "" : String.valueOf(key.month()),
                    words.text(key.kind().key()), words.amount(line.before().amount()),
                    words.amount(line.after().amount()), words.amount(line.difference().amount()),
                    line.last().map(Touch::by).orElse("")));
        }
        return table;
    }
}
