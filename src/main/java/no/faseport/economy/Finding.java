package no.faseport.economy;

import no.faseport.words.Message;

/// Something a rule of the accounts has to say about a line.
public record Finding(Severity severity, Message message) {
}
