package no.faseport.ui.systems;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.faseport.economy.system.ItSystem;
import no.faseport.economy.system.ItSystemId;
import no.faseport.economy.system.RunningCost;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The row in which a running cost is added: its kind, the system it belongs to where that is asked for, and its name.
final class CostAdder extends HBox {
    private final Optional<ComboBox<Optional<ItSystem>>> systems;

    /// Takes a new cost.
    interface Taker {
        /// Adds a cost of this kind and name, of a system where one was chosen.
        void add(RunningCost.Kind kind, Optional<ItSystemId> system, String name);
    }

    /// Gives what is chosen to `taker`; asks for a system in `systems` where there is one.
    CostAdder(Words words, Optional<ComboBox<Optional<ItSystem>>> systems, Taker taker) {
        this.systems = systems;
        getStyleClass().add("cost-adder");
        setAlignment(Pos.CENTER_LEFT);
        var kind = new ChoiceBox<RunningCost.Kind>();
        kind.setConverter(new Naming<>(one -> words.text("systems.cost." + one)));
        kind.getItems().setAll(RunningCost.Kind.values());
        kind.setValue(RunningCost.Kind.SERVICE);
        kind.setAccessibleText(words.text("systems.costs.kind"));
        var name = Parts.prompted(words.text("systems.costs.NAME"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable done = () -> {
            taker.add(kind.getValue(), systems.flatMap(ComboBox::getValue).map(ItSystem::id), name.getText());
            name.clear();
        };
        var add = Parts.adder(words.text("systems.costs.add"), done, name);
        getChildren().add(kind);
        systems.ifPresent(getChildren()::add);
        getChildren().addAll(name, add);
    }

    /// Offers these systems.
    void offer(List<ItSystem> all) {
        systems.ifPresent(box -> SystemsLook.offer(box, all, Optional.empty()));
    }
}
