package no.faseport.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import no.faseport.usecase.Workplace;
import no.faseport.words.Words;

/// What every screen is made with: the open portfolio, the way off the window's thread, the year shown and the frame's services.
public record Desk(Workplace place, Background background, Notices notices, Navigation navigation,
        ReadOnlyIntegerProperty year) {
    /// The user's words.
    public Words words() {
        return place.words();
    }
}
