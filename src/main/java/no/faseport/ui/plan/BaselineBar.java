package no.faseport.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import no.faseport.schedule.Baseline;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Which baseline the plan is held against, and the taking of another.
final class BaselineBar extends HBox {
    private final BaselineViewModel model;
    private final Words words;
    private final ComboBox<Baseline> choice = new ComboBox<>();
    private final Label against;
    private final Button remove;
    private boolean showing;

    BaselineBar(BaselineViewModel model, Words words) {
        this.model = model;
        this.words = words;
        var stones = new PlanStones(words);
        this.against = new Label(words.text("baseline.against"));
        against.setMinWidth(USE_PREF_SIZE);
        against.setLabelFor(choice);
        choice.setId("baseline-choice");
        choice.setPrefWidth(320);
        choice.setAccessibleText(words.text("baseline.against"));
        choice.setConverter(new Naming<>(this::said));
        choice.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                model.choose(chosen.id());
            }
        });
        this.remove = stones.button("baseline.remove", Material2OutlinedAL.DELETE, model::remove);
        remove.getStyleClass().add("flat");
        getStyleClass().add("plan-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(against, choice, remove, Parts.space());
        if (!model.isReadOnly()) {
            var name = name();
            getChildren().addAll(name, take(stones, name));
        }
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private String said(Baseline baseline) {
        return baseline.gate().isPresent()
                ? words.text("baseline.choice.gate", baseline.name(), baseline.takenBy())
                : words.text("baseline.choice.hand", baseline.name(), baseline.takenBy(), baseline.takenAt());
    }

    private TextField name() {
        var field = Parts.prompted(words.text("baseline.name.prompt"), 232);
        field.setId("baseline-name");
        field.textProperty().bindBidirectional(model.nameProperty());
        field.setOnAction(event -> model.take());
        return field;
    }

    /// The keyboard stays here when the name is used up, or it would go to the table and scroll there.
    private Button take(PlanStones stones, TextField name) {
        var take = stones.button("baseline.take", Material2AL.BOOKMARK_BORDER, () -> {
            name.requestFocus();
            model.take();
        });
        take.getStyleClass().add("accent");
        take.disableProperty().bind(model.nameProperty().map(String::isBlank));
        return take;
    }

    private void show(BaselineViewModel.Shown shown) {
        var all = shown.page().baselines();
        showing = true;
        choice.getItems().setAll(all);
        choice.setValue(shown.comparison().map(found -> found.baseline()).orElse(null));
        showing = false;
        for (var node : List.of(against, choice)) {
            PlanStones.show(node, !all.isEmpty());
        }
        PlanStones.show(remove, !all.isEmpty() && !model.isReadOnly());
        remove.setAccessibleText(Optional.ofNullable(choice.getValue())
                .map(chosen -> words.text("baseline.remove.named", chosen.name()))
                .orElse(words.text("baseline.remove")));
    }
}
