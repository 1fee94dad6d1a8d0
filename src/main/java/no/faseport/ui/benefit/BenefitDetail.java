package no.faseport.ui.benefit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Section;
import no.faseport.ui.FigureView;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A benefit with all there is to it: how it stands and why, years, indicators, and what is written about it.
final class BenefitDetail extends ScrollPane {
    private static final double CHART = 140;
    private static final double NARROWEST = 260;

    private final BenefitsViewModel model;
    private final Words words;
    private final VBox standing = new VBox();
    private final VBox priced = new VBox();
    private final FigureView chart;
    private final YearTable years;
    private final EstimateLine estimate;
    private final IndicatorList indicators;
    private final FactsForm facts;
    private final VBox inside = new VBox();
    private Optional<Benefit> shown = Optional.empty();

    BenefitDetail(BenefitsViewModel model, Figures figures) {
        this.model = model;
        this.words = figures.words();
        this.chart = new FigureView(words, CHART);
        this.years = new YearTable(model, figures);
        this.estimate = new EstimateLine(model, figures);
        this.indicators = new IndicatorList(model.measuring(), words);
        this.facts = new FactsForm(model, words);
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setMinWidth(NARROWEST);
        setContent(inside);
        inside.getStyleClass().add("benefit-detail");
        priced.getStyleClass().add("form-part");
        priced.managedProperty().bind(priced.visibleProperty());
        priced.getChildren().setAll(heading("benefits.years"), years, chart, heading("benefits.estimate"), estimate);
        inside.getChildren().setAll(standing, facts, priced, heading("benefits.indicators"), indicators, foot());
    }

    private Label heading(String key) {
        return Parts.text(words.text(key), "form-heading");
    }

    /// The ways down to what is written most often.
    private Node ways(Benefit benefit) {
        var row = new HBox();
        row.getStyleClass().add("detail-ways");
        if (benefit.isPriced()) {
            row.getChildren().add(way("benefits.years", priced));
        }
        row.getChildren().add(way("benefits.indicators", indicators));
        return row;
    }

    private Hyperlink way(String key, Node to) {
        var link = new Hyperlink(words.text(key));
        link.setOnAction(press -> {
            double room = inside.getHeight() - getViewportBounds().getHeight();
            setVvalue(room <= 0 ? 0 : Math.min(1, to.getBoundsInParent().getMinY() / room));
        });
        return link;
    }

    private Node foot() {
        var remove = new Button(words.text("benefits.remove"), new FontIcon(Material2AL.DELETE_OUTLINE));
        remove.getStyleClass().add("flat");
        remove.setOnAction(press -> shown.ifPresent(model::remove));
        return new HBox(Parts.space(), remove);
    }

    /// Shows a benefit of `page`, or nothing where there is none.
    void show(Optional<Benefit> benefit, BenefitsPage page) {
        if (!benefit.map(Benefit::id).equals(shown.map(Benefit::id))) {
            setVvalue(0);
        }
        shown = benefit;
        setVisible(benefit.isPresent());
        inside.setDisable(model.isReadOnly());
        benefit.ifPresent(one -> {
            var assessed = page.assessed(one);
            var sign = Sign.of(assessed.standing().mark()).label(words.text(assessed.standing().key(Section.BENEFIT)));
            sign.getStyleClass().add("standing");
            standing.getChildren().setAll(sign, Parts.text(words.text(assessed.reason()), "quiet"), ways(one));
            facts.show(one, page.units());
            priced.setVisible(one.isPriced());
            years.show(one);
            estimate.show(one);
            chart.show(new BenefitFigures(words).years(List.of(one)));
            indicators.show(one);
        });
    }
}
