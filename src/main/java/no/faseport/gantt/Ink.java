package no.faseport.gantt;

import java.util.Locale;

/// The colours of the chart, by what they mean; `gantt.css` says what they look like.
public enum Ink {
    /// Behind everything.
    PAPER,
    /// Days that are not worked.
    FREE,
    /// Thin lines between rows and times.
    RULE,
    /// The row people stand in.
    SELECTED_ROW,
    /// Behind the time header.
    HEAD,
    /// Texts of the time header.
    HEAD_TEXT,
    /// Sundays and holidays in the time header.
    RED_DAY,
    /// Today's line and its day in the header.
    TODAY,
    /// Text on today's colour.
    TODAY_TEXT,
    /// An activity still to be done.
    BAR,
    /// Its edge.
    BAR_EDGE,
    /// The part of it that is done.
    PROGRESS,
    /// An activity without room to slip.
    CRITICAL,
    /// Its edge, also of a critical milestone.
    CRITICAL_EDGE,
    /// The part of a critical activity that is done.
    CRITICAL_PROGRESS,
    /// An activity with little room to slip.
    NEAR_CRITICAL,
    /// Its edge.
    NEAR_CRITICAL_EDGE,
    /// The part of it that is done.
    NEAR_CRITICAL_PROGRESS,
    /// How far an activity can slip before the plan ends later.
    FLOAT,
    /// When the reference plan has it.
    BASELINE,
    /// How far the work has come, at the status date.
    FRONT,
    /// A date to be finished by.
    DEADLINE,
    /// One that is not kept.
    MISSED,
    /// What binds an activity's dates, and that it was put there by hand.
    BOUND,
    /// A summary's bracket.
    SUMMARY,
    /// A milestone.
    MILESTONE,
    /// A dependency.
    LINK,
    /// A dependency between critical activities.
    CRITICAL_LINK,
    /// A dependency on another project.
    ABROAD,
    /// A dependency that is not kept as things stand.
    CLASH,
    /// A selected bar or dependency, and one being drawn.
    CHOSEN,
    /// The names beside the bars.
    LABEL,
    /// Every second phase.
    PHASE,
    /// The phases between.
    PHASE_OTHER,
    /// A phase's name.
    PHASE_TEXT,
    /// A gate that is decided.
    GATE_DECIDED,
    /// A gate that sent the project back or put it off.
    GATE_HELD,
    /// A gate that stopped the project.
    GATE_STOPPED,
    /// A gate that is waited for.
    GATE_OPEN;

    /// The CSS property that gives the colour.
    public String property() {
        return "-fp-ink-" + text();
    }

    /// The name as CSS and the tests write it.
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
