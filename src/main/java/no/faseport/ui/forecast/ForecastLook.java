package no.faseport.ui.forecast;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.faseport.economy.forecast.ForecastMethod;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The few building stones of the screens; how they look stands in forecast.css.
final class ForecastLook {
    private static final double WIDE = 250;
    private static final double NARROW = 124;

    private ForecastLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, ForecastLook.class, "forecast.css");
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
}
