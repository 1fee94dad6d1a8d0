package no.faseport.ui.funding;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The few building stones of the screens; how they look stands in funding.css.
final class FundingLook {
    private FundingLook() {
    }

    static void dress(Parent node) {
        node.getStylesheets()
                .add(Objects.requireNonNull(FundingLook.class.getResource("funding.css")).toExternalForm());
    }

    /// A text of a style class, on as many lines as it takes.
    static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A choice called `name` between `all`, the first of which holds.
    static <T> ChoiceBox<T> choice(String name, List<T> all, Function<T, String> told) {
        var box = new ChoiceBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : told.apply(one);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(all);
        box.setValue(all.getFirst());
        box.setAccessibleText(name);
        return box;
    }

    /// A table under its heading, with what is said about it to the right, and a line to add to it below.
    static BorderPane part(String heading, Label told, Node table, Node adder) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        told.getStyleClass().add("quiet");
        var head = new HBox(text(heading, "funding-heading"), space, told);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("funding-head");
        var part = new BorderPane(table);
        part.setTop(head);
        part.setBottom(adder);
        return part;
    }
}
