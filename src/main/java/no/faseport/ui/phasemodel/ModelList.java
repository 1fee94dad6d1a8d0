package no.faseport.ui.phasemodel;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import no.faseport.usecase.ModelLine;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// The editions there are, each with how many projects follow it.
final class ModelList extends ListView<ModelLine> {
    private final Words words;
    private final ModelsViewModel model;
    private boolean following;

    ModelList(Words words, ModelsViewModel model) {
        super(model.lines());
        this.words = words;
        this.model = model;
        getStyleClass().add("pm-models");
        setAccessibleText(words.text("models.title"));
        setCellFactory(view -> new LineCell());
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following && !isShown(line)) {
                model.choose(line);
            }
        });
        model.chosen().subscribe(this::follow);
        model.lines().subscribe(() -> follow(model.chosen().get()));
        model.changed().subscribe(this::setDisable);
    }

    private boolean isShown(ModelLine line) {
        return model.chosen().get().filter(one -> one.model().id().equals(line.model().id())).isPresent();
    }

    private void follow(Optional<ModelLine> chosen) {
        following = true;
        chosen.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        following = false;
    }

    private final class LineCell extends ListCell<ModelLine> {
        @Override
        protected void updateItem(@Nullable ModelLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(line == null ? null : shown(line));
        }

        private VBox shown(ModelLine line) {
            var name = new Label(line.model().name());
            name.getStyleClass().add(line.newest() ? "pm-name" : "pm-earlier");
            var facts = new Label(words.text("models.line", line.model().edition(),
                    words.count("models.projects", line.projects())));
            facts.getStyleClass().add("quiet");
            var box = new VBox(2, name, facts);
            if (line.model().retired()) {
                var state = new Label(words.text(line.newest() ? "models.retired" : "models.earlier"));
                state.getStyleClass().add("pm-state");
                box.getChildren().add(state);
            }
            return box;
        }
    }
}
