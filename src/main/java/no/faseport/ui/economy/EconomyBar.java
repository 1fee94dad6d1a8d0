package no.faseport.ui.economy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The row above a project's grid: which years or months, which measures, in which unit.
final class EconomyBar extends HBox {
    private static final double LINE = 900;

    private final EconomyViewModel model;
    private final Words words;
    private final Label period = new Label();
    private final ChoiceBox<Integer> count;

    /// The bar of `model`; `addLine` opens what a line is added with, where lines can be added.
    EconomyBar(EconomyViewModel model, Words words, Optional<Runnable> addLine) {
        this.model = model;
        this.words = words;
        this.count = new YearCount(words, Shown.FEWEST, Shown.MOST, model.shown().get().years(),
                years -> change(shown -> new Shown(shown.firstYear(), years, shown.monthsOf(), shown.measures(),
                        shown.unit())))
                .node();
        getStyleClass().add("money-bar");
        setAlignment(Pos.TOP_LEFT);
        var choices = new FlowPane(16, 8, periods(), years(), measures());
        choices.setPrefWrapLength(LINE);
        choices.setRowValignment(VPos.CENTER);
        HBox.setHgrow(choices, Priority.ALWAYS);
        getChildren().addAll(choices, units());
        addLine.ifPresent(action -> getChildren().add(adder(action)));
        model.shown().addListener((property, before, now) -> tell(now));
        tell(model.shown().get());
    }

    private Node adder(Runnable action) {
        var add = new Button(words.text("money.line.add"), new FontIcon(Material2OutlinedAL.ADD));
        add.setOnAction(event -> action.run());
        add.setMinWidth(USE_PREF_SIZE);
        return add;
    }

    private Node periods() {
        var segments = new Segments<>(List.of(false, true),
                months -> words.text(months ? "money.show.months" : "money.show.years"));
        segments.choose(model.shown().get().monthsOf().isPresent());
        segments.onChosen(months -> change(shown -> new Shown(shown.firstYear(), shown.years(),
                months ? OptionalInt.of(shown.firstYear()) : OptionalInt.empty(), shown.measures(), shown.unit())));
        return segments;
    }

    private Node years() {
        period.getStyleClass().add("money-period");
        var box = new HBox(step(Material2OutlinedAL.CHEVRON_LEFT, "money.years.earlier", -1), period,
                step(Material2OutlinedAL.CHEVRON_RIGHT, "money.years.later", 1), count);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node step(Material2OutlinedAL icon, String name, int years) {
        return YearCount.step(words, icon, name, () -> change(shown -> new Shown(shown.firstYear() + years,
                shown.years(), shown.monthsOf().isPresent()
                        ? OptionalInt.of(shown.monthsOf().getAsInt() + years)
                        : OptionalInt.empty(),
                shown.measures(), shown.unit())));
    }

    private Node measures() {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        for (var measure : Measure.values()) {
            var button = new ToggleButton(words.text(measure.key()));
            button.getStyleClass().add("money-chip");
            button.setSelected(model.shown().get().measures().contains(measure));
            button.selectedProperty().addListener((property, before, now) -> change(shown -> {
                var measures = new HashSet<>(shown.measures());
                if (now) {
                    measures.add(measure);
                } else {
                    measures.remove(measure);
                }
                return new Shown(shown.firstYear(), shown.years(), shown.monthsOf(), measures, shown.unit());
            }));
            box.getChildren().add(button);
        }
        return box;
    }

    private Node units() {
        var segments = new Segments<>(List.of(AmountUnit.values()), unit -> words.text(unit.key()));
        segments.choose(model.shown().get().unit());
        segments.onChosen(unit -> change(shown -> new Shown(shown.firstYear(), shown.years(), shown.monthsOf(),
                shown.measures(), unit)));
        return segments;
    }

    private void change(UnaryOperator<Shown> change) {
        model.change(change);
    }

    private void tell(Shown shown) {
        var months = shown.monthsOf().isPresent();
        period.setText(months
                ? String.valueOf(shown.monthsOf().getAsInt())
                : words.text("cost.total.years", String.valueOf(shown.firstYear()),
                        String.valueOf(shown.firstYear() + shown.years() - 1)));
        count.setVisible(!months);
        count.setManaged(!months);
    }
}
