package no.faseport.ui.funding;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;

/// The few building stones of the screens; how they look stands in funding.css.
final class FundingLook {
    private FundingLook() {
    }

    static void dress(Parent node) {
        Parts.dress(node, FundingLook.class, "funding.css");
    }

    /// A choice called `name` between `all`, the first of which holds.
    static <T> ChoiceBox<T> choice(String name, List<T> all, Function<T, String> told) {
        var box = new ChoiceBox<T>();
        box.setConverter(new Naming<>(told));
        box.getItems().setAll(all);
        box.setValue(all.getFirst());
        box.setAccessibleText(name);
        return box;
    }

    /// A table under its heading, with what is said about it to the right, and a line to add to it below.
    static BorderPane part(String heading, Label told, Node table, Node adder) {
        told.getStyleClass().add("quiet");
        var head = new HBox(Parts.text(heading, "funding-heading"), Parts.space(), told);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("funding-head");
        var part = new BorderPane(table);
        part.setTop(head);
        part.setBottom(adder);
        return part;
    }
}
