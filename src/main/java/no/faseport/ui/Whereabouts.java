package no.faseport.ui;

/// Where an open portfolio lies, as people read it, whether that is a server, and whether it may only be read.
public record Whereabouts(String text, boolean server, boolean readOnly) {
}
