package no.faseport.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.portfolio.HistoryLine;
import no.faseport.usecase.ReadPast;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells what was changed, by whom and when, newest first; or what a project looked like on a day.
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private static final int MOST_LINES = 1_000_000;
    private static final int USUAL_LIMIT = 50;

    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.history")
    private String project = "";

    @Option(names = "--limit", paramLabel = "${bundle:cli.label.count}", descriptionKey = "cli.option.limit")
    private int limit = USUAL_LIMIT;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--on", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.on")
    private String on = "";

    HistoryCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A change as a script reads it; the instant is UTC.
    record Row(String id, String at, String author, String sentence, String kind, boolean undone) {
        static Row of(HistoryLine line) {
            return new Row(line.id().toString(), line.at().toString(), line.author(), line.sentence(),
                    Codes.of(line.kind()), line.undone());
        }
    }

    @Override
    public Integer call() {
        WrongUsage.between(spec.commandLine(), "--limit", limit, 1, MOST_LINES);
        if (on.isEmpty()) {
            return faseport.read(spec, this::tell);
        }
        if (project.isEmpty()) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.onProject");
        }
        var day = new Written(spec).day(on);
        return faseport.read(spec, place -> tell(place, day));
    }

    private int tell(Workplace place, LocalDate day) {
        var found = new ReadPortfolio(place).projectNumbered(project);
        if (found.isEmpty()) {
            return console.refused("cli.refused.noProject", project);
        }
        return switch (new ReadPast(place).of(found.get().id(), day)) {
            case Result.Refused<Workplace> refused -> console.refused(refused.reasons());
            case Result.Done<Workplace> done -> {
                try (var past = done.value()) {
                    yield write(ProjectThen.read(past, found.get().id()));
                }
            }
        };
    }

    private int write(ProjectThen then) {
        if (json) {
            Json.write(console.out(), List.of(then.row()));
        } else {
            then.write(console.out(), console.words());
        }
        return ExitCode.DONE;
    }

    private int tell(Workplace place) {
        var read = new ReadPortfolio(place);
        if (project.isEmpty()) {
            return write(read.history(limit));
        }
        return read.projectNumbered(project).map(found -> write(read.history(found, limit)))
                .orElseGet(() -> console.refused("cli.refused.noProject", project));
    }

    private int write(List<HistoryLine> lines) {
        return console.list(json, lines.stream().map(Row::of).toList(), () -> table(lines));
    }

    private Table table(List<HistoryLine> lines) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.when"), words.text("cli.column.who"),
                words.text("cli.column.what")), Set.of());
        for (var line : lines) {
            var what = switch (line.kind()) {
                case DO -> line.undone() ? words.text("cli.history.undone", line.sentence()) : line.sentence();
                case UNDO -> words.text("cli.undone", line.sentence());
                case REDO -> words.text("cli.redone", line.sentence());
            };
            table.add(List.of(words.dateTime(line.at()), line.author(), what));
        }
        return table;
    }
}
