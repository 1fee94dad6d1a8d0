package no.faseport.ui.benefit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.Trend;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The few building stones of the screens; how they look stands in benefits.css.
final class BenefitsLook {
    private static final double FIELD = 130;
    private static final double LEAST = 56;
    private static final double WORDS = 150;
    private static final double GAP = 8;

    private BenefitsLook() {
    }

    static void dress(Parent node) {
        List.of("/no/faseport/ui/charts/charts.css", "benefits.css").forEach(sheet -> node.getStylesheets()
                .add(Objects.requireNonNull(BenefitsLook.class.getResource(sheet)).toExternalForm()));
    }

    /// A field under its name.
    static VBox field(String name, Region field) {
        var box = Parts.field(name, field, FIELD);
        field.setMinWidth(LEAST);
        return box;
    }

    /// Fields beside each other and equally wide, or below each other where each would be less than `least` wide.
    static FlowPane row(double least, Region... fields) {
        var row = new FlowPane(GAP, GAP, fields);
        row.setMinWidth(LEAST);
        for (var field : fields) {
            field.prefWidthProperty().bind(row.widthProperty().map(width -> each(width.doubleValue(), fields.length,
                    least)));
        }
        return row;
    }

    private static double each(double width, int fields, double least) {
        int beside = fields;
        while (beside > 1 && share(width, beside) < least) {
            beside = (beside + 1) / 2;
        }
        return share(width, beside);
    }

    private static double share(double width, int fields) {
        return Math.floor((width - GAP * (fields - 1)) / fields);
    }

    /// The same of fields that hold a few words.
    static FlowPane row(Region... fields) {
        return row(WORDS, fields);
    }

    /// A field in a line where something is added.
    static TextField line(String name, double width) {
        var field = Parts.prompted(name, width);
        field.setMinWidth(Math.min(width, 64));
        return field;
    }

    /// A choice between `all`, each called by `name`.
    static <T> ComboBox<T> choice(List<T> all, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setConverter(new Naming<>(name));
        box.getItems().setAll(all);
        box.setMinWidth(LEAST);
        return box;
    }

    /// Gives what is written to `save` when the field is left, and where it is one line also at Enter.
    static void save(TextInputControl field, Consumer<String> save) {
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                save.accept(field.getText().strip());
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(enter -> save.accept(field.getText().strip()));
        }
    }

    /// Shows `text` in a field, unless somebody is writing in it.
    static void fill(TextInputControl field, String text) {
        if (!field.isFocused() || field.getText().equals(field.getUserData())) {
            field.setText(text);
        }
        field.setUserData(text);
    }

    /// The symbol of a kind of benefit.
    static Ikon symbol(BenefitKind kind) {
        return switch (kind) {
            case DIRECT -> Material2MZ.MONETIZATION_ON;
            case INDIRECT -> Material2AL.ACCESS_TIME;
            case QUALITATIVE -> Material2AL.FAVORITE;
        };
    }

    /// The symbol of how an indicator moved.
    static Ikon symbol(Trend trend) {
        return switch (trend) {
            case IMPROVING -> Material2MZ.TRENDING_UP;
            case UNCHANGED -> Material2MZ.TRENDING_FLAT;
            case WORSENING -> Material2MZ.TRENDING_DOWN;
        };
    }
}
