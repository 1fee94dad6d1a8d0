package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.faseport.economy.Money;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanLine;
import no.faseport.schedule.Activity;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnit;

/// Three estimates of a task in a Microsoft Project file: durations 1 and 3, as its own analysis of uncertainty once had them, and
/// costs 1 to 3, under names that say what they are.
///
/// The fields are Faseport's where they have those names, in whatever of its languages.
final class UncertainFields {
    private static final Map<TaskField, String> NAMES = Map.of(TaskField.DURATION1, "planfile.field.shortest",
            TaskField.DURATION3, "planfile.field.longest", TaskField.COST1, "planfile.field.lowest", TaskField.COST2,
            "planfile.field.likely", TaskField.COST3, "planfile.field.highest");

    private final ProjectFile project;

    UncertainFields(ProjectFile project) {
        this.project = project;
    }

    /// Names the fields in `words`.
    void name(Words words) {
        NAMES.forEach((field, key) -> project.getCustomFields().getOrCreate(field).setAlias(words.text(key)));
    }

    /// True for such a field that has its name.
    boolean isNamed(FieldType field) {
        var known = project.getCustomFields().get(field);
        return field instanceof TaskField own && NAMES.containsKey(own) && known != null && Arrays.stream(
                Language.values()).anyMatch(language -> new Words(language).text(name(own)).equals(known.getAlias()));
    }

    private static String name(TaskField field) {
        return NAMES.getOrDefault(field, "");
    }

    /// Writes `estimate` on its task.
    static void write(FileEstimate estimate, Task task) {
        estimate.days().ifPresent(days -> {
            task.setDuration(1, Duration.getInstance(days.shortest(), TimeUnit.DAYS));
            task.setDuration(3, Duration.getInstance(days.longest(), TimeUnit.DAYS));
        });
        estimate.cost().ifPresent(cost -> {
            task.setCost(1, cost.lowest().amount());
            task.setCost(2, cost.likely().amount());
            task.setCost(3, cost.highest().amount());
        });
    }

    /// The estimates on `tasks`; those that make no sense are told.
    List<FileEstimate> read(TasksIn tasks, Losses losses) {
        boolean days = isNamed(TaskField.DURATION1) && isNamed(TaskField.DURATION3);
        boolean costs = isNamed(TaskField.COST1) && isNamed(TaskField.COST2) && isNamed(TaskField.COST3);
        var found = new ArrayList<FileEstimate>();
        for (var task : tasks.tasks()) {
            var range = days ? days(task, losses) : Optional.<DayRange>empty();
            var cost = costs ? cost(task, losses) : Optional.<CostRange>empty();
            if (range.isPresent() || cost.isPresent()) {
                found.add(new FileEstimate(tasks.line(task).map(PlanLine::key), "", range, cost));
            }
        }
        return found;
    }

    private Optional<DayRange> days(Task task, Losses losses) {
        if (isNone(task.getDuration(1)) && isNone(task.getDuration(3))) {
            return Optional.empty();
        }
        var shortest = days(task.getDuration(1));
        var longest = days(task.getDuration(3));
        if (shortest.isPresent() && longest.isPresent() && shortest.getAsInt() <= longest.getAsInt()) {
            return Optional.of(new DayRange(shortest.getAsInt(), longest.getAsInt()));
        }
        losses.lost(LineIn.place(task), "planfile.loss.dayRange", Texts.duration(task.getDuration(1)),
                Texts.duration(task.getDuration(3)));
        return Optional.empty();
    }

    private static boolean isNone(@Nullable Duration duration) {
        return duration == null || duration.getDuration() == 0;
    }

    private OptionalInt days(@Nullable Duration duration) {
        if (duration == null) {
            return OptionalInt.empty();
        }
        long days = Math.round(duration.convertUnits(TimeUnit.DAYS, project.getProjectProperties()).getDuration());
        return days < 1 || days > Activity.LONGEST ? OptionalInt.empty() : OptionalInt.of((int) days);
    }

    private static Optional<CostRange> cost(Task task, Losses losses) {
        if (task.getCost(1) == null && task.getCost(2) == null && task.getCost(3) == null) {
            return Optional.empty();
        }
        var lowest = money(task.getCost(1));
        var likely = money(task.getCost(2));
        var highest = money(task.getCost(3));
        if (lowest.compareTo(likely) <= 0 && likely.compareTo(highest) <= 0) {
            return Optional.of(new CostRange(lowest, likely, highest));
        }
        losses.lost(LineIn.place(task), "planfile.loss.costRange", lowest.amount(), likely.amount(), highest.amount());
        return Optional.empty();
    }

    /// Microsoft Project leaves out what is nothing.
    private static Money money(@Nullable Number amount) {
        double some = amount == null || !Double.isFinite(amount.doubleValue()) ? 0 : amount.doubleValue();
        return new Money(BigDecimal.valueOf(Math.clamp(some, -1e13, 1e13)).setScale(2, RoundingMode.HALF_UP));
    }
}
