package no.faseport.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.project.Unit;
import no.faseport.usecase.SystemsPreview.Fate;
import no.faseport.words.Words;

/// What importing a register would do, before anything is done: accounts, units or systems.
public sealed interface RegisterPreview {
    /// Of the municipality's own accounts.
    record Accounts(ListPreview<LocalAccount> list) implements RegisterPreview {
    }

    /// Of the units.
    record Units(ListPreview<Unit> list) implements RegisterPreview {
    }

    /// Of the register of systems.
    record Systems(SystemsPreview list) implements RegisterPreview {
    }

    /// What the file is brought in for.
    default ImportPurpose purpose() {
        return switch (this) {
            case Accounts accounts -> ImportPurpose.ACCOUNTS;
            case Units units -> ImportPurpose.UNITS;
            case Systems systems -> ImportPurpose.SYSTEMS;
        };
    }

    /// The file.
    default Path file() {
        return switch (this) {
            case Accounts accounts -> accounts.list().file();
            case Units units -> units.list().file();
            case Systems systems -> systems.list().file();
        };
    }

    /// What is new and differs, and what of the portfolio is not in the file; of a system the columns that differ are named.
    default List<ListChange> changes(Words words) {
        return switch (this) {
            case Accounts accounts -> accounts.list().changes();
            case Units units -> units.list().changes();
            case Systems systems -> systems.list().lines().stream().filter(line -> line.fate() != Fate.SAME)
                    .map(line -> change(line, words)).toList();
        };
    }

    private static ListChange change(SystemsPreview.Line line, Words words) {
        return new ListChange(
                line.fate() == Fate.ADDED ? ListChange.Kind.ADDED : ListChange.Kind.CHANGED, line.system().name(),
                line.differences().stream().map(words::text).collect(Collectors.joining(", ")), "");
    }

    /// The first of the errors and warnings.
    default List<ImportProblem> problems() {
        return switch (this) {
            case Accounts accounts -> accounts.list().problems();
            case Units units -> units.list().problems();
            case Systems systems -> systems.list().problems();
        };
    }

    /// How many entries would be added and changed, are as the file says, and are not in the file.
    default ListPreview.Counts counts() {
        return switch (this) {
            case Accounts accounts -> accounts.list().counts();
            case Units units -> units.list().counts();
            case Systems systems -> new ListPreview.Counts(systems.list().count(Fate.ADDED),
                    systems.list().count(Fate.CHANGED), systems.list().count(Fate.SAME), 0, 0);
        };
    }

    /// True where nothing stands in the way of applying it.
    default boolean applicable() {
        return problems().stream().noneMatch(ImportProblem::isError);
    }
}
