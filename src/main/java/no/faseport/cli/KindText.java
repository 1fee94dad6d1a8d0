package no.faseport.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.faseport.economy.AmountKind;
import no.faseport.words.Language;
import no.faseport.words.Words;
import picocli.CommandLine.Model.CommandSpec;

/// Reads a kind of amount as people say it in any of the languages, or as scripts do: "regnskap" or "actual".
final class KindText {
    private final Words words;

    KindText(Words words) {
        this.words = words;
    }

    /// The kind that `text` means; [WrongUsage] where it is none.
    AmountKind read(CommandSpec spec, String text) {
        return Arrays.stream(AmountKind.values()).filter(kind -> means(kind, text)).findFirst()
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.kind", text,
                        Arrays.stream(AmountKind.values()).map(kind -> "«" + words.text(kind.key()) + "»")
                                .collect(Collectors.joining(", "))));
    }

    private static boolean means(AmountKind kind, String text) {
        return Codes.of(kind).equalsIgnoreCase(text) || Arrays.stream(Language.values())
                .anyMatch(language -> new Words(language).text(kind.key()).equalsIgnoreCase(text));
    }
}
