package no.faseport.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import no.faseport.project.Section;

/// How a project has stood from report to report.
///
/// @param reports the oldest first
public record StatusCourse(List<StatusReport> reports) {
    /// Keeps a copy.
    public StatusCourse {
        reports = List.copyOf(reports);
    }

    /// The course through `reports`, which come newest first.
    public static StatusCourse ofNewestFirst(List<StatusReport> reports) {
        return new StatusCourse(reports.reversed());
    }

    /// True where there are reports to compare.
    public boolean isThere() {
        return reports.size() > 1;
    }

    /// For each report how many more sections have gone better than worse since the first; 0 for that.
    public List<Integer> levels() {
        return added(StatusComparison::gain);
    }

    /// For each report how many more times `section` has gone better than worse since the first; 0 for that.
    public List<Integer> levels(Section section) {
        return added(step -> switch (step.course(section)) {
            case BETTER -> 1;
            case WORSE -> -1;
            case SAME, UNTOLD -> 0;
        });
    }

    private List<Integer> added(ToIntFunction<StatusComparison> gain) {
        var levels = new ArrayList<Integer>();
        for (int i = 0; i < reports.size(); i++) {
            levels.add(i == 0
                    ? 0
                    : levels.getLast() + gain.applyAsInt(new StatusComparison(reports.get(i - 1), reports.get(i))));
        }
        return List.copyOf(levels);
    }
}
