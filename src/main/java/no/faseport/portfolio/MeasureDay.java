package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;

/// A day in the calendar on which a benefit was or is to be measured, also long after its project was closed.
///
/// @param benefit what the benefit is called
/// @param responsible who measures; empty where nobody is said to
public record MeasureDay(Kind kind, LocalDate day, ProjectName project, String benefit, String indicator,
        String responsible) {
    /// What the day is to the indicator; the name is `calendar.measure.` and the constant in the bundle.
    public enum Kind {
        /// It was measured.
        MEASURED,
        /// It is to be measured.
        DUE,
        /// The target is to be reached, and it has not been measured since.
        TARGET
    }

    /// True where it was to be measured before `today`, and has not been.
    public boolean isLate(LocalDate today) {
        return kind != Kind.MEASURED && day.isBefore(today);
    }

    /// The days of the indicators of `benefit`, which `project` is to bring, from `from` until `until`, both included.
    public static List<MeasureDay> of(ProjectName project, Benefit benefit, LocalDate from, LocalDate until) {
        var days = new ArrayList<MeasureDay>();
        for (var one : benefit.indicators()) {
            one.measurements().forEach(measured -> days.add(day(Kind.MEASURED, measured.on(), project, benefit, one)));
            var target = one.facts().targetOn().filter(day -> one.latest().filter(last -> !last.on().isBefore(day))
                    .isEmpty());
            one.nextOn().filter(next -> !target.equals(Optional.of(next)))
                    .ifPresent(next -> days.add(day(Kind.DUE, next, project, benefit, one)));
            target.ifPresent(day -> days.add(day(Kind.TARGET, day, project, benefit, one)));
        }
        return days.stream().filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until)).toList();
    }

    private static MeasureDay day(Kind kind, LocalDate day, ProjectName project, Benefit benefit, Indicator one) {
        return new MeasureDay(kind, day, project, benefit.name(), one.name(), one.facts().responsible());
    }
}
