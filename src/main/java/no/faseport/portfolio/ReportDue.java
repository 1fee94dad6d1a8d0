package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import no.faseport.project.ProjectId;

/// When an active project must report its status: the portfolio's interval after its last published report.
///
/// @param last the day of its last published report; nothing where it has never reported
/// @param interval days between reports
public record ReportDue(ProjectId project, String number, String name, String leader, Optional<LocalDate> last,
        int interval) {
    /// The day the next report is due; nothing where the first has yet to come.
    public Optional<LocalDate> due() {
        return last.map(day -> day.plusDays(interval));
    }

    /// True where the report should have been there before `today`, or no report ever was.
    public boolean isOverdue(LocalDate today) {
        return due().map(day -> day.isBefore(today)).orElse(true);
    }
}
