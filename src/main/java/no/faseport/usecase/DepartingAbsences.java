package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.Losses;
import no.faseport.schedule.Absence;
import no.faseport.schedule.Resource;

/// The absences that a plan file can hold: whole ones, of which no two fall on the same day. The rest is told.
final class DepartingAbsences {
    private static final int ALL = 100;

    private final List<Absence> absences;
    private final Losses losses;

    /// Of `absences`, by their first day.
    DepartingAbsences(List<Absence> absences, Losses losses) {
        this.absences = List.copyOf(absences);
        this.losses = losses;
    }

    /// The days that `resource` is away.
    List<FileDay> of(Resource resource) {
        var days = new ArrayList<FileDay>();
        for (var one : absences) {
            if (one.resource().equals(resource.id())) {
                add(one, resource.name(), days);
            }
        }
        return days;
    }

    private void add(Absence one, String name, List<FileDay> days) {
        var day = FileDay.free(one.from(), one.until(), one.reason());
        if (one.share() < ALL) {
            losses.lost(name, "planfile.loss.partlyAway", one.from(), one.until(), one.share());
        } else if (days.stream().anyMatch(day::overlaps)) {
            losses.lost(name, "planfile.loss.awayTwice", one.from(), one.until());
        } else {
            days.add(day);
        }
    }
}
