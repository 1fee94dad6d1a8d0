package no.faseport.ui;

import javafx.scene.layout.Region;

/// Faseport's mark, drawn in the accent: its shape stands in the style sheet.
public final class Emblem extends Region {
    /// The mark at the size its style gives it.
    public Emblem() {
        getStyleClass().add("emblem");
    }
}
