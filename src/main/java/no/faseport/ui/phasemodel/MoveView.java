package no.faseport.ui.phasemodel;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.gate.EditionMove;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What moving projects to the newest edition would change, project by project, before anything happens.
final class MoveView extends VBox {
    private static final double WHAT = 16;
    private static final double EACH = 42;

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
        moves.stream().map(one -> new Told(one, new MoveWords(words).lines(one)))
                .sorted(Comparator.comparing(Told::isSame)).forEach(one -> projects.getChildren().add(project(one)));
        var scroll = new ScrollPane(projects);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var back = stones.button("models.move.leave", Material2AL.ARROW_BACK, model::leavePreview);
        getStyleClass().add("pm-move");
        getChildren().addAll(title, stones.quiet(words.text("models.move.lead")), scroll, new HBox(8, move, back));
        count();
    }

    /// A move and what it changes; those that change what is asked come first.
    private record Told(EditionMove move, List<MoveLine> lines) {
        boolean isSame() {
            return lines.stream().allMatch(line -> line.wordings().isEmpty());
        }
    }

    private VBox project(Told told) {
        var one = told.move();
        var tick = new CheckBox(words.text("models.move.project", one.project().number(), one.project().name()));
        tick.setSelected(true);
        tick.getStyleClass().add("pm-name");
        tick.selectedProperty().subscribe((before, now) -> count());
        ticks.put(one, tick);
        var lines = told.lines();
        var box = new VBox(4, tick);
        box.getStyleClass().add("pm-move-project");
        if (lines.isEmpty()) {
            box.getChildren().add(change(words.text("models.move.nothing")));
        }
        lines.forEach(line -> box.getChildren().addAll(line(line)));
        return box;
    }

    /// The line, and under it the wordings before and after; they are shown for the first project and folded for the rest.
    private List<Node> line(MoveLine line) {
        var told = change(line.text());
        if (line.wordings().isEmpty()) {
            return List.of(told);
        }
        var wordings = new GridPane();
        wordings.getStyleClass().add("pm-wordings");
        for (var width : List.of(WHAT, EACH, EACH)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            wordings.getColumnConstraints().add(column);
        }
        wordings.addRow(0, new Label(), caption("models.wording.was"), caption("models.wording.becomes"));
        line.wordings().forEach(one -> wordings.addRow(wordings.getRowCount(), words(one.what(), "quiet"),
                words(one.was(), "pm-was"), words(one.becomes(), "pm-becomes")));
        wordings.managedProperty().bind(wordings.visibleProperty());
        wordings.setVisible(ticks.size() == 1);
        var fold = new Hyperlink();
        fold.textProperty().bind(Bindings.when(wordings.visibleProperty()).then(words.text("models.wording.hide"))
                .otherwise(words.text("models.wording.show")));
        fold.setOnAction(press -> {
            fold.setVisited(false);
            wordings.setVisible(!wordings.isVisible());
        });
        fold.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, told, fold);
        head.setAlignment(Pos.BASELINE_LEFT);
        return List.of(head, wordings);
    }

    private Label caption(String key) {
        return words(words.text(key), "field-name");
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
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
