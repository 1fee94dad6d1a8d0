package no.faseport.portfolio.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.GateId;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.Phase;
import no.faseport.words.Message;

/// The projects in lanes by phase, and last those that are over; from lane to lane a project goes through a gate only.
public record Board(List<Lane> lanes) {
    /// Keeps a copy.
    public Board {
        lanes = List.copyOf(lanes);
    }

    /// A lane: the phase it is for, or nothing for the projects that are over.
    public record Lane(Optional<String> phase, List<PortfolioRow> rows) {
        /// Keeps a copy.
        public Lane {
            rows = List.copyOf(rows);
        }
    }

    /// What comes of moving a card.
    public sealed interface Move {
        /// The gate must decide it.
        record Through(GateId gate) implements Move {
        }

        /// It stays where it is, for this reason.
        record Stays(Message why) implements Move {
        }
    }

    /// The lanes of `phases` with `rows` in them, in the order they come; a lane that has no card is there where one can come
    /// to it next, or where no lane would have any.
    static Board of(PhaseOrder phases, List<PortfolioRow> rows) {
        var byPhase = new LinkedHashMap<String, List<PortfolioRow>>();
        phases.names().forEach(name -> byPhase.put(name, new ArrayList<>()));
        var over = new ArrayList<PortfolioRow>();
        for (var row : rows) {
            (row.isOver() ? over : byPhase.computeIfAbsent(row.phase().name(), name -> new ArrayList<>())).add(row);
        }
        var lanes = new ArrayList<Lane>();
        var next = rows.stream().filter(row -> !row.isOver())
                .flatMap(row -> row.model().after(row.phase().id()).stream()).map(Phase::name).toList();
        byPhase.forEach((name, members) -> {
            if (!members.isEmpty() || next.contains(name) || over.size() == rows.size()) {
                lanes.add(new Lane(Optional.of(name), members));
            }
        });
        if (!over.isEmpty()) {
            lanes.add(new Lane(Optional.empty(), over));
        }
        return new Board(lanes);
    }

    /// What comes of moving `row` to the lane of `phase`, or of nothing to the projects that are over.
    public static Move move(PortfolioRow row, Optional<String> phase) {
        if (row.isOver()) {
            return new Move.Stays(Message.of("board.stays.over", row.name()));
        }
        var after = row.model().after(row.phase().id()).map(next -> next.name());
        if (after.equals(phase)) {
            return step(row);
        }
        return new Move.Stays(after.map(next -> Message.of("board.stays.next", row.name(), next))
                .orElseGet(() -> Message.of("board.stays.last", row.name())));
    }

    /// What comes of moving `row` one step on.
    public static Move step(PortfolioRow row) {
        return row.nextGate().map(NextGate::id).<Move>map(Move.Through::new)
                .orElseGet(() -> new Move.Stays(row.isOver()
                        ? Message.of("board.stays.over", row.name())
                        : Message.of("board.stays.noGate", row.name())));
    }
}
