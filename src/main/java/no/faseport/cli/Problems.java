package no.faseport.cli;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.words.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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

    /// Tells what was not understood, and how the command is written; where one was to be chosen, also which there are.
    int wrongUsage(ParameterException problem, String[] arguments) {
        console.tell(told(problem));
        var command = problem.getCommandLine();
        if (command.getSubcommands().isEmpty()) {
            var help = command.getHelp();
            console.err().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
            console.tell("cli.usage.help", command.getCommandSpec().qualifiedName());
        } else {
            command.usage(console.err());
        }
        return ExitCode.WRONG_USAGE;
    }

    private static Message told(ParameterException problem) {
        return switch (problem) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> Message.of(
                    "cli.usage.missing",
                    missing.getMissing().stream().map(Problems::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case OverwrittenOptionException twice -> Message.of("cli.usage.twice", name(twice.getOverwritten()));
            case WrongUsage ours -> ours.told();
            default -> problem.getCause() instanceof Misread misread ? misread.told() : unread(problem);
        };
    }

    private static Message unknown(UnmatchedArgumentException unmatched) {
        var said = String.join(", ", unmatched.getUnmatched());
        return unmatched.getSuggestions().stream().findFirst().filter(_ -> unmatched.getUnmatched().size() == 1)
                .map(like -> Message.of("cli.usage.unknownLike", said, like))
                .orElseGet(() -> Message.of("cli.usage.unknown", said));
    }

    private static Message unread(ParameterException problem) {
        return Optional.ofNullable(problem.getArgSpec()).map(argument -> unread(argument, problem.getValue()))
                .orElseGet(() -> problem.getCommandLine().getSubcommands().isEmpty()
                        ? Message.of("cli.usage.other", String.valueOf(problem.getMessage()))
                        : Message.of("cli.usage.noCommand"));
    }

    private static Message unread(ArgSpec argument, String said) {
        var type = argument.typeInfo();
        if (type.isMap()) {
            return Message.of("cli.usage.pair", said, name(argument), argument.paramLabel());
        }
        if (type.isEnum()) {
            return Message.of("cli.usage.code", said, Arrays.stream(type.getType().getEnumConstants())
                    .map(one -> String.valueOf(one).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
        return Message.of("cli.usage.value", said, name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
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
