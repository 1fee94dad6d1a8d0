package no.faseport.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.Wait;
import no.faseport.planning.WaitText;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Outline;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Lets an activity wait for those of other projects, named as people see them: the project's number and the line's.
public final class LinkOutside {
    private final Workplace place;

    /// For the portfolio of `place`.
    public LinkOutside(Workplace place) {
        this.place = place;
    }

    /// Lets `successor` of `project` wait for a line of the plan of the project numbered `number`; refused where there is none, and
    /// where activities would wait for each other in a circle.
    public Result<Replanned> link(ProjectId project, ActivityId successor, String number, WaitText.Numbered wait) {
        var found = place.store().read(work -> new Search(work).of(new WaitText.Part(number, wait)));
        return switch (found) {
            case Result.Done<Wait> done -> new Replan(place).edit(project, new LinkEdit.Link(done.value(), successor));
            case Result.Refused<Wait> refused -> new Result.Refused<>(refused.reasons());
        };
    }

    /// Lets `successor` of `project` wait for exactly these: `own` activities of its plan, and lines of other projects' plans.
    /// Refused with a reason for each line there is not, after what is `wrong` already, and where activities would wait for each
    /// other in a circle.
    public Result<Replanned> await(ProjectId project, ActivityId successor, List<Wait> own,
            List<WaitText.Part> outside, List<Message> wrong) {
        var waits = new ArrayList<>(own);
        var reasons = new ArrayList<>(wrong);
        place.store().read(work -> {
            var search = new Search(work);
            if (work.plans().all(own.stream().map(Wait::predecessor).distinct().toList()).size() < own.size()) {
                reasons.add(Message.of("plan.refused.gone"));
            }
            outside.stream().map(search::of).forEach(found -> {
                found.ifDone().ifPresent(waits::add);
                reasons.addAll(found.reasons());
            });
            return reasons.isEmpty();
        });
        return reasons.isEmpty()
                ? new Replan(place).edit(project, new LinkEdit.Await(List.of(successor), waits, true))
                : new Result.Refused<>(reasons);
    }

    /// Finds the lines of plans by their numbers.
    private record Search(Work work) {
        Result<Wait> of(WaitText.Part part) {
            var number = part.until().number();
            var project = work.projects().withNumber(part.project());
            if (project.isEmpty()) {
                return Result.refused("plan.refused.noProject", part.project());
            }
            return line(project.get(), number)
                    .<Result<Wait>>map(one -> new Result.Done<>(
                            new Wait(one.id(), part.until().kind(), part.until().lag())))
                    .orElseGet(() -> Result.refused("plan.refused.outside", number, part.project()));
        }

        private Optional<Activity> line(Project project, int number) {
            var lines = Outline.of(work.plans().activities(project.id())).activities();
            return number < 1 || number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1));
        }
    }
}
