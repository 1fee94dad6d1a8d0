package no.faseport.interchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.file.Replacement;
import no.faseport.planfile.Loss;
import no.faseport.planfile.Losses;
import no.faseport.planfile.PlanFile;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.mpxj.mspdi.MSPDIWriter;

/// Writes a plan as Microsoft Project's XML (MSPDI).
public final class MicrosoftProject {
    private final Words words;

    /// Names the holidays in `words`.
    public MicrosoftProject(Words words) {
        this.words = words;
    }

    /// What the file will not say, or say otherwise, of `plan`.
    public List<Loss> losses(PlanFile plan) {
        var losses = new Losses();
        for (var baseline : plan.baselines()) {
            if (baseline.number() >= BaselineNames.MOST) {
                losses.lost(baseline.name(), "planfile.loss.manyBaselines", BaselineNames.MOST);
            }
        }
        var calendars = new CalendarNames(plan.calendars());
        for (var calendar : plan.calendars()) {
            if (!calendars.of(calendar).equals(calendar.name())) {
                losses.changed(calendar.name(), "planfile.loss.calendarName", calendars.of(calendar),
                        CalendarNames.LONGEST);
            }
        }
        var names = new ResourceNames(plan.resources());
        for (var resource : plan.resources()) {
            if (!names.of(resource).equals(resource.name())) {
                losses.changed(resource.name(), "planfile.loss.resourceName", names.of(resource));
            }
        }
        return losses.all();
    }

    /// Writes `plan` to `file`, over what stands there once the new one is whole; what comes back is why it could not.
    ///
    /// The lines with the keys `held` are bound to start no earlier than they do, and come back unbound.
    public Optional<Message> write(PlanFile plan, Set<Integer> held, Path file) {
        return new Replacement(file)
                .write(out -> new MSPDIWriter().write(new Outgoing(plan, held, words).project(), out));
    }
}
