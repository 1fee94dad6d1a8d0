package no.faseport.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;

/// The holidays of the people of a GanttProject file, which the library leaves: each becomes a free day of a calendar of the
/// person's own.
///
/// GanttProject writes the day after the last; files of its first years wrote one and the same day for a single one.
final class VacationsIn {
    private final ProjectFile project;
    private int unread;

    VacationsIn(ProjectFile project) {
        this.project = project;
    }

    /// Adds one to the resource with this key, as the library counts.
    void add(Optional<Integer> resource, String start, String end) {
        var person = resource.map(project::getResourceByUniqueID);
        try {
            var from = LocalDate.parse(start);
            var until = LocalDate.parse(end).minusDays(1);
            if (person.isPresent() && !until.isBefore(from.minusDays(1))) {
                away(person.get(), from, until.isBefore(from) ? from : until);
                return;
            }
        } catch (DateTimeParseException e) {
            // counted with those of nobody
        }
        unread++;
    }

    /// How many could not be understood.
    int unread() {
        return unread;
    }

    private void away(Resource person, LocalDate from, LocalDate until) {
        var own = Optional.ofNullable(person.getCalendar()).orElseGet(() -> {
            var made = project.addDefaultDerivedCalendar();
            made.setParent(project.getDefaultCalendar());
            person.setCalendar(made);
            return made;
        });
        own.addCalendarException(from, until);
    }
}
