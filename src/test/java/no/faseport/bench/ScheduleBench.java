package no.faseport.bench;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.faseport.schedule.Activity;
import no.faseport.schedule.Calculation;
import no.faseport.schedule.Cycle;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.DependencyId;
import no.faseport.schedule.Edits;
import no.faseport.schedule.PlanFacts;
import no.faseport.schedule.Schedule;
import no.faseport.store.Uid;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/// Plans calculated: 10 000 activities beside MPXJ's scheduler on the same network, ten times as many, and edits.
final class ScheduleBench {
    private static final int MANY = 10_000;
    private static final int TIMES = 10;
    private static final int EDITS = 100;
    private static final int ROUNDS = 5;
    private static final int WARM = 60;
    /// The peer's rounds before it is measured, after which it gets no faster.
    private static final int PEER_WARM = 20;

    List<BenchRow> run() throws Exception {
        var network = new BigNetwork(MANY);
        var facts = network.facts();
        var ten = Stream.generate(() -> new BigNetwork(MANY).facts()).limit(TIMES).toList();
        var more = new BigNetwork(TIMES * MANY).facts();
        var schedule = calculated(facts);
        for (int i = 0; i < WARM; i++) {
            read(facts);
            lengthened(schedule, i);
            linked(schedule, i);
        }
        var file = network.mpxj();
        for (int i = 0; i < PEER_WARM; i++) {
            scheduled(file);
        }
        var rows = new ArrayList<>(new BenchClock("calculate 10 000 activities, 12 000 links", ROUNDS).times(TIMES)
                .add("MPXJ's scheduler", () -> scheduled(file))
                .add("Faseport", () -> calculated(facts))
                .add("Faseport, and every timing read", () -> read(facts)).run());
        rows.addAll(new BenchClock("calculate 100 000 activities, 120 000 links", ROUNDS)
                .add("Faseport, ten of 10 000", () -> repeated(TIMES, i -> calculated(ten.get(i))))
                .add("Faseport, 100 000 once", () -> calculated(more)).run());
        rows.addAll(new BenchClock("a hundred edits among 10 000 activities", ROUNDS)
                .add("Faseport, all calculated anew", () -> repeated(EDITS, i -> calculated(facts)))
                .add("Faseport, a duration", () -> repeated(EDITS, i -> lengthened(schedule, i)))
                .add("Faseport, a new dependency", () -> repeated(EDITS, i -> linked(schedule, i))).run());
        return rows;
    }

    /// One of a number of jobs, which returns anything that depends on it.
    interface Job {
        Object run(int number);
    }

    private static Object repeated(int times, Job job) {
        int sum = 0;
        for (int i = 0; i < times; i++) {
            sum += job.run(i).hashCode();
        }
        return sum;
    }

    private static Object scheduled(ProjectFile file) throws CpmException {
        new MicrosoftScheduler().schedule(file, LocalDateTime.of(BigNetwork.FIRST, LocalTime.of(8, 0)));
        return file.getTasks().stream().map(Task::getFinish).toList();
    }

    private static Schedule calculated(PlanFacts facts) {
        return whole(Schedule.of(facts));
    }

    private static Schedule whole(Calculation calculation) {
        return switch (calculation) {
            case Cycle cycle -> throw new IllegalStateException(cycle.toString());
            case Schedule schedule -> schedule;
        };
    }

    private static Object read(PlanFacts facts) {
        var schedule = calculated(facts);
        return facts.activities().stream().map(one -> schedule.timing(one.id())).toList();
    }

    private static Activity one(Schedule schedule, int number) {
        return schedule.facts().activities().get(number * 97 % MANY);
    }

    private static Object lengthened(Schedule schedule, int number) {
        var activity = one(schedule, number);
        return whole(schedule.after(Edits.of(activity.at(activity.start(), activity.duration() + 3)))).changed().size();
    }

    private static Object linked(Schedule schedule, int number) {
        var link = Dependency.finishToStart(new DependencyId(Uid.next()), one(schedule, number).id(),
                schedule.facts().activities().get(number * 97 % MANY + 5).id(), 0);
        return whole(schedule.after(Edits.of(link))).changed().size();
    }
}
