package no.faseport.ui.portfolio;

import java.nio.file.Path;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Sheets;
import no.faseport.ui.Desk;
import no.faseport.usecase.ExportPortfolio;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// Takes what the portfolio screen shows to a file or to the clipboard.
public final class ExportViewModel {
    private final Desk desk;
    private final PortfolioViewModel model;
    private final ViewsViewModel views;

    /// Takes what `model` shows, named after the view chosen in `views`.
    public ExportViewModel(Desk desk, PortfolioViewModel model, ViewsViewModel views) {
        this.desk = desk;
        this.model = model;
        this.views = views;
    }

    /// What the file and its sheet are called.
    public String title() {
        return desk.words().text("portfolio.export.title", views.name(views.chosen().get()));
    }

    /// What is shown, as a sheet.
    public Sheet sheet() {
        return new Sheets(desk.words(), model.seen()).of(title(), desk.year().get(), model.arrangement().get());
    }

    /// Writes what is shown to `file`, and tells how it went.
    public void write(Path file) {
        var title = title();
        var how = model.arrangement().get();
        var who = model.onlooker().get();
        var year = desk.year().get();
        desk.background().run(Message.of("portfolio.work.exporting"),
                progress -> new ExportPortfolio(desk.place()).write(title, how, who, year, file), result -> {
                    switch (result) {
                        case Result.Done<Path> done ->
                            desk.notices().told(Message.of("portfolio.exported", done.value().toString()));
                        case Result.Refused<Path> refused -> desk.notices().refused(refused.reasons());
                    }
                });
    }
}
