package no.faseport.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.ProjectId;
import no.faseport.words.Words;

/// A lane of the board: its phase, how many cards it has, and the cards.
final class Lane extends VBox {
    private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");

    private final Words words;
    private final Optional<String> phase;
    private final BoardView board;
    private final Label count = new Label();
    private final ListView<PortfolioRow> cards = new ListView<>();

    Lane(Words words, Telling telling, Optional<String> phase, BoardView board) {
        this.words = words;
        this.phase = phase;
        this.board = board;
        var title = new Label(phase.orElse(words.text("board.over")), count);
        title.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        title.getStyleClass().add("lane-title");
        title.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("quiet");
        cards.getStyleClass().add("cards");
        cards.setCellFactory(list -> new Card(words, telling, board));
        cards.setFixedCellSize(Card.HEIGHT);
        cards.setPlaceholder(new Label(""));
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(cards, Priority.ALWAYS);
        getStyleClass().add("lane");
        getChildren().addAll(title, cards);
    }

    Optional<String> phase() {
        return phase;
    }

    ListView<PortfolioRow> cards() {
        return cards;
    }

    boolean isEmpty() {
        return cards.getItems().isEmpty();
    }

    boolean has(Optional<ProjectId> project) {
        return cards.getItems().stream().anyMatch(row -> Optional.of(row.id()).equals(project));
    }

    void show(List<PortfolioRow> rows, Optional<ProjectId> selected) {
        cards.getItems().setAll(rows);
        count.setText(words.number(rows.size()));
        cards.setAccessibleText(phase.orElse(words.text("board.over")) + ", "
                + words.count("portfolio.projects", rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            if (Optional.of(rows.get(i).id()).equals(selected)) {
                cards.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    void refresh() {
        cards.refresh();
    }

    /// The place of the card the user stands at.
    int standing() {
        return Math.max(0, cards.getSelectionModel().getSelectedIndex());
    }

    /// Comes in from another lane, at the card at `place` or the last.
    void enter(int place) {
        var at = Math.min(place, cards.getItems().size() - 1);
        cards.getSelectionModel().clearAndSelect(at);
        cards.scrollTo(Math.max(0, at - 1));
        cards.requestFocus();
    }

    private void key(KeyEvent event) {
        var card = Optional.ofNullable(cards.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.RIGHT && event.isShortcutDown()) {
            card.ifPresent(board.model()::step);
        } else if (event.getCode() == KeyCode.RIGHT) {
            board.beside(this, 1);
        } else if (event.getCode() == KeyCode.LEFT) {
            board.beside(this, -1);
        } else if (event.getCode() == KeyCode.ENTER) {
            card.ifPresent(board.model()::open);
        } else {
            return;
        }
        event.consume();
    }

    /// True where a point of the window lies in the lane.
    boolean isAt(double sceneX, double sceneY) {
        return contains(sceneToLocal(sceneX, sceneY));
    }

    /// Shows whether the card that is dragged may be dropped here.
    void offer(boolean offered) {
        pseudoClassStateChanged(OFFERED, offered);
    }
}
