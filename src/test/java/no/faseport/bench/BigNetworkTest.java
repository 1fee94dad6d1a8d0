package no.faseport.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import no.faseport.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;

/// The networks that are measured beside another's scheduler are the same network, with the same dates.
class BigNetworkTest {
    @Test
    void bothSchedulersGiveEveryActivityTheSameDatesAndFloat() throws CpmException {
        var network = new BigNetwork(1_000);
        var facts = network.facts();
        var schedule = (Schedule) Schedule.of(facts);
        var file = network.mpxj();
        new MicrosoftScheduler().schedule(file, LocalDateTime.of(BigNetwork.FIRST, LocalTime.of(8, 0)));
        var ours = new ArrayList<String>();
        for (var one : facts.activities()) {
            var timing = schedule.timing(one.id());
            ours.add("%s–%s, %s–%s, %d".formatted(timing.earlyStart(), timing.earlyFinish(), timing.lateStart(),
                    timing.lateFinish(), timing.totalFloat()));
        }
        var theirs = file.getTasks().stream()
                .map(task -> "%s–%s, %s–%s, %.0f".formatted(task.getEarlyStart().toLocalDate(),
                        task.getEarlyFinish().toLocalDate(), task.getLateStart().toLocalDate(),
                        task.getLateFinish().toLocalDate(), task.getTotalSlack().getDuration()))
                .toList();
        assertEquals(theirs, ours);
    }
}
