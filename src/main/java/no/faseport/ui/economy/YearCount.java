package no.faseport.ui.economy;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// How many years are shown side by side.
final class YearCount {
    private static final double WIDTH = 96;

    private final ChoiceBox<Integer> count = new ChoiceBox<>();

    YearCount(Words words, int fewest, int most, int now, IntConsumer chosen) {
        count.getItems().setAll(IntStream.rangeClosed(fewest, most).boxed().toList());
        count.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer years) {
                return words.text("money.years.count", years);
            }

            @Override
            public Integer fromString(String text) {
                return fewest;
            }
        });
        count.setAccessibleText(words.text("money.years.count.name"));
        count.setPrefWidth(WIDTH);
        count.setValue(now);
        count.valueProperty().addListener((property, before, years) -> chosen.accept(years));
    }

    /// The control.
    ChoiceBox<Integer> node() {
        return count;
    }

    /// A button that goes on or back in time.
    static Button step(Words words, Material2OutlinedAL icon, String name, Runnable step) {
        return Parts.icon(words.text(name), icon, step);
    }
}
