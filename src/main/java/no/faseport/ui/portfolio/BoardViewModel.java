package no.faseport.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Board;
import no.faseport.ui.Desk;

/// The projects as cards in lanes; a card that is moved on goes to its gate, where the decision is taken.
public final class BoardViewModel {
    private final Desk desk;
    private final ObservableValue<Board> board;
    private final PortfolioViewModel portfolio;

    /// The board of what `portfolio` lets through.
    public BoardViewModel(Desk desk, PortfolioViewModel portfolio) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.board = portfolio.through().map(rows -> portfolio.seen().board(rows));
    }

    /// The lanes with their cards.
    public ObservableValue<Board> board() {
        return board;
    }

    /// True where `row` may be dropped in the lane of `phase`.
    public boolean takes(PortfolioRow row, Optional<String> phase) {
        return switch (Board.move(row, phase)) {
            case Board.Move.Through through -> true;
            case Board.Move.Stays stays -> false;
        };
    }

    /// Drops `row` in the lane of `phase`.
    public void drop(PortfolioRow row, Optional<String> phase) {
        go(row, Board.move(row, phase));
    }

    /// Moves `row` one lane on.
    public void step(PortfolioRow row) {
        go(row, Board.step(row));
    }

    private void go(PortfolioRow row, Board.Move move) {
        portfolio.selected().set(Optional.of(row.id()));
        switch (move) {
            case Board.Move.Through through -> desk.navigation().gate(row.id(), through.gate());
            case Board.Move.Stays stays -> desk.notices().refused(List.of(stays.why()));
        }
    }

    /// Opens the project of `row`.
    public void open(PortfolioRow row) {
        portfolio.selected().set(Optional.of(row.id()));
        desk.navigation().project(row.id());
    }
}
