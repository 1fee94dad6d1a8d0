package no.faseport.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The search over everything (Ctrl+K): type, choose with the arrows, Enter.
final class Palette extends VBox {
    private final TextField field = new TextField();
    private final ListView<Finder.Hit> list = new ListView<>();
    private final Label nothing = new Label();
    private final Words words;
    private final Finder finder;
    private final Runnable close;

    /// A search with `finder`; `close` takes it away.
    Palette(Words words, Finder finder, Runnable close) {
        this.words = words;
        this.finder = finder;
        this.close = close;
        getStyleClass().add("palette");
        field.setPromptText(words.text("palette.prompt"));
        field.setAccessibleText(words.text("palette.prompt"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new HitCell());
        list.setOnMouseClicked(event -> choose());
        field.textProperty().addListener((text, was, is) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, list);
        search();
    }

    /// Where one types.
    TextField field() {
        return field;
    }

    private void search() {
        list.getItems().setAll(finder.find(field.getText()));
        nothing.setText(words.text("palette.nothing", field.getText().strip()));
        list.setAccessibleText(list.getItems().isEmpty() ? nothing.getText() : words.text("palette.results"));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else {
            return;
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void choose() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close.run();
            hit.run().run();
        }
    }

    private static final class HitCell extends ListCell<Finder.Hit> {
        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox box = new HBox(icon, title, detail);

        private HitCell() {
            box.getStyleClass().add("hit");
            detail.getStyleClass().add("quiet");
            detail.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Finder.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (hit == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            icon.setIconCode(hit.icon());
            title.setText(hit.title());
            detail.setText(hit.detail());
            setAccessibleText(hit.title() + ", " + hit.detail());
            setGraphic(box);
        }
    }
}
