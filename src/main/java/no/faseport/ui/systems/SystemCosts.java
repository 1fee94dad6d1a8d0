package no.faseport.ui.systems;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.faseport.economy.system.ItSystemId;
import no.faseport.portfolio.SystemLine;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What the system looked at costs to run, written where it stands, and what that is in ten years.
final class SystemCosts extends VBox {
    private final SystemsViewModel model;
    private final Words words;
    private final Label heading = Parts.text("", "form-heading");
    private final Label life = Parts.text("", "quiet");
    private final CostTable costs;
    private Optional<ItSystemId> shown = Optional.empty();

    SystemCosts(SystemsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.costs = new CostTable(model.costs(), words, List.of());
        var adder = new CostAdder(words, Optional.empty(), (kind, none, what) -> shown.ifPresent(
                system -> model.costs().add(Optional.empty(), Optional.of(system), kind, what, model.year())));
        adder.setDisable(model.isReadOnly());
        getStyleClass().add("system-costs");
        getChildren().setAll(new HBox(8, heading, life), costs, adder);
    }

    /// Shows the costs of a system, or nothing where there is none.
    void show(Optional<SystemLine> line) {
        setVisible(line.isPresent());
        setManaged(line.isPresent());
        shown = line.map(one -> one.system().id());
        line.ifPresent(one -> {
            heading.setText(words.text("systems.costs.of", one.system().name()));
            life.setText(model.life());
            costs.show(one.costs());
        });
    }
}
