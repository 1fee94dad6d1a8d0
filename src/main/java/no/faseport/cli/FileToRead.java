package no.faseport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Parameters;

/// The file that a command reads.
final class FileToRead {
    @Parameters(paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.parameter.importFile")
    private Path file = Path.of("");

    /// Lets `work` read it; refused where there is no such file, or it cannot be opened.
    int read(Console console, ToIntFunction<Path> work) {
        if (!Files.isRegularFile(file)) {
            return console.refused("planfile.missing", file.toString());
        }
        return Files.isReadable(file)
                ? work.applyAsInt(file)
                : console.refused("planfile.notReadable", file.toString());
    }
}
