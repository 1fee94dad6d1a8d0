package no.faseport.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.faseport.document.Dress;
import no.faseport.document.Dress.Typeface;

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

    /// True where any report is set in the municipality's own letters.
    public boolean areInOwnLetters() {
        return isOwn(common.dress()) || own.values().stream().flatMap(touch -> touch.dress().stream())
                .anyMatch(Templates::isOwn);
    }

    private static boolean isOwn(Dress dress) {
        return dress.typeface() == Typeface.OWN;
    }

    /// These without the municipality's own letters: what was set in them is set in those of the program.
    public Templates withoutOwnLetters() {
        var all = sorted();
        all.replaceAll((_, touch) -> touch.in(touch.dress().map(Templates::usual)));
        return new Templates(common.in(usual(common.dress())), all);
    }

    private static Dress usual(Dress dress) {
        return isOwn(dress) ? new Dress(dress.accent(), Typeface.SANS, dress.mono()) : dress;
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
