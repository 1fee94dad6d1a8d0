package no.faseport.ui.systems;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import no.faseport.economy.system.ItSystem;
import no.faseport.portfolio.LifeCyclePage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;

/// The systems a project touches, and a choice of more.
final class TouchedSystems extends FlowPane {
    private final LifeCycleViewModel model;
    private final Words words;

    TouchedSystems(LifeCycleViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("touched-systems");
        setDisable(model.isReadOnly());
    }

    /// Shows the systems of `page`.
    void show(LifeCyclePage page) {
        getChildren().setAll(Parts.text(words.text("lifecycle.touched"), "form-heading"));
        page.touched().forEach(system -> getChildren().add(chip(system)));
        ComboBox<Optional<ItSystem>> more = SystemsLook.choice(ItSystem::name, words.text("lifecycle.touch"));
        more.setAccessibleText(words.text("lifecycle.touch"));
        SystemsLook.offer(more, page.systems().stream().filter(system -> !page.touched().contains(system)).toList(),
                Optional.empty());
        more.setOnAction(pick -> more.getValue().ifPresent(system -> model.touch(system.id())));
        getChildren().add(more);
    }

    private HBox chip(ItSystem system) {
        var chip = new HBox(new Label(system.name()),
                Parts.icon(words.text("lifecycle.leave", system.name()), Material2AL.CLOSE,
                        () -> model.leave(system.id())));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
