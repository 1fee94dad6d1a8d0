package no.faseport.usecase;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.economy.ledger.LedgerLayout;

/// What somebody wants brought in: a file, what for, from which source, and what its projects are.
///
/// `source` is empty for what counts as written by hand: then only lines in the file are touched, and amounts of every kind
/// come in. `matches` says what projects in the file are, by number or name; in the order they were said. `layout` is how the
/// file is read; where it is empty, that is as the source's last file was or as it looks.
public record ImportOrder(Path file, ImportPurpose purpose, String source, boolean newProjects,
        Map<String, Match> matches, Optional<LedgerLayout> layout) {
    /// Keeps a copy.
    public ImportOrder {
        matches = Collections.unmodifiableMap(new LinkedHashMap<>(matches));
        source = source.strip();
    }

    /// A budget that counts as written by hand.
    public static ImportOrder byHand(Path file, boolean newProjects) {
        return new ImportOrder(file, ImportPurpose.BUDGET, "", newProjects, Map.of(), Optional.empty());
    }

    /// A file from a source.
    public static ImportOrder from(String source, ImportPurpose purpose, Path file) {
        return new ImportOrder(file, purpose, source, false, Map.of(), Optional.empty());
    }

    /// True where the file counts as written by hand.
    public boolean isByHand() {
        return source.isEmpty();
    }

    /// The same with a project of the file said to be `match`.
    public ImportOrder with(String pattern, Match match) {
        var more = new LinkedHashMap<>(matches);
        more.put(pattern, match);
        return new ImportOrder(file, purpose, source, newProjects, more, layout);
    }

    /// The same with more said of the file's projects.
    public ImportOrder with(Map<String, Match> said) {
        var more = new LinkedHashMap<>(matches);
        more.putAll(said);
        return new ImportOrder(file, purpose, source, newProjects, more, layout);
    }

    /// The same, making the projects that are missing or not.
    public ImportOrder makingProjects(boolean make) {
        return new ImportOrder(file, purpose, source, make, matches, layout);
    }

    /// The same, read as people have said.
    public ImportOrder read(LedgerLayout as) {
        return new ImportOrder(file, purpose, source, newProjects, matches, Optional.of(as));
    }

    /// The name of the file.
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}
