package no.faseport.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// Something wrong or odd in a file to import, at its cell ("Ark1!C7"); `at` is empty for what concerns the whole file.
public record ImportProblem(String at, Message message, Severity severity) {
    /// The problem with its place, to be said in any language: «Ark1!C7: …».
    public Message told() {
        return at.isEmpty() ? message : Message.of("import.problem", at, message);
    }

    /// `problems`, and with them that there is nothing to import, where a file without errors has no `lines`, as one has that is
    /// headings only.
    static List<ImportProblem> with(List<ImportProblem> problems, Collection<?> lines) {
        if (!lines.isEmpty() || problems.stream().anyMatch(ImportProblem::isError)) {
            return List.copyOf(problems);
        }
        var all = new ArrayList<>(problems);
        all.add(new ImportProblem("", Message.of("import.problem.nothing"), Severity.ERROR));
        return List.copyOf(all);
    }

    /// True where nothing may be imported while it stands.
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
