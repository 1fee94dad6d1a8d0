package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.faseport.gate.Condition;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.gate.GateId;
import no.faseport.gate.Overridden;
import no.faseport.portfolio.Deadline;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the gates of every project, with the newest decision at each.
@Command(name = "gates")
final class ListGates implements Callable<Integer> {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int LEFT = 4;
    private static final int MOST_DAYS = 3660;

    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--due", paramLabel = "${bundle:cli.label.days}", descriptionKey = "cli.option.due")
    private @Nullable Integer due;

    ListGates(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A gate as a script reads it.
    ///
    /// @param daysLeft from today until it is planned, negative where that has passed; null where it is passed or has no day
    /// @param missing how many mandatory questions nobody has answered in this round
    /// @param attempt the round it is in, from 1
    /// @param overridden who let it pass with mandatory questions unanswered
    record Row(String project, String gate, String title, @Nullable String planned, @Nullable Long daysLeft,
            @Nullable String outcome,
            @Nullable String decided, @Nullable String by, @Nullable String body,
            @JsonProperty("case") @Nullable String caseNumber, @Nullable String reason, int missing,
            List<Term> conditions, int attempt, @Nullable Waived overridden) {
        static Row of(String project, Gate gate, LocalDate today) {
            var decision = gate.lastDecision();
            return new Row(project, gate.code(), gate.template().title(), text(gate.plannedOn()),
                    left(gate, today).orElse(null),
                    decision.map(Decision::outcome).map(Codes::of).orElse(null),
                    text(decision.map(Decision::decidedOn)), decision.map(Decision::decidedBy).orElse(null),
                    decision.map(Decision::body).orElse(null), decision.map(Decision::caseNumber).orElse(null),
                    decision.map(Decision::reason).orElse(null), gate.missing().size(),
                    decision.map(Decision::conditions).orElse(List.of()).stream().map(Term::of).toList(),
                    gate.attempt(), decision.flatMap(Decision::override).map(Waived::of).orElse(null));
        }
    }

    /// What was let pass, as a script reads it.
    record Waived(String by, String reason, List<String> items) {
        static Waived of(Overridden overridden) {
            return new Waived(overridden.by(), overridden.reason(), overridden.items());
        }
    }

    /// A condition as a script reads it.
    record Term(String text, String owner, @Nullable String deadline, @Nullable String fulfilled) {
        static Term of(Condition condition) {
            return new Term(condition.text(), condition.owner(), ListGates.text(condition.deadline()),
                    ListGates.text(condition.fulfilledOn()));
        }
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static Optional<Long> left(Gate gate, LocalDate today) {
        return gate.plannedOn().filter(day -> !gate.isPassed()).map(day -> ChronoUnit.DAYS.between(today, day));
    }

    private record Found(String project, Gate gate) {
    }

    @Override
    public Integer call() {
        if (due != null) {
            WrongUsage.between(spec.commandLine(), "--due", due, 0, MOST_DAYS);
        }
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var found = new ArrayList<Found>();
        var asked = asked(place);
        for (var project : new ReadPortfolio(place).projects()) {
            new ReadPortfolio(place).gates(project).stream().filter(gate -> asked.test(gate.id()))
                    .forEach(gate -> found.add(new Found(project.number(), gate)));
        }
        if (due != null) {
            found.sort(Comparator.comparing(one -> one.gate().plannedOn().orElse(LocalDate.MAX)));
        }
        return console.list(json, found.stream().map(one -> Row.of(one.project(), one.gate(), place.today())).toList(),
                () -> table(found, place.today()));
    }

    /// With `--due`: gates ahead of the projects, planned no later than so many days from today.
    private Predicate<GateId> asked(Workplace place) {
        var days = due;
        if (days == null) {
            return gate -> true;
        }
        return new ReadPortfolio(place).deadlines(FIRST, place.today().plusDays(days)).stream()
                .filter(one -> one.kind() == Deadline.Kind.PLANNED)
                .flatMap(one -> one.gate().stream()).collect(Collectors.toSet())::contains;
    }

    private Table table(List<Found> found, LocalDate today) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.number"), words.text("cli.column.gate"),
                words.text("cli.column.title"), words.text("cli.column.planned"), words.text("cli.column.left"),
                words.text("cli.column.outcome"),
                words.text("cli.column.decided"), words.text("cli.column.body"), words.text("cli.column.case")),
                Set.of(LEFT));
        for (var one : found) {
            var decision = one.gate().lastDecision();
            table.add(List.of(one.project(), one.gate().code(), one.gate().template().title(),
                    one.gate().plannedOn().map(words::date).orElse(""),
                    left(one.gate(), today).map(words::number).orElse(""),
                    decision.map(taken -> words.text("outcome." + taken.outcome())).orElse(""),
                    decision.map(taken -> words.date(taken.decidedOn())).orElse(""),
                    decision.map(Decision::body).orElse(""), decision.map(Decision::caseNumber).orElse("")));
        }
        return table;
    }
}
