package no.faseport.ui.benefit;

import javafx.scene.layout.VBox;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// Which benefits of a project may stand in its costs already; gone where none does.
final class TwiceWarnings extends VBox {
    private final Words words;

    TwiceWarnings(Words words) {
        this.words = words;
        getStyleClass().add("twice-warnings");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows those of `page`.
    void show(BenefitsPage page) {
        getChildren().setAll(page.twice().stream().map(one -> {
            var told = Parts.text(words.text(one.message()), "twice-warning");
            told.setGraphic(Sign.WATCH.icon());
            return told;
        }).toList());
        setVisible(!page.twice().isEmpty());
    }
}
