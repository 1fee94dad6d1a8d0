package no.faseport.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Board;
import no.faseport.ui.Desk;
import no.faseport.words.Words;

/// The board: lanes side by side, which share the width or scroll where there are many.
final class BoardView extends VBox {
    private final Words words;
    private final PortfolioViewModel portfolio;
    private final BoardViewModel model;
    private final HBox lanes = new HBox();
    private final List<Lane> shown = new ArrayList<>();
    private Optional<PortfolioRow> dragged = Optional.empty();

    BoardView(Desk desk, PortfolioViewModel portfolio) {
        this.words = desk.words();
        this.portfolio = portfolio;
        this.model = new BoardViewModel(desk, portfolio);
        lanes.getStyleClass().add("lanes");
        var scroll = new ScrollPane(lanes);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("board-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var hint = new Label(words.text("board.hint"));
        hint.getStyleClass().addAll("quiet", "board-hint");
        getStyleClass().add("board");
        getChildren().addAll(scroll, hint);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && dragged.isPresent()) {
                release();
                event.consume();
            }
        });
        model.board().addListener((property, was, is) -> show(is));
        portfolio.onlooker().addListener((property, was, is) -> shown.forEach(Lane::refresh));
        show(model.board().getValue());
    }

    private void show(Board board) {
        var phases = board.lanes().stream().map(Board.Lane::phase).toList();
        if (!phases.equals(shown.stream().map(Lane::phase).toList())) {
            shown.clear();
            phases.forEach(phase -> shown.add(new Lane(words, portfolio.telling(), phase, this)));
            lanes.getChildren().setAll(shown);
            shown.forEach(lane -> HBox.setHgrow(lane, Priority.ALWAYS));
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(board.lanes().get(i).rows(), portfolio.selected().get());
        }
    }

    /// Where the keyboard goes: the lane of the selected project, or the first that has a card.
    Node first() {
        return shown.stream().filter(lane -> lane.has(portfolio.selected().get())).findFirst()
                .or(() -> shown.stream().filter(lane -> !lane.isEmpty()).findFirst()).map(Lane::cards)
                .map(Node.class::cast)
                .orElse(this);
    }

    /// Gives the keyboard to the nearest lane with cards, `by` lanes from `lane`.
    void beside(Lane lane, int by) {
        for (int at = shown.indexOf(lane) + by; at >= 0 && at < shown.size(); at += by) {
            if (!shown.get(at).isEmpty()) {
                shown.get(at).enter(lane.standing());
                return;
            }
        }
    }

    /// What the cards do.
    BoardViewModel model() {
        return model;
    }

    /// Who looks at the cards.
    PortfolioViewModel portfolio() {
        return portfolio;
    }

    /// The card of `row` is held over a point of the window: the lane there shows whether it takes it.
    void drag(PortfolioRow row, double sceneX, double sceneY) {
        dragged = Optional.of(row);
        setCursor(Cursor.CLOSED_HAND);
        shown.forEach(lane -> lane.offer(lane.isAt(sceneX, sceneY) && model.takes(row, lane.phase())));
    }

    /// Lets the card that is held go at a point of the window; in its own lane or outside the lanes it is put down again.
    void drop(double sceneX, double sceneY) {
        var row = dragged;
        release();
        row.ifPresent(held -> shown.stream().filter(lane -> lane.isAt(sceneX, sceneY))
                .filter(lane -> !lane.has(Optional.of(held.id()))).findFirst()
                .ifPresent(lane -> model.drop(held, lane.phase())));
    }

    private void release() {
        dragged = Optional.empty();
        setCursor(Cursor.DEFAULT);
        shown.forEach(lane -> lane.offer(false));
    }
}
