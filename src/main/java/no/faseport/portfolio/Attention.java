package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody waits for from a project beside its next gate.
///
/// @param reportedOn the day of its newest published status report
/// @param reportDue the day the next one is expected; nothing where none is
/// @param openConditions how many conditions from its decisions nobody has fulfilled
/// @param conditionDue the first deadline among them
public record Attention(Optional<LocalDate> reportedOn, Optional<LocalDate> reportDue, int openConditions,
        Optional<LocalDate> conditionDue) {
    /// Nobody waits for anything.
    public static final Attention NONE = new Attention(Optional.empty(), Optional.empty(), 0, Optional.empty());

    /// True where a status report should have been published before `today`.
    public boolean isReportLate(LocalDate today) {
        return reportDue.filter(day -> day.isBefore(today)).isPresent();
    }

    /// True where a condition should have been fulfilled before `today`.
    public boolean isConditionLate(LocalDate today) {
        return conditionDue.filter(day -> day.isBefore(today)).isPresent();
    }
}
