package no.faseport.cli;

import picocli.CommandLine.Command;

/// A word that only gathers commands, such as `list`; alone it is wrong usage.
@Command
final class GroupCommand {
}
