package no.faseport.gantt.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.schedule.ActivityId;

/// What of a plan is wanted on what paper.
///
/// @param points how large the text is, in points
/// @param columns the table's columns in order; the name is always among them
/// @param from the first day shown; nothing where the plan begins
/// @param until the last day shown; nothing where the plan ends
/// @param closed the summaries whose activities are not shown
/// @param mono true where no colour is to carry meaning, only patterns, lines and greys
public record PaperOrder(PaperSize size, boolean landscape, PlanLayout layout, double points,
        List<PlanColumn> columns, Optional<LocalDate> from, Optional<LocalDate> until, Set<ActivityId> closed,
        boolean mono) {
    /// The smallest text that is printed, in points.
    public static final double LEAST_POINTS = 6;
    /// Text as large as it usually is, in points.
    public static final double USUAL_POINTS = 7.5;
    /// The largest text, in points.
    public static final double MOST_POINTS = 14;

    /// Keeps copies and readable text, and puts the name first where it is missing.
    public PaperOrder {
        points = Math.clamp(points, LEAST_POINTS, MOST_POINTS);
        var kept = new ArrayList<>(columns.stream().distinct().toList());
        if (!kept.contains(PlanColumn.NAME)) {
            kept.addFirst(PlanColumn.NAME);
        }
        columns = List.copyOf(kept);
        closed = Set.copyOf(closed);
    }

    /// All of a plan with the usual columns across one lying sheet and as many below as it needs.
    public static PaperOrder usual(PaperSize size) {
        return new PaperOrder(size, true, new PlanLayout.PagesWide(1), USUAL_POINTS, PlanColumn.USUAL,
                Optional.empty(), Optional.empty(), Set.of(), false);
    }

    /// The same laid out otherwise.
    public PaperOrder laid(PlanLayout another) {
        return new PaperOrder(size, landscape, another, points, columns, from, until, closed, mono);
    }

    /// The same for other days, both included.
    public PaperOrder between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new PaperOrder(size, landscape, layout, points, columns, first, last, closed, mono);
    }

    /// The same with other columns.
    public PaperOrder with(List<PlanColumn> others) {
        return new PaperOrder(size, landscape, layout, points, others, from, until, closed, mono);
    }

    /// The same without what is under these summaries.
    public PaperOrder without(Set<ActivityId> summaries) {
        return new PaperOrder(size, landscape, layout, points, columns, from, until, summaries, mono);
    }

    /// The same in colours, or in patterns and greys.
    public PaperOrder inGreys(boolean greys) {
        return new PaperOrder(size, landscape, layout, points, columns, from, until, closed, greys);
    }

    /// The same sheet lying or standing.
    public PaperOrder lying(boolean lies) {
        return new PaperOrder(size, lies, layout, points, columns, from, until, closed, mono);
    }

    /// The same with text of another size, in points.
    public PaperOrder sized(double textPoints) {
        return new PaperOrder(size, landscape, layout, textPoints, columns, from, until, closed, mono);
    }
}
