package no.faseport.interchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.faseport.planfile.Losses;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// What a GanttProject file says that the library passes over: notes, links of tasks that stand under others, baselines and who
/// coordinates a task; used once, on a file that [XmlGuard] has walked.
final class GanttProjectRest {
    private final ProjectFile project;
    private final Losses losses;
    private final VacationsIn vacations;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Integer, String> resources = new HashMap<>();
    private int baseline = -1;

    GanttProjectRest(ProjectFile project, Losses losses) {
        this.project = project;
        this.losses = losses;
        this.vacations = new VacationsIn(project);
    }

    /// Adds it to the project from the file's `content`.
    void add(byte[] content, InputFactoryImpl factory) throws XMLStreamException {
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                    default -> {
                        // text is read where it belongs
                    }
                }
            }
        } finally {
            reader.close();
        }
        if (vacations.unread() > 0) {
            losses.lost("", "planfile.loss.vacations", vacations.unread());
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "task" -> open.push(number(reader, "id").orElse(-1));
            case "depend" -> depend(reader);
            case "notes" -> notes(reader);
            case "previous-tasks" -> baseline++;
            case "previous-task" -> planned(reader);
            case "vacation" -> vacations.add(number(reader, "resourceid").map(id -> id + 1), text(reader, "start"),
                    text(reader, "end"));
            case "resource" -> number(reader, "id").ifPresent(id -> resources.put(id, text(reader, "name")));
            case "allocation" -> coordinator(reader);
            default -> {
                // the library has read it
            }
        }
    }

    private void end(String name) {
        if (name.equals("task") && !open.isEmpty()) {
            open.pop();
        }
    }

    private static String text(XMLStreamReader reader, String attribute) {
        return Optional.ofNullable(reader.getAttributeValue(null, attribute)).orElse("");
    }

    private static Optional<Integer> number(XMLStreamReader reader, String attribute) {
        try {
            return Optional.of(Integer.parseInt(text(reader, attribute).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The library counts keys from 1.
    private Optional<Task> task(Optional<Integer> id) {
        return id.map(number -> project.getTaskByUniqueID(number + 1));
    }

    private void notes(XMLStreamReader reader) throws XMLStreamException {
        var task = task(Optional.ofNullable(open.peek()));
        var text = reader.getElementText();
        task.filter(one -> !text.isBlank()).ifPresent(one -> one.setNotes(text.strip()));
    }

    private void depend(XMLStreamReader reader) {
        var before = task(Optional.ofNullable(open.peek()));
        var after = task(number(reader, "id"));
        if (before.isEmpty() || after.isEmpty() || after.get().getPredecessors().stream()
                .anyMatch(known -> known.getPredecessorTask() == before.get())) {
            return;
        }
        var type = switch (number(reader, "type").orElse(2)) {
            case 1 -> RelationType.START_START;
            case 3 -> RelationType.FINISH_FINISH;
            case 4 -> RelationType.START_FINISH;
            default -> RelationType.FINISH_START;
        };
        after.get().addPredecessor(new Relation.Builder().predecessorTask(before.get()).type(type)
                .lag(Duration.getInstance(number(reader, "difference").orElse(0), TimeUnit.DAYS)));
    }

    private void planned(XMLStreamReader reader) {
        var task = task(number(reader, "id"));
        var days = number(reader, "duration");
        if (task.isEmpty() || days.isEmpty() || days.get() < 0 || baseline >= BaselineNames.MOST) {
            return;
        }
        try {
            var start = LocalDate.parse(text(reader, "start")).atTime(Outgoing.MORNING);
            var duration = Duration.getInstance(days.get(), TimeUnit.DAYS);
            var finish = days.get() == 0 ? start : project.getDefaultCalendar().getDate(start, duration);
            if (baseline == 0) {
                task.get().setBaselineStart(start);
                task.get().setBaselineFinish(finish);
                task.get().setBaselineDuration(duration);
            } else {
                task.get().setBaselineStart(baseline, start);
                task.get().setBaselineFinish(baseline, finish);
                task.get().setBaselineDuration(baseline, duration);
            }
        } catch (DateTimeParseException e) {
            losses.lost(LineIn.place(task.get()), "planfile.loss.baselineOutside", baseline);
        }
    }

    private void coordinator(XMLStreamReader reader) {
        if (text(reader, "responsible").equals("true")) {
            var name = number(reader, "resource-id").map(resources::get);
            task(number(reader, "task-id")).ifPresent(task -> name.ifPresent(task::setContact));
        }
    }
}
