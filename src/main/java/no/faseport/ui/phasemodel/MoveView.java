package no.faseport.ui.phasemodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.gate.EditionMove;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What moving projects to the newest edition would change, project by project, before anything happens.
final class MoveView extends VBox {
    private final Words words;
    private final Stones stones;
    private final Map<EditionMove, CheckBox> ticks = new LinkedHashMap<>();
    private final Button move;

    MoveView(Words words, ModelsViewModel model, List<EditionMove> moves) {
        this.words = words;
        this.stones = new Stones(words);
        this.move = stones.button("models.move", Material2AL.DOUBLE_ARROW, () -> model.move(taken()));
        move.getStyleClass().add("accent");
        var to = moves.getFirst().to();
        var title = new Label(words.text("models.move.title", to.name(), to.edition()));
        title.getStyleClass().add("pm-title");
        var projects = new VBox();
        projects.getStyleClass().add("pm-moves");
        moves.forEach(one -> projects.getChildren().add(project(one)));
        var scroll = new ScrollPane(projects);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var back = stones.button("models.move.leave", Material2AL.ARROW_BACK, model::leavePreview);
        getStyleClass().add("pm-move");
        getChildren().addAll(title, stones.quiet(words.text("models.move.lead")), scroll, new HBox(8, move, back));
        count();
    }

    private VBox project(EditionMove one) {
        var tick = new CheckBox(words.text("models.move.project", one.project().number(), one.project().name()));
        tick.setSelected(true);
        tick.getStyleClass().add("pm-name");
        tick.selectedProperty().subscribe((before, now) -> count());
        ticks.put(one, tick);
        var lines = new MoveWords(words).lines(one);
        var box = new VBox(4, tick);
        box.getStyleClass().add("pm-move-project");
        if (lines.isEmpty()) {
            box.getChildren().add(change(words.text("models.move.nothing")));
        }
        lines.forEach(line -> box.getChildren().add(change(line)));
        return box;
    }

    private Label change(String line) {
        var label = stones.quiet(line);
        label.setGraphic(new FontIcon(Material2AL.CHEVRON_RIGHT));
        label.getStyleClass().add("pm-change");
        return label;
    }

    private List<EditionMove> taken() {
        return ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        move.setText(words.count("models.move.do", taken().size()));
        move.setDisable(taken().isEmpty());
    }
}
