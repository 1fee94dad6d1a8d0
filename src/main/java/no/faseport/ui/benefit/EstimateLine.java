package no.faseport.ui.benefit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Extremes;
import no.faseport.ui.Figures;
import no.faseport.words.Words;

/// What all years may come to at the best and at the worst, with what is planned between them, and what they are when that is
/// reckoned with.
final class EstimateLine extends VBox {
    private static final double AMOUNT = 92;

    private final BenefitsViewModel model;
    private final Figures figures;
    private final BenefitText text;
    private final TextField pessimistic = new TextField();
    private final TextField optimistic = new TextField();
    private final Label likely = new Label();
    private final Label adjusted = new Label();
    private Optional<Benefit> shown = Optional.empty();

    EstimateLine(BenefitsViewModel model, Figures figures) {
        this.model = model;
        this.figures = figures;
        this.text = new BenefitText(figures.words());
        var words = figures.words();
        getChildren().setAll(BenefitsLook.row(AMOUNT, field(words, "pessimistic", pessimistic),
                told(words, "likely", likely), field(words, "optimistic", optimistic),
                told(words, "adjusted", adjusted)));
        BenefitsLook.save(pessimistic, written -> save());
        BenefitsLook.save(optimistic, written -> save());
    }

    private static VBox told(Words words, String key, Label label) {
        label.getStyleClass().add("estimate-told");
        label.setAlignment(Pos.CENTER_RIGHT);
        return BenefitsLook.field(words.text("benefits.estimate." + key), label);
    }

    private static VBox field(Words words, String key, TextField field) {
        field.setAlignment(Pos.CENTER_RIGHT);
        return BenefitsLook.field(words.text("benefits.estimate." + key), field);
    }

    private void save() {
        shown.ifPresent(one -> figures.maybe(optimistic.getText(), best -> figures.maybe(pessimistic.getText(),
                worst -> model.edit(one, Drafts.between(one.facts(), new Extremes(best, worst))))));
    }

    /// Shows what `benefit` may come to.
    void show(Benefit benefit) {
        shown = Optional.empty();
        BenefitsLook.fill(optimistic, text.written(benefit.facts().extremes().optimistic()));
        BenefitsLook.fill(pessimistic, text.written(benefit.facts().extremes().pessimistic()));
        likely.setText(figures.whole(benefit.planned()));
        adjusted.setText(figures.whole(benefit.estimate().adjusted()));
        shown = Optional.of(benefit);
    }
}
