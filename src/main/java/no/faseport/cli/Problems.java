package no.faseport.cli;

import java.lang.System.Logger.Level;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells of arguments that were not understood, and of what should not have happened.
final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private final Console console;

    Problems(Console console) {
        this.console = console;
    }

    int wrongUsage(ParameterException problem, String[] arguments) {
        switch (problem) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> console
                    .tell("cli.usage.missing",
                            missing.getMissing().stream().map(Problems::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                console.tell("cli.usage.unknown", String.join(", ", unmatched.getUnmatched()));
            case WrongUsage ours -> console.tell(ours.told());
            default -> console.tell("cli.usage.other", String.valueOf(problem.getMessage()));
        }
        problem.getCommandLine().usage(console.err());
        return ExitCode.WRONG_USAGE;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }

    /// The memory there is was not enough.
    int tooLarge(Error problem, String... arguments) {
        LOG.log(Level.ERROR, "The command " + String.join(" ", arguments) + " failed", problem);
        console.tell("cli.tooLarge");
        return ExitCode.UNEXPECTED;
    }

    int unexpected(Exception problem, CommandLine command, ParseResult parsed) {
        LOG.log(Level.ERROR, "The command " + parsed.originalArgs() + " failed", problem);
        console.tell("cli.unexpected", problem.toString());
        return ExitCode.UNEXPECTED;
    }
}
