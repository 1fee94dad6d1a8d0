package no.faseport.reporting;

import java.util.List;
import no.faseport.document.Dress;

/// A municipality's own touch to a report: its look, the order and choice of its sections, and words before and after.
///
/// @param sections the codes of the sections in the order they come; empty for the usual ones
/// @param before what stands before the first section; empty for nothing
/// @param after what stands after the last; empty for nothing
public record ReportTemplate(Dress dress, List<String> sections, String before, String after) {
    /// The reports as Faseport has them.
    public static final ReportTemplate USUAL = new ReportTemplate(Dress.USUAL, List.of(), "", "");

    /// Keeps a copy.
    public ReportTemplate {
        sections = List.copyOf(sections);
    }

    /// The sections of `report` in the order they come here; those it no longer has are left out.
    public List<String> sectionsOf(Report report) {
        return sections.isEmpty()
                ? report.sections()
                : sections.stream().filter(report.sections()::contains).distinct().toList();
    }
}
