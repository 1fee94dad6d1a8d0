package no.faseport.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.faseport.benefit.NumberText;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.words.WrittenDay;
import picocli.CommandLine.Model.CommandSpec;

/// Reads what is written among the arguments of a command; what cannot be read is wrong usage.
record Written(CommandSpec spec) {
    /// The amount in `text`.
    Money kroner(String text) {
        return switch (AmountText.of(text)) {
            case AmountText.Read read -> read.money();
            case AmountText.Unread unread -> throw new WrongUsage(spec.commandLine(), "cli.usage.kroner", unread.why());
        };
    }

    /// The number in `text`.
    BigDecimal number(String text) {
        return NumberText.read(text)
                .orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.number", text));
    }

    /// The day in `text`.
    LocalDate day(String text) {
        return WrittenDay.read(text).orElseThrow(() -> new WrongUsage(spec.commandLine(), "cli.usage.date", text));
    }

    /// Lets a `file` pass whose name ends with `ending`.
    void file(Path file, String ending) {
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new WrongUsage(spec.commandLine(), "cli.usage.ending", file.toString(), ending);
        }
    }

    /// What `read` makes of `text`; nothing where nothing is written.
    static <T> Optional<T> maybe(String text, Function<String, T> read) {
        return text.isBlank() ? Optional.empty() : Optional.of(read.apply(text));
    }
}
