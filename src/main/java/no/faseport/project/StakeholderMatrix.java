package no.faseport.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Who stands where between interest and influence, as cells to be painted row by row from the most influential.
public record StakeholderMatrix(List<Cell> cells) {
    /// Keeps a copy.
    public StakeholderMatrix {
        cells = List.copyOf(cells);
    }

    /// One cell: who stands in it, by name, and how such people are usually met.
    public record Cell(int interest, int influence, List<String> names, Approach approach) {
        /// Keeps a copy.
        public Cell {
            names = List.copyOf(names);
        }
    }

    /// How people are usually met, by where they stand; a mark above the middle counts as high.
    public enum Approach {
        /// Much interest and much influence: take them along.
        INVOLVE,
        /// Much influence, little interest: keep them content.
        SATISFY,
        /// Much interest, little influence: keep them informed.
        INFORM,
        /// Little of both: keep an eye on them.
        WATCH;

        static Approach of(int interest, int influence) {
            boolean interested = interest > MIDDLE;
            if (influence > MIDDLE) {
                return interested ? INVOLVE : SATISFY;
            }
            return interested ? INFORM : WATCH;
        }
    }

    private static final int MIDDLE = 3;

    /// The matrix of `stakeholders`: 25 cells, influence falling, interest rising within each row.
    public static StakeholderMatrix of(Collection<Stakeholder> stakeholders) {
        var cells = new ArrayList<Cell>();
        for (int influence = Stakeholder.HIGH; influence >= Stakeholder.LOW; influence--) {
            for (int interest = Stakeholder.LOW; interest <= Stakeholder.HIGH; interest++) {
                cells.add(cell(stakeholders, interest, influence));
            }
        }
        return new StakeholderMatrix(cells);
    }

    private static Cell cell(Collection<Stakeholder> stakeholders, int interest, int influence) {
        var names = stakeholders.stream().filter(one -> one.interest() == interest && one.influence() == influence)
                .map(Stakeholder::name).sorted().toList();
        return new Cell(interest, influence, names, Approach.of(interest, influence));
    }
}
