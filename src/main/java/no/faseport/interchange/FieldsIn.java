package no.faseport.interchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanLine;
import org.jspecify.annotations.Nullable;
import org.mpxj.FieldType;
import org.mpxj.FieldTypeClass;
import org.mpxj.Priority;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.UserDefinedField;
import org.mpxj.common.TaskFieldLists;

/// Tells what tasks hold that a plan here has no place for: one line for each kind of thing, or for each task where it matters.
final class FieldsIn {
    private final ProjectFile project;
    private final TasksIn lines;
    private final List<Task> tasks;
    private final Losses losses;

    FieldsIn(ProjectFile project, TasksIn tasks, Losses losses) {
        this.project = project;
        this.lines = tasks;
        this.tasks = tasks.tasks();
        this.losses = losses;
    }

    void tell() {
        for (var task : tasks) {
            each(task);
        }
        count("planfile.loss.cost", task -> more(task.getCost()) || more(task.getFixedCost()));
        count("planfile.loss.work", task -> task.getWork() != null && task.getWork().getDuration() > 0);
        count("planfile.loss.priority", task -> Optional.ofNullable(task.getPriority()).map(Priority::getValue)
                .filter(value -> value != Priority.MEDIUM).isPresent());
        count("planfile.loss.link", task -> task.getHyperlinkAddress() != null
                && !task.getHyperlinkAddress().isBlank());
        var uncertain = new UncertainFields(project);
        project.getPopulatedFields().stream().filter(FieldsIn::isCustom).filter(field -> !uncertain.isNamed(field))
                .forEach(this::custom);
    }

    private void each(Task task) {
        var place = LineIn.place(task);
        var splits = task.getSplits();
        if (splits != null && splits.size() > 1 && lines.line(task).filter(this::isSplitHere).isEmpty()) {
            losses.changed(place, "planfile.loss.split");
        }
        if (task.getRecurring()) {
            losses.changed(place, "planfile.loss.recurringTask");
        }
        if (task.getSubprojectFile() != null && !task.getSubprojectFile().isBlank()) {
            losses.lost(place, "planfile.loss.subproject", Texts.line(task.getSubprojectFile(), Texts.SHORT));
        }
    }

    /// True for late work, which is in two parts here too.
    private boolean isSplitHere(PlanLine line) {
        return line.isLate(lines.working(line), lines.statusDate());
    }

    private static boolean more(@Nullable Number amount) {
        return amount != null && amount.doubleValue() != 0;
    }

    private void count(String key, Predicate<Task> has) {
        long found = tasks.stream().filter(has).count();
        if (found > 0) {
            losses.lost("", key, found);
        }
    }

    private static boolean isCustom(FieldType field) {
        return switch (field) {
            case TaskField task -> TaskFieldLists.CUSTOM_FIELDS.contains(task);
            case UserDefinedField own -> own.getFieldTypeClass() == FieldTypeClass.TASK;
            default -> false;
        };
    }

    private void custom(FieldType field) {
        long found = tasks.stream().map(task -> task.getCachedValue(field)).filter(FieldsIn::says).count();
        if (found > 0) {
            var known = project.getCustomFields().get(field);
            var alias = known == null || known.getAlias() == null ? "" : known.getAlias();
            losses.lost("", "planfile.loss.custom",
                    alias.isBlank() ? String.valueOf(field.getName()) : Texts.line(alias, Texts.SHORT), found);
        }
    }

    private static boolean says(@Nullable Object value) {
        return value != null && !value.equals(false) && !String.valueOf(value).isBlank() && !HeldDate.isWhy(value);
    }
}
