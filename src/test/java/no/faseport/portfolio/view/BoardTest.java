package no.faseport.portfolio.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.view.Board.Lane;
import no.faseport.portfolio.view.Board.Move;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;

/// A card goes from lane to lane through a gate, and no other way.
class BoardTest {
    private final Rows rows = new Rows("Idé", "Planlegging", "Gjennomføring");

    @Test
    void everyPhaseIsALaneAndWhatIsOverStandsLast() {
        var idea = rows.in(0, ProjectStatus.ACTIVE);
        var waiting = rows.in(1, ProjectStatus.WAITING);
        var closed = rows.in(2, ProjectStatus.CLOSED);
        assertEquals(List.of(new Lane(Optional.of("Idé"), List.of(idea)),
                new Lane(Optional.of("Planlegging"), List.of(waiting)),
                new Lane(Optional.of("Gjennomføring"), List.of()),
                new Lane(Optional.empty(), List.of(closed))),
                Board.of(new PhaseOrder(List.of(rows.model())), List.of(idea, waiting, closed)).lanes());
    }

    @Test
    void theNextLaneIsReachedThroughTheGate() {
        var row = rows.in(0, ProjectStatus.ACTIVE);
        assertEquals(new Move.Through(row.nextGate().orElseThrow().id()), Board.move(row, Optional.of("Planlegging")));
    }

    @Test
    void noLaneIsSkippedAndNoneIsGoneBackTo() {
        var stays = new Move.Stays(Message.of("board.stays.next", "Prosjekt 1", "Gjennomføring"));
        var row = rows.in(1, ProjectStatus.ACTIVE);
        assertEquals(stays, Board.move(row, Optional.of("Idé")));
        assertEquals(stays, Board.move(row, Optional.empty()));
        assertEquals(stays, Board.move(row, Optional.of("Planlegging")));
    }

    @Test
    void theLastLaneIsLeftThroughItsGateOnly() {
        var row = rows.in(2, ProjectStatus.ACTIVE);
        assertEquals(new Move.Through(row.nextGate().orElseThrow().id()), Board.move(row, Optional.empty()));
        assertEquals(new Move.Stays(Message.of("board.stays.last", "Prosjekt 1")),
                Board.move(row, Optional.of("Idé")));
    }

    @Test
    void whatIsOverStays() {
        assertEquals(new Move.Stays(Message.of("board.stays.over", "Prosjekt 1")),
                Board.move(rows.in(1, ProjectStatus.STOPPED), Optional.of("Gjennomføring")));
    }
}
