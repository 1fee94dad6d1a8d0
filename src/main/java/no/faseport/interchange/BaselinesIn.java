package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.planfile.FileBaseline;
import no.faseport.planfile.FileBaseline.Planned;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.Activity;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// The baselines of a file: number 0, and 1 to 10.
///
/// The file has no name for them; Faseport writes name, time and hand as texts of the project's own task, and reads them there.
final class BaselinesIn {
    private final ProjectFile project;
    private final TasksIn tasks;
    private final ProjectNote note;
    private final Losses losses;

    BaselinesIn(ProjectFile project, TasksIn tasks, ProjectNote note, Losses losses) {
        this.project = project;
        this.tasks = tasks;
        this.note = note;
        this.losses = losses;
    }

    List<FileBaseline> baselines() {
        var found = new ArrayList<FileBaseline>();
        for (int number = 0; number < BaselineNames.MOST; number++) {
            var lines = planned(number);
            var names = new BaselineNames(tasks.whole());
            if (!lines.isEmpty() || names.taken(number).isPresent()) {
                lines.addAll(note.gone(number));
                found.add(baseline(number, names, lines));
            }
        }
        return found;
    }

    private FileBaseline baseline(int number, BaselineNames names, List<Planned> lines) {
        var taken = names.taken(number).or(() -> date(number));
        var cost = tasks.whole().map(whole -> money(cost(whole, number)).orElse(BigDecimal.ZERO)).orElseGet(() -> lines
                .stream().flatMap(line -> line.cost().stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
        return new FileBaseline(number, names.name(number), taken, names.by(number), note.gate(number),
                cost.setScale(2), lines);
    }

    private Optional<Instant> date(int number) {
        var properties = project.getProjectProperties();
        var date = number == 0 ? properties.getBaselineDate() : properties.getBaselineDate(number);
        try {
            return Optional.ofNullable(date).map(at -> at.atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Planned> planned(int number) {
        var lines = new ArrayList<Planned>();
        for (var task : tasks.tasks()) {
            tasks.line(task).flatMap(line -> planned(task, line, number)).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Planned> planned(Task task, PlanLine line, int number) {
        var start = number == 0 ? task.getBaselineStart() : task.getBaselineStart(number);
        var finish = number == 0 ? task.getBaselineFinish() : task.getBaselineFinish(number);
        if (start == null || finish == null) {
            return Optional.empty();
        }
        if (!covers(start) || !covers(finish) || finish.isBefore(start)) {
            losses.lost(LineIn.place(task), "planfile.loss.baselineOutside", number);
            return Optional.empty();
        }
        var duration = number == 0 ? task.getBaselineDuration() : task.getBaselineDuration(number);
        return Optional.of(new Planned(line.key(), note.name(number, line), start.toLocalDate(), finish.toLocalDate(),
                days(line, start, finish, duration), money(cost(task, number))));
    }

    private static boolean covers(LocalDateTime moment) {
        return WorkCalendar.covers(moment.toLocalDate());
    }

    private int days(PlanLine line, LocalDateTime start, LocalDateTime finish, @Nullable Duration duration) {
        if (duration == null ? start.equals(finish) : duration.getDuration() == 0) {
            return 0;
        }
        double whole = duration == null
                ? 0
                : duration.convertUnits(TimeUnit.DAYS, project.getProjectProperties()).getDuration();
        if (whole >= 1 && whole <= Activity.LONGEST && whole == Math.rint(whole)) {
            return (int) whole;
        }
        return Math.max(1, tasks.working(line).workdaysBetween(start.toLocalDate(),
                finish.toLocalDate().plusDays(1)));
    }

    private static @Nullable Number cost(Task task, int number) {
        return number == 0 ? task.getBaselineCost() : task.getBaselineCost(number);
    }

    private static Optional<BigDecimal> money(@Nullable Number amount) {
        return Optional.ofNullable(amount).map(Number::doubleValue).filter(Double::isFinite)
                .filter(some -> some != 0 && Math.abs(some) < 1e15)
                .map(some -> BigDecimal.valueOf(some).setScale(2, RoundingMode.HALF_UP));
    }
}
