package no.faseport.ui.phasemodel;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.ui.Parts;
import no.faseport.usecase.ModelLine;
import no.faseport.words.Words;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The head of the editor: name, code and description of the model, and what can be done with it.
final class ModelHead extends VBox {
    private final Words words;
    private final ModelsViewModel model;
    private final Stones stones;
    private final Label title = new Label();
    private final Label state = new Label();
    private final HBox fields = new HBox(8);
    private final Button publish;
    private final Button discard;
    private final Button export;
    private final Button retire;
    private final Button offer;
    private final Button move;

    ModelHead(Words words, ModelsViewModel model, Runnable toFile) {
        this.words = words;
        this.model = model;
        this.stones = new Stones(words);
        this.publish = stones.button("models.publish", Material2AL.DONE, model::publish);
        this.discard = stones.button("models.discard", Material2AL.CLOSE, model::discard);
        this.export = stones.button("models.export", Material2MZ.SAVE_ALT, toFile);
        this.retire = stones.button("models.retire", Material2MZ.VISIBILITY_OFF, () -> model.offer(false));
        this.offer = stones.button("models.offer", Material2MZ.VISIBILITY, () -> model.offer(true));
        this.move = stones.button("models.move", Material2AL.DOUBLE_ARROW, model::preview);
        publish.getStyleClass().add("accent");
        title.getStyleClass().add("pm-title");
        state.getStyleClass().add("quiet");
        var buttons = new HBox(8, title, state, Parts.space(), move, export, retire, offer, discard, publish);
        buttons.setAlignment(Pos.CENTER_LEFT);
        List.of(publish, discard, export, retire, offer, move)
                .forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        fields.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("pm-head");
        getChildren().addAll(buttons, fields);
        model.changed().subscribe(this::offerDeeds);
        model.chosen().subscribe(this::offerDeeds);
    }

    /// Shows `draft` in the fields.
    void show(ModelDraft draft) {
        boolean editable = model.isEditable();
        var name = stones.field("models.name", draft.name, 200, editable);
        var code = stones.field("models.code", draft.code, 40, editable && model.chosen().get().isEmpty());
        code.setPrefColumnCount(10);
        var coded = stones.captioned("models.code", code);
        HBox.setHgrow(coded, Priority.NEVER);
        var named = stones.captioned("models.name", name);
        HBox.setHgrow(named, Priority.SOMETIMES);
        fields.getChildren().setAll(named, coded, stones.captioned("models.description",
                stones.lines("models.description", draft.description, 2000, editable)));
        title.textProperty().bind(draft.name);
        offerDeeds();
    }

    private void offerDeeds() {
        Optional<ModelLine> chosen = model.chosen().get();
        boolean editable = model.isEditable();
        boolean changed = model.changed().get();
        boolean still = !changed && chosen.isPresent();
        boolean retired = chosen.filter(line -> line.model().retired()).isPresent();
        state.setText(chosen.map(line -> words.text("models.line", line.model().edition(),
                words.count("models.projects", line.projects()))).orElse(words.text("models.unpublished")));
        publish.setText(chosen.map(line -> words.text("models.publish.next", line.model().edition() + 1))
                .orElse(words.text("models.publish")));
        publish.setVisible(editable && changed);
        discard.setVisible(changed || chosen.isEmpty());
        export.setVisible(still);
        retire.setVisible(still && editable && !retired);
        offer.setVisible(still && editable && retired);
        move.setVisible(still && chosen.filter(line -> !line.newest() && line.projects() > 0).isPresent());
    }
}
