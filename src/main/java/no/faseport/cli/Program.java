package no.faseport.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import no.faseport.portfolio.view.Habits;
import no.faseport.words.Language;
import no.faseport.words.Words;
import picocli.CommandLine;

/// The program as it is called with arguments: understands them, runs the command and says how it went.
public final class Program {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;
    private final String user;
    private final Clock clock;
    private final Picture picture;
    private final Supplier<Habits> habits;

    /// A program that writes results to `out` and everything told to people to `err`; `habits` is asked only where it matters.
    public Program(PrintWriter out, PrintWriter err, Map<String, String> environment, String user, Clock clock,
            Picture picture, Supplier<Habits> habits) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.user = user;
        this.clock = clock;
        this.picture = picture;
        this.habits = habits;
    }

    private Language language(String... arguments) {
        return new Speech(environment).language(arguments);
    }

    /// Says that there is no display, and makes the example and what comes of it in `folder` instead.
    public int runWithoutDisplay(Path folder) {
        new Console(out, err, environment, new Words(language()), user, clock).tell("cli.noDisplay", folder.toString());
        return run("demo", "--to", folder.toString());
    }

    /// Runs the command in `arguments`; the exit code is one of [ExitCode].
    public int run(String... arguments) {
        var console = new Console(out, err, environment, new Words(language(arguments)), user, clock);
        var problems = new Problems(console);
        int code = run(console, problems, arguments);
        out.flush();
        err.flush();
        return code;
    }

    private int run(Console console, Problems problems, String... arguments) {
        try {
            return executed(console, problems, arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return problems.tooLarge(e, arguments);
        }
    }

    private int executed(Console console, Problems problems, String... arguments) {
        return new CommandTree(console, picture, habits).commandLine()
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(problems::wrongUsage)
                .setExecutionExceptionHandler(problems::unexpected)
                .execute(arguments);
    }
}
