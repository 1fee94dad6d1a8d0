package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;

/// What somebody wants brought in: a file, what for, from which source, and what its projects are.
///
/// `source` is empty for what counts as written by hand: then only lines in the file are touched, and amounts of every kind
/// come in. `matches` says what projects in the file are, by number or name; in the order they were said.
public record ImportOrder(Path file, ImportPurpose purpose, String source, boolean newProjects,
        Map<String, Match> matches) {
    /// Keeps a copy.
    public ImportOrder {
        matches = Collections.unmodifiableMap(new LinkedHashMap<>(matches));
        source = source.strip();
    }

    /// A budget that counts as written by hand.
    public static ImportOrder byHand(Path file, boolean newProjects) {
        return new ImportOrder(file, ImportPurpose.BUDGET, "", newProjects, Map.of());
    }

    /// A file from a source.
    public static ImportOrder from(String source, ImportPurpose purpose, Path file) {
        return new ImportOrder(file, purpose, source, false, Map.of());
    }

    /// True where the file counts as written by hand.
    public boolean isByHand() {
        return source.isEmpty();
    }

    /// The same with a project of the file said to be `match`.
    public ImportOrder with(String pattern, Match match) {
        var more = new LinkedHashMap<>(matches);
        more.put(pattern, match);
        return new ImportOrder(file, purpose, source, newProjects, more);
    }

    /// The same, making the projects that are missing or not.
    public ImportOrder makingProjects(boolean make) {
        return new ImportOrder(file, purpose, source, make, matches);
    }

    /// The name of the file.
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
