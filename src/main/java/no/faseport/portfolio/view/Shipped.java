package no.faseport.portfolio.view;

import java.util.List;
import java.util.Optional;

/// The views everybody has; the name is `portfolio.view.` and the constant in the bundle.
public enum Shipped {
    /// Every project.
    ALL,
    /// Those the onlooker leads or owns.
    MINE,
    /// Those with a gate in the next ninety days or late.
    GATES,
    /// Those where something is not as it should be.
    DEVIATIONS,
    /// Those that have only benefits left.
    BENEFITS;

    /// How it arranges the table.
    public Arrangement arrangement() {
        return switch (this) {
            case ALL -> Arrangement.USUAL;
            case MINE -> Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Whose.MINE)));
            case GATES -> Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Watch.DUE)))
                    .withSort(Optional.of(Column.GATE), false)
                    .withColumns(List.of(Column.PROJECT, Column.PHASE, Column.GATE, Column.MARKS, Column.CONDITIONS,
                            Column.LEADER, Column.OWNER, Column.UNIT));
            case DEVIATIONS -> Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Watch.DEVIATING)))
                    .withSort(Optional.of(Column.DEVIATION), false)
                    .withColumns(List.of(Column.PROJECT, Column.PHASE, Column.GATE, Column.MARKS, Column.BUDGET,
                            Column.FORECAST, Column.DEVIATION, Column.TOLERANCES, Column.LEADER));
            case BENEFITS -> Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Watch.REALISING)))
                    .withColumns(List.of(Column.PROJECT, Column.PHASE, Column.STATUS, Column.GATE, Column.MARKS,
                            Column.ACTUAL, Column.OWNER, Column.UNIT));
        };
    }

    /// Its name in the bundle.
    public String key() {
        return "portfolio.view." + name();
    }
}
