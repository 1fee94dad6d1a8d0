package no.faseport.usecase;

import no.faseport.words.Message;

/// A column of a file to import: its sheet and letters, its heading, and what it was understood as.
public record ImportColumn(String sheet, String letters, String heading, Message meaning) {
}
