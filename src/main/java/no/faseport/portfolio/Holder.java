package no.faseport.portfolio;

import java.time.Instant;

/// Who has a portfolio open: the user's name, the machine, and since when.
public record Holder(String user, String host, Instant since) {
}
