package no.faseport.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import no.faseport.usecase.Workplace;
import no.faseport.words.Words;

/// What every screen is made with: the open portfolio, the way off the window's thread, the year shown and the frame's services.
public record Desk(Workplace place, Background background, Notices notices, Navigation navigation,
        ReadOnlyIntegerProperty year) {
    /// True where everything can be seen and nothing changed: in the past, and in a portfolio opened to be looked at.
    public boolean isReadOnly() {
        return place.isReadOnly();
    }

    /// The user's words.
    public Words words() {
        return place.words();
    }
}
