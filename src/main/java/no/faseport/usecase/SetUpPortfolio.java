package no.faseport.usecase;

import no.faseport.portfolio.Settings;

/// Gives a new, empty portfolio its settings and the phase model everybody starts with.
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
        var model = ShippedModel.read("four-phase", settings.language());
        place.store().change(place.words().text("app.name"), work -> {
            work.settings().create(settings);
            work.phaseModels().add(model.model(), model.gates());
            return place.said(settings, "journal.portfolio.created", settings.name());
        });
    }
}
