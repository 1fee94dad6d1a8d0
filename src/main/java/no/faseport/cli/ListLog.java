package no.faseport.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.ReadRoom;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists a project's log, newest first.
@Command(name = "log")
final class ListLog implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.project}", descriptionKey = "cli.parameter.number")
    private String project = "";

    @Option(names = "--search", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.search")
    private String search = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListLog(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// An entry as a script reads it.
    record Row(String kind, String date, String title, String text, String author, String owner,
            @Nullable String deadline, @Nullable String done) {
        static Row of(LogEntry entry) {
            return new Row(Codes.of(entry.kind()), entry.on().toString(), entry.title(), entry.text(), entry.author(),
                    entry.owner(), entry.deadline().map(LocalDate::toString).orElse(null),
                    entry.done().map(LocalDate::toString).orElse(null));
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        return new ReadPortfolio(place).projectNumbered(project)
                .flatMap(found -> new ReadRoom(place).page(found.id())).map(this::write)
                .orElseGet(() -> console.refused("cli.refused.noProject", project));
    }

    private int write(RoomPage room) {
        var entries = room.log().stream().map(Kept::fact).filter(entry -> entry.says(search)).toList();
        return console.list(json, entries.stream().map(Row::of).toList(), () -> table(entries));
    }

    private Table table(List<LogEntry> entries) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.when"), words.text("room.log.kind"),
                words.text("cli.column.what"), words.text("room.log.owner"), words.text("room.log.deadline"),
                words.text("room.log.done")), Set.of());
        for (var entry : entries) {
            table.add(List.of(words.date(entry.on()), words.text("room.log." + entry.kind()), entry.title(),
                    entry.owner(), entry.deadline().map(words::date).orElse(""),
                    entry.done().map(words::date).orElse("")));
        }
        return table;
    }
}
