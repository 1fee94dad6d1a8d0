package no.faseport.ui.forecast;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.ui.Naming;
import no.faseport.words.Words;

/// The few building stones of the screens; how they look stands in forecast.css.
final class ForecastLook {
    private static final double WIDE = 250;
    private static final double NARROW = 124;

    private ForecastLook() {
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(ForecastLook.class.getResource("forecast.css")).toExternalForm());
    }

    /// The name of the control it stands before, never cut.
    static Label name(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A choice called `name` between `all`.
    static <T> ChoiceBox<T> choice(String name, List<T> all, Function<T, String> told) {
        var box = new ChoiceBox<T>();
        box.setConverter(new Naming<>(told));
        box.getItems().setAll(all);
        box.setAccessibleText(name);
        return box;
    }

    /// The choice between the methods that calculate.
    static ChoiceBox<ForecastMethod> methods(Words words) {
        var box = choice(words.text("forecast.method"),
                List.of(ForecastMethod.REMAINING_BUDGET, ForecastMethod.RUN_RATE, ForecastMethod.PLAN),
                method -> words.text(method.key()));
        box.setPrefWidth(WIDE);
        return box;
    }

    /// The choice of the last month whose figures count; 0 is none.
    static ChoiceBox<Integer> months(Words words) {
        var box = choice(words.text("forecast.until"), IntStream.rangeClosed(0, 12).boxed().toList(),
                month -> words.text("forecast.month." + month));
        box.setPrefWidth(NARROW);
        return box;
    }

    /// Alternatives side by side, the first of which holds to begin with unless `now` says another.
    static <T> Node segments(List<T> all, T now, Function<T, String> told, Consumer<T> chosen) {
        var group = new ToggleGroup();
        var row = new HBox();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var button = new ToggleButton(told.apply(one));
            button.getStyleClass().add(i == 0 ? "left-pill" : i == all.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(one.equals(now));
            button.setOnAction(press -> {
                button.setSelected(true);
                chosen.accept(one);
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
