package no.faseport.interchange;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Dependency.Kind;
import no.faseport.schedule.Lag;
import org.mpxj.Duration;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// What waits for what in a file's plan.
///
/// Other tools let a milestone stand at the end of a day, and two short tasks on one day wait for each other. Here a day is
/// whole: such a link gets a day less or more of lag, so that every date stays what it was.
final class LinksIn {
    private static final double A_LITTLE = 0.001;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final TasksIn tasks;
    private final Losses losses;

    LinksIn(TasksIn tasks, Losses losses) {
        this.tasks = tasks;
        this.losses = losses;
    }

    List<PlanLink> links() {
        var links = new ArrayList<PlanLink>();
        for (var successor : tasks.tasks()) {
            var seen = new HashSet<Integer>();
            for (var relation : successor.getPredecessors()) {
                link(relation, successor).ifPresent(link -> {
                    if (seen.add(link.predecessor())) {
                        links.add(link);
                    } else {
                        losses.lost(place(relation), "planfile.loss.linkTwice");
                    }
                });
            }
        }
        return links;
    }

    private static String place(Relation relation) {
        return LineIn.place(relation.getPredecessorTask()) + " → " + LineIn.place(relation.getSuccessorTask());
    }

    private Optional<PlanLink> link(Relation relation, Task successor) {
        var from = relation.getPredecessorTask();
        var before = tasks.line(from);
        var after = tasks.line(successor);
        if (before.isEmpty() || after.isEmpty() || before.get().key() == after.get().key()) {
            losses.lost(place(relation), "planfile.loss.linkOutside");
            return Optional.empty();
        }
        if (isUnder(before.get(), after.get()) || isUnder(after.get(), before.get())) {
            losses.lost(place(relation), "planfile.loss.linkWithin");
            return Optional.empty();
        }
        var kind = kind(relation.getType());
        var lag = wholeDays(relation, kind, lag(relation), before.get(), after.get());
        return Optional.of(new PlanLink(before.get().key(), after.get().key(), kind, lag));
    }

    private boolean isUnder(PlanLine line, PlanLine above) {
        var at = line.parent();
        while (at.isPresent()) {
            if (at.get() == above.key()) {
                return true;
            }
            at = tasks.parent(at.get());
        }
        return false;
    }

    private static Kind kind(RelationType type) {
        return switch (type) {
            case null -> Kind.FS;
            case FINISH_START -> Kind.FS;
            case START_START -> Kind.SS;
            case FINISH_FINISH -> Kind.FF;
            case START_FINISH -> Kind.SF;
        };
    }

    private Lag lag(Relation relation) {
        var said = Optional.ofNullable(relation.getLag()).orElse(Duration.getInstance(0, TimeUnit.DAYS));
        var unit = switch (said.getUnits()) {
            case PERCENT, ELAPSED_PERCENT -> Lag.Unit.PERCENT;
            case ELAPSED_MINUTES, ELAPSED_HOURS, ELAPSED_DAYS, ELAPSED_WEEKS, ELAPSED_MONTHS, ELAPSED_YEARS ->
                Lag.Unit.CALENDAR;
            case MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS -> Lag.Unit.WORKING;
        };
        double amount = switch (unit) {
            case PERCENT -> said.getDuration();
            case CALENDAR -> said.convertUnits(TimeUnit.ELAPSED_DAYS, tasks.properties()).getDuration();
            case WORKING -> said.convertUnits(TimeUnit.DAYS, tasks.properties()).getDuration();
        };
        int whole = Math.clamp(Math.round(amount), -Activity.LONGEST, Activity.LONGEST);
        if (Math.abs(amount - whole) > A_LITTLE || said.getUnits() == TimeUnit.ELAPSED_PERCENT) {
            losses.changed(place(relation), "planfile.loss.lag." + unit.name().toLowerCase(Locale.ROOT),
                    Texts.duration(said), whole);
        }
        return Lag.of(whole, unit);
    }

    private Lag wholeDays(Relation relation, Kind kind, Lag lag, PlanLine before, PlanLine after) {
        if (lag.unit() != Lag.Unit.WORKING && lag.amount() != 0) {
            return lag;
        }
        int days = 0;
        if (kind == Kind.FS || kind == Kind.SS) {
            days += endsADay(relation.getPredecessorTask(), before) ? 1 : 0;
        }
        if (kind == Kind.FS || kind == Kind.SF) {
            days -= endsADay(relation.getSuccessorTask(), after) ? 1 : 0;
        }
        if (kind == Kind.FS && lag.amount() == 0 && before.duration() > 0 && after.duration() > 0
                && !tasks.isSummary(before) && !tasks.isSummary(after) && before.finish().equals(after.start())
                && !isOutOfOrder(relation, after)) {
            days--;
        }
        if (days == 0) {
            return lag;
        }
        losses.changed(place(relation), "planfile.loss.lagKeepsDates", lag.amount(), lag.amount() + days);
        return Lag.days(Math.clamp(lag.amount() + days, -Activity.LONGEST, Activity.LONGEST));
    }

    /// True for work that has begun before what it should have waited for was finished.
    private static boolean isOutOfOrder(Relation relation, PlanLine after) {
        var finish = Optional.ofNullable(relation.getPredecessorTask().getFinish());
        return after.progress() > 0 && Optional.ofNullable(relation.getSuccessorTask().getStart())
                .filter(start -> finish.filter(start::isBefore).isPresent()).isPresent();
    }

    /// True for a milestone that comes after some work has been done that day.
    private boolean endsADay(Task task, PlanLine line) {
        return line.duration() == 0 && Optional.ofNullable(task.getStart()).map(LocalDateTime::toLocalTime)
                .filter(time -> time.isAfter(morning())).isPresent();
    }

    private LocalTime morning() {
        return Optional.ofNullable(tasks.properties().getDefaultStartTime()).orElse(MORNING);
    }
}
