package no.faseport.gantt.paper;

import java.util.List;
import java.util.Locale;

/// A column of the plan's table on paper and in a workbook.
public enum PlanColumn {
    /// Which line of the whole plan it is, from 1; what predecessors are told by.
    NUMBER(true),
    /// What the activity is called, indented as in the outline.
    NAME(false),
    /// Its first day.
    START(true),
    /// Its last day.
    FINISH(true),
    /// Its working days.
    DURATION(true),
    /// How much of it is done, in percent.
    PROGRESS(true),
    /// Who answers for it.
    RESPONSIBLE(false),
    /// The numbers of what it waits for.
    PREDECESSORS(false),
    /// Its number in the outline, "2.1.3".
    WBS(false),
    /// How many working days it can slip without delaying the plan; below 0 where dates cannot be kept.
    FLOAT(true),
    /// The first day it can begin.
    EARLY_START(true),
    /// The first day it can be finished.
    EARLY_FINISH(true),
    /// The last day it can begin without delaying the plan.
    LATE_START(true),
    /// The last day it can be finished without delaying the plan.
    LATE_FINISH(true),
    /// Who works on it, and with how much of their time.
    RESOURCES(false),
    /// The day it should be finished, whatever the plan says.
    DEADLINE(true),
    /// What is written about it.
    NOTE(false);

    /// What is shown where nobody chooses.
    public static final List<PlanColumn> USUAL = List.of(NAME, START, FINISH, DURATION, PROGRESS, RESPONSIBLE);

    private final boolean number;

    PlanColumn(boolean number) {
        this.number = number;
    }

    /// True where it stands to the right, as numbers and dates do.
    public boolean isNumber() {
        return number;
    }

    /// What the column is called in the bundle.
    public String key() {
        return "paper.column." + text();
    }

    /// What the column is called in a command.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
