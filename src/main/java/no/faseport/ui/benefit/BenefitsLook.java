package no.faseport.ui.benefit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.Trend;
import no.faseport.ui.Naming;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The few building stones of the screens; how they look stands in benefits.css.
final class BenefitsLook {
    private static final double FIELD = 130;
    private static final double LEAST = 56;

    private BenefitsLook() {
    }

    static void dress(Parent node) {
        List.of("/no/faseport/ui/charts/charts.css", "benefits.css").forEach(sheet -> node.getStylesheets()
                .add(Objects.requireNonNull(BenefitsLook.class.getResource(sheet)).toExternalForm()));
    }

    /// A text of a style class, on as many lines as it takes.
    static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A field under its name.
    static VBox field(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setPrefWidth(FIELD);
            region.setMinWidth(LEAST);
        }
        var box = new VBox(label, field);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /// Fields beside each other, equally wide.
    static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }

    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A button that is only an icon, with its name for those who point at it and those who do not see it.
    static Button icon(String name, Ikon icon, Runnable act) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(press -> act.run());
        return button;
    }

    /// A field in a line where something is added.
    static TextField line(String name, double width) {
        var field = new TextField();
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setPrefWidth(width);
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
