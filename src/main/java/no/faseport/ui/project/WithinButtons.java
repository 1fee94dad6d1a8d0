package no.faseport.ui.project;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import no.faseport.portfolio.ProtocolPage;
import no.faseport.portfolio.WithinGate;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A button for each gate that may be added within a phase; nothing where the model has none.
final class WithinButtons extends FlowPane {
    WithinButtons(ProtocolViewModel protocol, Words words) {
        getStyleClass().add("fp-within");
        managedProperty().bind(visibleProperty());
        protocol.pageProperty().subscribe(page -> {
            getChildren().setAll(page.map(ProtocolPage::within).stream().flatMap(some -> some.stream())
                    .map(within -> button(within, protocol, words)).toList());
            setVisible(!getChildren().isEmpty() && !protocol.isReadOnly());
        });
    }

    private static Button button(WithinGate within, ProtocolViewModel protocol, Words words) {
        var button = new Button(words.text("project.within.add", within.code()), new FontIcon(Material2AL.ADD));
        button.getStyleClass().addAll("flat", "fp-quiet-button");
        button.setId("add-" + within.code());
        button.setAccessibleText(words.text("project.within.addThis", within.code(), within.title()));
        button.setOnAction(press -> {
            button.setDisable(true);
            protocol.add(within);
        });
        return button;
    }
}
