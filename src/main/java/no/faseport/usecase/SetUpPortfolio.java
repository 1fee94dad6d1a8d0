package no.faseport.usecase;

import no.faseport.portfolio.Settings;

/// Gives a new, empty portfolio its settings and the phase models that come with Faseport.
///
/// It is written in the program's own name, so that nobody's undo takes away what everything else stands on.
public final class SetUpPortfolio {
    private final Workplace place;

    /// For the portfolio of `place`.
    public SetUpPortfolio(Workplace place) {
        this.place = place;
    }

    /// Sets the portfolio up; it is called once, when the file is made.
    public void with(Settings settings) {
        place.store().change(place.words().text("app.name"), work -> {
            work.settings().create(settings);
            for (var text : new ShippedModels(settings.language()).all()) {
                var first = Edition.of(text, 1);
                work.phaseModels().add(first.model(), first.gates());
            }
            return place.said(settings, "journal.portfolio.created", settings.name());
        });
    }
}
