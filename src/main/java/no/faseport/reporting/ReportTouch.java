package no.faseport.reporting;

import java.util.List;
import java.util.Optional;
import no.faseport.document.Dress;

/// What one report has of its own; for the rest it is as all reports are.
///
/// @param dress nothing where it wears what all wear
/// @param sections the codes of the sections in the order they come; empty for the usual ones
/// @param before what stands before the first section: nothing where that is what all share, an empty text for no words at all
/// @param after what stands after the last, in the same way
public record ReportTouch(Optional<Dress> dress, List<String> sections, Optional<String> before,
        Optional<String> after) {
    /// Nothing of its own.
    public static final ReportTouch NONE = new ReportTouch(Optional.empty(), List.of(), Optional.empty(),
            Optional.empty());

    /// Keeps a copy; words of blanks alone are none.
    public ReportTouch {
        sections = List.copyOf(sections);
        before = before.map(text -> text.isBlank() ? "" : text);
        after = after.map(text -> text.isBlank() ? "" : text);
    }

    /// How the report looks where all others look as `common`.
    public ReportTemplate on(ReportTemplate common) {
        return new ReportTemplate(dress.orElse(common.dress()), sections, before.orElse(common.before()),
                after.orElse(common.after()));
    }

    /// The same in a dress of its own, or in what all wear.
    public ReportTouch in(Optional<Dress> other) {
        return new ReportTouch(other, sections, before, after);
    }

    /// The same with other sections.
    public ReportTouch ordered(List<String> other) {
        return new ReportTouch(dress, other, before, after);
    }

    /// The same with other words before and after.
    public ReportTouch between(Optional<String> first, Optional<String> last) {
        return new ReportTouch(dress, sections, first, last);
    }
}
