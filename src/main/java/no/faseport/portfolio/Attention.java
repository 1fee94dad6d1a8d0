package no.faseport.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gate.Breach;

/// What somebody waits for from a project beside its next gate, and where it is outside what was agreed.
///
/// @param report when it must report its status; nothing where it need not
/// @param openConditions how many conditions from its decisions nobody has fulfilled
/// @param conditionDue the first deadline among them
/// @param breaches the tolerances that do not hold
public record Attention(Optional<ReportDue> report, int openConditions, Optional<LocalDate> conditionDue,
        List<Breach> breaches) {
    /// Nobody waits for anything.
    public static final Attention NONE = new Attention(Optional.empty(), 0, Optional.empty(), List.of());

    /// Keeps a copy.
    public Attention {
        breaches = List.copyOf(breaches);
    }

    /// True where a status report should have been published before `today`.
    public boolean isReportLate(LocalDate today) {
        return report.filter(one -> one.isOverdue(today)).isPresent();
    }

    /// True where a condition should have been fulfilled before `today`.
    public boolean isConditionLate(LocalDate today) {
        return conditionDue.filter(day -> day.isBefore(today)).isPresent();
    }
}
