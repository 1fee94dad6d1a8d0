package no.faseport.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.GanttRow;
import no.faseport.schedule.Schedule;
import no.faseport.schedule.Timing;
import org.jspecify.annotations.Nullable;

/// A line of a plan as a script reads it: floats in working days, negative where the plan does not keep what it is bound to;
/// what is finished has none and cannot be late.
///
/// @param line its number from the top, from 1
/// @param level how deep it lies in the outline, from 0
/// @param predecessors what it waits for, by line, as `3FS+2d`
/// @param driving those of them that decide its date
/// @param constraint what binds it beside them
/// @param conflicts what is promised and not kept, in sentences
record PlanRow(int line, int level, String name, String start, String finish, int days, int progress,
        boolean milestone, boolean summary, boolean manual, String predecessors, String driving, String constraint,
        @Nullable String constraintDate, @Nullable String deadline, String responsible, String earlyStart,
        String earlyFinish, @Nullable String lateStart, @Nullable String lateFinish, @Nullable Integer totalFloat,
        @Nullable Integer freeFloat, boolean critical,
        boolean nearCritical, List<String> conflicts) {
    /// The line `row` of the plan `schedule`, with what it waits for in writing.
    static PlanRow of(int line, GanttRow row, Schedule schedule, Waits waits, List<String> conflicts) {
        var one = row.activity();
        var timing = schedule.timing(one.id());
        var ahead = Optional.of(timing).filter(found -> !found.finished());
        return new PlanRow(line, row.depth(), one.name(), row.start().toString(), row.finish().toString(),
                row.duration(), row.progress(), row.diamond(), row.summary(),
                one.terms().manual() && !row.summary(), waits.all(), waits.driving(),
                Codes.of(one.terms().constraint().kind()),
                text(one.terms().constraint().date()), text(one.terms().deadline()), one.responsible(),
                timing.earlyStart().toString(), timing.earlyFinish().toString(),
                ahead.map(when -> when.lateStart().toString()).orElse(null),
                ahead.map(when -> when.lateFinish().toString()).orElse(null),
                ahead.map(Timing::totalFloat).orElse(null), ahead.map(Timing::freeFloat).orElse(null), row.critical(),
                row.nearCritical(), conflicts);
    }

    /// What an activity waits for, and what of it decides its date, by line numbers.
    record Waits(String all, String driving) {
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
