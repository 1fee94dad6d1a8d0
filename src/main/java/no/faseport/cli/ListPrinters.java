package no.faseport.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.document.sheet.Printer;
import no.faseport.usecase.PrintPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the printers of this machine, the usual one first, and what each can do.
@Command(name = "printers")
final class ListPrinters implements Callable<Integer> {
    private final Console console;
    private final PrintPages printing;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListPrinters(Console console, PrintPages printing) {
        this.console = console;
        this.printing = printing;
    }

    /// A printer as a script reads it.
    record Row(String printer, boolean usual, List<String> papers, List<String> trays, boolean duplex, boolean colour) {
        static Row of(Printer printer) {
            return new Row(printer.name(), printer.usual(), printer.papers().stream().map(Enum::name).toList(),
                    printer.trays(), printer.duplex(), printer.colour());
        }
    }

    @Override
    public Integer call() {
        var rows = printing.printers().stream().map(Row::of).toList();
        if (json) {
            Json.write(console.out(), rows);
        } else if (rows.isEmpty()) {
            console.tell("print.none");
        } else {
            table(rows).write(console.out());
        }
        return ExitCode.DONE;
    }

    private Table table(List<Row> rows) {
        var words = console.words();
        var table = new Table(List.of(words.text("print.printer"), words.text("print.paper"),
                words.text("print.tray"), words.text("print.sides")), Set.of());
        rows.forEach(row -> table.add(List.of(row.printer(), String.join(", ", row.papers()),
                String.join(", ", row.trays()), words.text(row.duplex() ? "print.sides.BOOK" : "print.sides.ONE"))));
        return table;
    }
}
