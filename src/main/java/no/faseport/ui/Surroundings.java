package no.faseport.ui;

import no.faseport.words.Language;

/// What lies around an open portfolio and outlives it: how the window looks, its language, and other portfolios.
public interface Surroundings {
    /// Changes between light and dark.
    void otherTheme();

    /// Speaks another language from now on.
    void speak(Language language);

    /// Closes the portfolio and shows the three doors.
    void leave();
}
