package no.faseport.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The municipality's own touch to all its reports: what they share, and what some of them have instead.
///
/// @param own what the reports with these codes have of their own
public record Templates(ReportTemplate common, Map<String, ReportTouch> own) {
    /// The reports as Faseport has them.
    public static final Templates USUAL = new Templates(ReportTemplate.USUAL, Map.of());

    /// Keeps copies; what says nothing is left out.
    public Templates {
        var kept = new TreeMap<>(own);
        kept.values().removeIf(ReportTouch.NONE::equals);
        own = Map.copyOf(kept);
    }

    /// What `report` has of its own.
    public ReportTouch ownOf(String report) {
        return Optional.ofNullable(own.get(report)).orElse(ReportTouch.NONE);
    }

    /// How `report` looks here.
    public ReportTemplate of(String report) {
        return ownOf(report).on(common);
    }

    /// These with another common one.
    public Templates sharing(ReportTemplate other) {
        return new Templates(other, own);
    }

    /// These with another touch to `report`.
    public Templates with(String report, ReportTouch other) {
        var all = sorted();
        all.put(report, other);
        return new Templates(common, all);
    }

    /// What the reports have of their own, by their codes in order.
    public SortedMap<String, ReportTouch> sorted() {
        return new TreeMap<>(own);
    }
}
