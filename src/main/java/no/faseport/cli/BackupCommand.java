package no.faseport.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.portfolio.Backup;
import no.faseport.usecase.BackUp;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Takes a backup now, or lists those there are.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--list", descriptionKey = "cli.option.listBackups")
    private boolean list;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    BackupCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A backup as a script reads it.
    record Row(String name, String taken, String file) {
        static Row of(Backup backup) {
            return new Row(backup.name(), backup.taken().toString(), backup.file().toString());
        }
    }

    @Override
    public Integer call() {
        return list ? list(BackUp.at(faseport.address(spec))) : faseport.change(spec, this::take);
    }

    private int list(List<Backup> backups) {
        return console.list(json, backups.stream().map(Row::of).toList(), () -> table(backups));
    }

    private Table table(List<Backup> backups) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.name"), words.text("cli.column.when")), Set.of());
        backups.forEach(backup -> table.add(List.of(backup.name(), words.dateTime(backup.taken()))));
        return table;
    }

    private int take(Workplace place) {
        var taken = new BackUp(place).now();
        if (taken.ifDone().isEmpty()) {
            return console.refused(taken.reasons());
        }
        taken.ifDone().ifPresent(backup -> console.tell("cli.backedUp", backup.name(), backup.file().toString()));
        return ExitCode.DONE;
    }
}
