package no.faseport.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.PrintWish.Sides;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Where pages go: to a file, or to a printer.
final class PrinterOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--to", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.reportTo")
    private @Nullable Path file;

    @Option(names = "--printer", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.printer")
    private String printer = "";

    @Option(names = "--tray", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.option.tray")
    private String tray = "";

    @Option(names = "--copies", paramLabel = "${bundle:cli.label.count}", descriptionKey = "cli.option.copies")
    private int copies = 1;

    @Option(names = "--sides", paramLabel = "one|book|pad", descriptionKey = "cli.option.sides")
    private String sides = "one";

    /// The file, or nothing where a printer is named; neither or both is wrong usage.
    Optional<Path> file() {
        boolean isPrinted = !printer.isBlank();
        if (isPrinted == (file != null)) {
            throw wrong("cli.usage.either", "--to", "--printer");
        }
        return Optional.ofNullable(file);
    }

    /// How sheets are wanted from the printer, in `mono` without colours.
    PrintWish wish(boolean mono) {
        return new PrintWish(printer.strip(), tray.strip(),
                WrongUsage.between(spec.commandLine(), "--copies", copies, 1, PrintWish.MOST_COPIES),
                Codes.find(Sides.values(), sides.strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> wrong("cli.usage.sides", sides, Codes.all(Sides.values()))),
                mono);
    }

    private WrongUsage wrong(String key, Object... arguments) {
        return new WrongUsage(spec.commandLine(), key, arguments);
    }
}
