package no.faseport.usecase;

import no.faseport.economy.Severity;
import no.faseport.words.Message;

/// Something wrong or odd in a file to import, at its cell ("Ark1!C7"); `at` is empty for what concerns the whole file.
public record ImportProblem(String at, Message message, Severity severity) {
    /// The problem with its place, to be said in any language: «Ark1!C7: …».
    public Message told() {
        return at.isEmpty() ? message : Message.of("import.problem", at, message);
    }

    /// True where nothing may be imported while it stands.
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
