package no.faseport.cli;

import java.util.stream.Collectors;
import no.faseport.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// The first line of each command's help, in the user's language: short where all the options would take more than a few lines.
record Synopses(Words words) {
    private static final int MOST_OPTIONS = 14;

    /// Says `command` and all under it in a few words.
    void shorten(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        usage.synopsisSubcommandLabel("[" + words.text("cli.label.command") + "]");
        if (command.getCommandSpec().options().size() > MOST_OPTIONS) {
            usage.customSynopsis(shortened(command));
        }
        command.getSubcommands().values().forEach(this::shorten);
    }

    /// What must be said, and that there is more to choose.
    private String shortened(CommandLine command) {
        var spec = command.getCommandSpec();
        var needed = spec.options().stream().filter(OptionSpec::required)
                .map(option -> " " + option.longestName() + "=" + option.paramLabel()).collect(Collectors.joining());
        var parameters = spec.positionalParameters().stream().map(one -> " " + one.paramLabel())
                .collect(Collectors.joining());
        return spec.qualifiedName() + needed + " [" + words.text("cli.label.options") + "]" + parameters;
    }
}
