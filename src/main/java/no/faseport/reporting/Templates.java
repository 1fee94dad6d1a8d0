package no.faseport.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The municipality's own touch to all its reports: what they share, and what some of them have beside it.
///
/// The dress is shared. A report's own words before or after stand instead of the shared ones; where it has none, those stand.
///
/// @param own what the reports with these codes have of their own
public record Templates(ReportTemplate common, Map<String, ReportTemplate> own) {
    /// The reports as Faseport has them.
    public static final Templates USUAL = new Templates(ReportTemplate.USUAL, Map.of());

    /// Keeps copies in the dress that is shared; what says nothing is left out.
    public Templates {
        var kept = new TreeMap<String, ReportTemplate>();
        for (var one : own.entrySet()) {
            var template = one.getValue().in(common.dress());
            if (!template.equals(ReportTemplate.USUAL.in(common.dress()))) {
                kept.put(one.getKey(), template);
            }
        }
        own = Map.copyOf(kept);
    }

    /// What `report` has of its own.
    public ReportTemplate ownOf(String report) {
        return Optional.ofNullable(own.get(report)).orElseGet(() -> ReportTemplate.USUAL.in(common.dress()));
    }

    /// How `report` looks here.
    public ReportTemplate of(String report) {
        var mine = ownOf(report);
        return new ReportTemplate(common.dress(), mine.sections(),
                mine.before().isBlank() ? common.before() : mine.before(),
                mine.after().isBlank() ? common.after() : mine.after());
    }

    /// These with another common one.
    public Templates sharing(ReportTemplate other) {
        return new Templates(other, own);
    }

    /// These with another for `report`.
    public Templates with(String report, ReportTemplate other) {
        var all = sorted();
        all.put(report, other);
        return new Templates(common, all);
    }

    /// What the reports have of their own, by their codes in order.
    public SortedMap<String, ReportTemplate> sorted() {
        return new TreeMap<>(own);
    }
}
