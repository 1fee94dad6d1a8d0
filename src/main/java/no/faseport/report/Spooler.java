package no.faseport.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.faseport.document.sheet.PrintWish;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.words.Message;

/// The print queue of Linux and macOS (CUPS), which takes PDFs as they are: what is text stays text all the way to the printer.
///
/// Java's own way there paints every letter, and needs a program that many machines have not.
final class Spooler {
    private static final Path PROGRAMS = Path.of("/usr/bin");

    private final Path folder;

    /// The queue whose programs lie in `folder`.
    Spooler(Path folder) {
        this.folder = folder;
    }

    /// The queue of this machine; nothing where it has none.
    static Optional<Spooler> here() {
        return Optional.of(new Spooler(PROGRAMS)).filter(spooler -> Files.isExecutable(spooler.program("lp")));
    }

    private Path program(String name) {
        return folder.resolve(name);
    }

    private record Answer(boolean well, String said) {
    }

    /// What `printer` calls its trays.
    List<String> trays(String printer) {
        try {
            return asked(new byte[0], List.of(program("lpoptions").toString(), "-p", printer, "-l")).said().lines()
                    .filter(line -> line.startsWith("InputSlot/")).findFirst()
                    .map(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split("\\s+"))
                            .map(tray -> tray.replace("*", "")).toList())
                    .orElse(List.of());
        } catch (IOException e) {
            return List.of(); // then the printer finds the tray itself
        }
    }

    /// Hands `pdf` over as a job called `title`; what comes back is why it could not.
    Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish) {
        try {
            var answer = asked(pdf, command(title, size, wish));
            return answer.well()
                    ? Optional.empty()
                    : Optional.of(Message.of("print.refused.queue", wish.printer(), answer.said().strip()));
        } catch (IOException e) {
            return Optional.of(Message.of("print.refused.queue", wish.printer(), String.valueOf(e.getMessage())));
        }
    }

    private List<String> command(String title, PaperSize size, PrintWish wish) {
        var command = new ArrayList<>(List.of(program("lp").toString(), "-d", wish.printer(), "-n",
                Integer.toString(wish.copies()), "-t", PlainText.line(title), "-o", "media=" + size, "-o",
                "print-scaling=none", "-o", "sides=" + sides(wish)));
        if (!wish.tray().isEmpty()) {
            command.addAll(List.of("-o", "InputSlot=" + wish.tray()));
        }
        if (wish.mono()) {
            command.addAll(List.of("-o", "print-color-mode=monochrome"));
        }
        return command;
    }

    private static String sides(PrintWish wish) {
        return switch (wish.sides()) {
            case ONE -> "one-sided";
            case BOOK -> "two-sided-long-edge";
            case PAD -> "two-sided-short-edge";
        };
    }

    private static Answer asked(byte[] given, List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write(given);
        } catch (IOException e) {
            process.getErrorStream().close(); // it did not want it all, and will say why
        }
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor() == 0, said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(e);
        }
    }
}
