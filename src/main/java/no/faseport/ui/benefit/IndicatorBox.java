package no.faseport.ui.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Direction;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.figures.BenefitFigures;
import no.faseport.ui.ChartPane;
import no.faseport.ui.DayField;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// An indicator with what it was, what is wanted, its course as a picture and its measurements; saved when a field is left.
final class IndicatorBox extends VBox {
    private static final double CHART = 150;
    private static final double SHORT = 76;

    private final Measuring model;
    private final Words words;
    private final BenefitText text;
    private final TextField name = new TextField();
    private final TextField measure = new TextField();
    private final TextField baseline = new TextField();
    private final DayField baselineOn;
    private final TextField target = new TextField();
    private final DayField targetOn;
    private final TextField months = new TextField();
    private final ComboBox<Direction> direction;
    private final TextField responsible = new TextField();
    private final TextField method = new TextField();
    private final Label standing = new Label();
    private final ChartPane chart = new ChartPane();
    private final MeasurementTable measurements;
    private Optional<Indicator> shown = Optional.empty();

    IndicatorBox(Measuring model, Words words) {
        this.model = model;
        this.words = words;
        this.text = new BenefitText(words);
        this.baselineOn = day("benefits.indicator.baselineOn");
        this.targetOn = day("benefits.indicator.targetOn");
        this.direction = BenefitsLook.choice(List.of(Direction.values()),
                one -> words.text("benefit.direction." + one));
        this.measurements = new MeasurementTable(model, words);
        getStyleClass().addAll("indicator-box", "charts");
        standing.setWrapText(true);
        chart.managedProperty().bind(chart.visibleProperty());
        getChildren().setAll(head(), standing,
                BenefitsLook.row(field("baseline", baseline), field("baselineOn", baselineOn)),
                BenefitsLook.row(field("target", target), field("targetOn", targetOn)),
                chart, measurements,
                BenefitsLook.row(field("months", months), field("direction", direction)),
                BenefitsLook.row(field("responsible", responsible), field("method", method)));
        List.of(name, measure, baseline, target, months, responsible, method)
                .forEach(field -> BenefitsLook.save(field, written -> save()));
        List.of(baseline, target, months).forEach(field -> field.setAlignment(Pos.CENTER_RIGHT));
        direction.setOnAction(pick -> save());
    }

    private DayField day(String key) {
        return new DayField(words, words.text(key), day -> save());
    }

    private VBox field(String key, Region field) {
        return BenefitsLook.field(words.text("benefits.indicator." + key), field);
    }

    private Node head() {
        name.getStyleClass().add("indicator-name");
        name.setAccessibleText(words.text("benefits.indicator.name"));
        measure.setAccessibleText(words.text("benefits.column.measure"));
        measure.setPromptText(words.text("benefits.column.measure"));
        measure.setPrefWidth(SHORT);
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove = Parts.icon(words.text("benefits.indicator.remove"), Material2AL.CLOSE,
                () -> shown.ifPresent(model::remove));
        var row = new HBox(name, measure, remove);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void save() {
        shown.ifPresent(one -> model.numbers().maybe(baseline.getText(), from -> model.numbers().maybe(target.getText(),
                to -> model.numbers().months(months.getText(),
                        round -> model.edit(one, written(one.facts(), from, to, round))))));
    }

    private IndicatorFacts written(IndicatorFacts now, Optional<BigDecimal> from, Optional<BigDecimal> to,
            Optional<Integer> round) {
        return new IndicatorFacts(name.getText(), measure.getText(), method.getText(), responsible.getText(),
                isToldByLevels(now) ? now.stated() : direction.getValue(), from, on(baselineOn), to, on(targetOn),
                round);
    }

    /// True where baseline and target tell which way is better, so that nobody needs to say it.
    private static boolean isToldByLevels(IndicatorFacts facts) {
        return facts.baseline().isPresent() && facts.target().isPresent() && !facts.baseline().equals(facts.target());
    }

    private static Optional<LocalDate> on(DayField day) {
        return Optional.ofNullable(day.getValue());
    }

    /// Shows `indicator` as it is now.
    void show(Indicator indicator) {
        shown = Optional.empty();
        var facts = indicator.facts();
        BenefitsLook.fill(name, facts.name());
        BenefitsLook.fill(measure, facts.measure());
        BenefitsLook.fill(baseline, text.number(facts.baseline()));
        BenefitsLook.fill(target, text.number(facts.target()));
        BenefitsLook.fill(months, facts.months().map(String::valueOf).orElse(""));
        BenefitsLook.fill(responsible, facts.responsible());
        BenefitsLook.fill(method, facts.method());
        baselineOn.show(facts.baselineOn());
        targetOn.show(facts.targetOn());
        direction.setValue(facts.direction());
        direction.setDisable(isToldByLevels(facts));
        standing.setText(text.standing(indicator));
        standing.setGraphic(indicator.trend().map(one -> new FontIcon(BenefitsLook.symbol(one))).orElse(null));
        draw(indicator);
        measurements.show(indicator);
        shown = Optional.of(indicator);
    }

    private void draw(Indicator indicator) {
        var course = new BenefitFigures(words).course(indicator);
        chart.setVisible(!course.isEmpty());
        chart.onSpot((spot, node) -> {
            var one = indicator.measurements().get(spot.row());
            Tooltip.install(node,
                    new Tooltip(words.text("benefits.course.dated", words.text("benefits.course.measured"),
                            one.on(), course.text(one.value()))));
        });
        chart.show(CHART, course.spoken(), course::marks);
    }
}
