package no.faseport.report.printing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.faseport.document.sheet.PrintWish;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Message;

/// The print queue of Linux and macOS (CUPS), which takes PDFs as they are: what is text stays text all the way to the printer.
///
/// Java's own way there paints every letter, and needs a program that many machines have not.
final class Spooler {
    private static final Path PROGRAMS = Path.of("/usr/bin");
    /// How long a printer may think before it says what trays it has.
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /// How long it takes at most until a user who stops a job is heard.
    private static final long LOOK_MILLIS = 100;

    private final Path folder;
    private final Path temporary;

    /// The queue whose programs lie in `folder`; what they are given and say is kept in `temporary` while they work.
    Spooler(Path folder, Path temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /// The queue of this machine; nothing where it has none, as on Windows.
    static Optional<Spooler> here() {
        return Optional.of(new Spooler(PROGRAMS, Path.of(System.getProperty("java.io.tmpdir"))))
                .filter(spooler -> Files.isExecutable(spooler.program("lp")));
    }

    private Path program(String name) {
        return folder.resolve(name);
    }

    private record Answer(boolean well, String said) {
    }

    /// What `printer` calls its trays.
    List<String> trays(String printer) {
        try {
            return asked(new byte[0], List.of(program("lpoptions").toString(), "-p", printer, "-l"),
                    new Patience(Instant.now().plus(PATIENCE))).said().lines()
                    .filter(line -> line.startsWith("InputSlot/")).findFirst()
                    .map(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split("\\s+"))
                            .map(tray -> tray.replace("*", "")).toList())
                    .orElse(List.of());
        } catch (IOException e) {
            return List.of(); // then the printer finds the tray itself
        }
    }

    /// Hands `pdf` over as a job called `title`; what comes back is why it could not, or that the user stopped it.
    Optional<Message> print(byte[] pdf, String title, PaperSize size, PrintWish wish, Progress progress) {
        try {
            var answer = asked(pdf, command(title, size, wish), progress);
            if (progress.isCancelled()) {
                return Optional.of(Message.of("print.refused.cancelled"));
            }
            return answer.well() ? Optional.empty() : Optional.of(Refusals.of(wish.printer(), answer.said()));
        } catch (IOException e) {
            return Optional.of(Refusals.of(wish.printer(), e));
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

    /// Lets a program work on `given` until it is done or the user has lost patience; files stand between, so that a program
    /// that hangs or breaks off holds nobody up.
    private Answer asked(byte[] given, List<String> command, Progress progress) throws IOException {
        var in = Files.createTempFile(temporary, "faseport-print", ".pdf");
        try {
            var out = Files.createTempFile(temporary, "faseport-print", ".txt");
            try {
                Files.write(in, given);
                var asking = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(in.toFile())
                        .redirectOutput(out.toFile());
                asking.environment().put("LC_MESSAGES", "C"); // or what it says is not recognised
                return new Answer(isWell(asking.start(), progress), Files.readString(out));
            } finally {
                Files.deleteIfExists(out);
            }
        } finally {
            Files.deleteIfExists(in);
        }
    }

    private static boolean isWell(Process process, Progress progress) throws IOException {
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (progress.isCancelled()) {
                    process.destroyForcibly().waitFor();
                }
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new InterruptedIOException();
        }
    }

    /// Waits until a moment.
    private record Patience(Instant until) implements Progress {
        @Override
        public void at(double fraction) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return Instant.now().isAfter(until);
        }
    }
}
