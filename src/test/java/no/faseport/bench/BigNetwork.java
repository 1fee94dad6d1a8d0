package no.faseport.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Lag;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Terms;
import no.faseport.schedule.WorkCalendar;
import no.faseport.store.Uid;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// A network of many activities, each waiting for one or two among the hundred before it, as ours and as another's.
record BigNetwork(int size) {
    static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final int SEED = 4;
    private static final int REACH = 100;
    private static final int LONGEST = 9;
    private static final Map<Dependency.Kind, RelationType> KINDS = Map.of(Dependency.Kind.FS,
            RelationType.FINISH_START, Dependency.Kind.SS, RelationType.START_START, Dependency.Kind.FF,
            RelationType.FINISH_FINISH, Dependency.Kind.SF, RelationType.START_FINISH);

    /// One of the links: what waits for what, and how.
    private record Link(int before, int then, Dependency.Kind kind, int lag) {
    }

    private List<Link> links() {
        var random = new Random(SEED);
        var links = new ArrayList<Link>();
        for (int then = 1; then < size; then++) {
            for (int i = random.nextInt(5) == 0 ? 2 : 1; i > 0; i--) {
                int before = Math.max(0, then - 1 - random.nextInt(REACH));
                var kind = switch (random.nextInt(10)) {
                    case 0 -> Dependency.Kind.SS;
                    case 1 -> Dependency.Kind.FF;
                    default -> Dependency.Kind.FS;
                };
                links.add(new Link(before, then, kind, random.nextInt(6) == 0 ? 2 : 0));
            }
        }
        return links;
    }

    private static int duration(int number) {
        return 1 + number * 7 % LONGEST;
    }

    /// The network as Faseport has it, by the calendar of textbooks.
    PlanFacts facts() {
        var project = new ProjectId(Uid.next());
        var activities = new ArrayList<Activity>();
        for (int i = 0; i < size; i++) {
            activities.add(Activity.planned(new ActivityId(Uid.next()), project, Optional.empty(), i, "Aktivitet " + i,
                    FIRST, duration(i)).on(Terms.on(Constraint.SOON)));
        }
        var links = links().stream().map(link -> new Dependency(new DependencyId(Uid.next()),
                activities.get(link.before).id(), activities.get(link.then).id(), link.kind, Lag.days(link.lag)))
                .toList();
        return PlanFacts.of(activities, links, WorkCalendar.weekdays());
    }

    /// The same as MPXJ has it.
    ProjectFile mpxj() {
        var file = new ProjectFile();
        file.setDefaultCalendar(file.addDefaultBaseCalendar());
        file.getProjectProperties().setStartDate(LocalDateTime.of(FIRST, LocalTime.of(8, 0)));
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < size; i++) {
            var task = file.addTask();
            task.setName("Aktivitet " + i);
            task.setDuration(Duration.getInstance(duration(i), TimeUnit.DAYS));
            task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
            task.setRemainingDuration(task.getDuration());
            tasks.add(task);
        }
        for (var link : links()) {
            tasks.get(link.then).addPredecessor(new Relation.Builder().predecessorTask(tasks.get(link.before))
                    .type(KINDS.get(link.kind)).lag(Duration.getInstance(link.lag, TimeUnit.DAYS)));
        }
        return file;
    }
}
